import type { Checked } from '../../../check/check.ts';
import { pairOf } from '../../../content/reader/article.ts';
import type { Chapter } from '../../../content/reader/content.ts';
import { pathOf, shownPath, slotOf } from '../../../content/reader/layout.ts';
import { translationState } from '../../../content/prose/translation.ts';
import { bodyOf } from '../content-text.ts';
import { Unchangeable } from '../yaml/edit.ts';
import type { ContentRoom } from './content-room.ts';
import { conflictView } from './saved-view.ts';
import { schemaOf } from './schema-of.ts';
import { fieldsIn, titleIn } from './entry-title.ts';
import { drawingNames, insertableFigures, insertableTerms, tagWords } from './figure-words.ts';
import { formFields } from './form-fields.ts';
import { issueView } from './issue-view.ts';
import { proseCells } from './prose-cells.ts';
import { type PlacedCell, proseRows, staleWords } from './prose-rows.ts';
import type { ChapterView, Insertables, SideView } from './views/chapter.ts';

/** What may be put into the sentences of a chapter, by its Chinese file. */
export function insertablesOf(room: ContentRoom, file: string): Insertables {
  const looked = room.look();
  const { edition } = chapterOf(looked, file);
  return {
    figures: insertableFigures(looked.content, edition),
    terms: insertableTerms(looked.content),
  };
}

/** One chapter in both languages, by its Chinese file. */
export function chapterView(room: ContentRoom, file: string): ChapterView {
  const looked = room.look();
  const chapter = chapterOf(looked, file);
  const [zhFile, enFile] = filesOf(chapter);
  const [zh, en] = [side(room, looked, zhFile), side(room, looked, enFile)];
  const bodies = [zh.view.text, en.view.text];
  return {
    title: { zh: titleIn(zhFile, zh.view.text).zh, en: titleIn(enFile, en.view.text).en },
    zh: zh.view,
    en: en.view,
    rows: proseRows(zh.cells, en.cells, chapter),
    staleWords: staleWords(chapter),
    isOutdated: isOutdated(chapter),
    disputes: room.disputes([zhFile, enFile]).map((one) => conflictView(room, one)),
    drawings: drawingNames(looked.content),
    tags: tagWords(looked.content, chapter.edition, bodies),
  };
}

/** The chapter of a Chinese file. */
export function chapterOf({ content }: Checked, file: string): Chapter {
  const slot = slotOf(file);
  const chapter = content.chapters.find(
    ({ room, slug, edition }) => room === slot?.room && slug === slot?.id && edition === slot?.edition,
  );
  if (!chapter || !slot?.locale) throw new Unchangeable(`no ${file}`);
  return chapter;
}

/** Its file in each language. */
export function filesOf({ room, slug, edition }: Chapter): readonly [zh: string, en: string] {
  return [pathOf(room, slug, 'zh', edition), pathOf(room, slug, 'en', edition)];
}

/** Whether its English is of other Chinese than there is. */
export function isOutdated({ articles: { zh, en } }: Chapter): boolean {
  const pair = pairOf(zh, en);
  return pair !== undefined && translationState(pair, en?.words?.data.translated) !== 'current';
}

/** One language of a chapter: what is shown of it, and its paragraphs. */
export function side(
  room: ContentRoom,
  { issues }: Checked,
  file: string,
): { view: SideView; cells: readonly PlacedCell[] } {
  const { text, isReadable } = room.seen(file);
  const fields = isReadable ? fieldsIn(file, text) : undefined;
  // That the English waits is shown at its paragraph, with the button that says it is checked.
  const own = issues.filter(
    ({ file: at, code }) => at === shownPath(file) && !code.startsWith('translation-'),
  );
  const body = fields === undefined ? '' : bodyOf(file, text);
  const { cells, rest } =
    fields === undefined ? { cells: [], rest: own.map(issueView) } : proseCells(text, body, own);
  const form = fields === undefined ? [] : formFields(schemaOf(file), fields, () => []);
  const view = {
    file,
    seen: room.shown(text),
    // What the English is of is said with a button.
    fields: form.filter(({ name }) => name !== 'translated'),
    issues: rest,
    draftTime: room.draftTime(file),
    text,
  };
  return { view, cells };
}
