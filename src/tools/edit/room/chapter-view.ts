import type { Checked } from '../../../check/check.ts';
import { pairOf } from '../../../content/reader/article.ts';
import type { Issue } from '../../../content/reader/issue.ts';
import type { Chapter } from '../../../content/reader/content.ts';
import { pathOf, shownPath, slotOf } from '../../../content/reader/layout.ts';
import { translationState } from '../../../content/prose/translation.ts';
import { renewedTranslation } from '../renewed-translation.ts';
import { isValues } from '../annotated-yaml.ts';
import { bodyOf, type Said, said, saying } from '../content-text.ts';
import { Unchangeable } from '../yaml/edit.ts';
import type { ContentRoom } from './content-room.ts';
import { conflictView } from './saved-view.ts';
import { schemaOf } from './schema-of.ts';
import { fieldsIn, titleIn } from './entry-title.ts';
import { drawingNames, insertableFigures, insertableTerms, tagWords } from './figure-words.ts';
import { initialsOf } from './initials.ts';
import { formFields } from './form-fields.ts';
import { issueView } from './issue-view.ts';
import { proseCells } from './prose-cells.ts';
import { chosen, type Confirmed, type PlacedCell, proseRows, staleWords } from './prose-rows.ts';
import type { ChaptersView, ChapterView, Insertables, SideView } from './views/chapter.ts';

/** Every chapter, by its Chinese file: the newest edition first, and its chapters as readers meet them. */
export function chaptersView(room: ContentRoom): ChaptersView {
  const { content, issues } = room.look();
  const drafts = room.drafts();
  return {
    chapters: content.chapters.toSorted(asRead).flatMap((chapter) => {
      const [zh, en] = filesOf(chapter);
      const files = [zh, en].map(shownPath);
      const [hasChinese, hasEnglish] = [zh, en].map((file) => content.files.includes(file));
      if (!hasChinese && !hasEnglish) return [];
      const title = {
        zh: hasChinese ? titleIn(zh, room.text(zh)).zh : '',
        en: hasEnglish ? titleIn(en, room.text(en)).en : '',
      };
      return {
        file: zh,
        title,
        lacks: hasChinese ? (hasEnglish ? undefined : 'en') : 'zh',
        detail: { zh: chapter.edition ?? '', en: chapter.edition ?? '' },
        initials: initialsOf(title.zh),
        isDrafted: drafts.includes(zh) || drafts.includes(en),
        errors: issues.filter(({ severity, file }) => severity === 'error' && files.includes(file)).length,
        isOutdated: isOutdated(chapter),
      };
    }),
  };
}

const ROOMS_AS_READ: readonly Chapter['room'][] = ['sections', 'served', 'pages'];

/** The order in which readers meet two chapters. */
function asRead(one: Chapter, other: Chapter): number {
  const place = ({ section, group }: Chapter) => section?.data.order ?? group?.data.order ?? 0;
  return (
    Number(one.edition !== undefined) - Number(other.edition !== undefined) ||
    (other.edition ?? '').localeCompare(one.edition ?? '') ||
    ROOMS_AS_READ.indexOf(one.room) - ROOMS_AS_READ.indexOf(other.room) ||
    place(one) - place(other)
  );
}

/** What may be put into the sentences of a chapter, by its Chinese file. */
export function insertablesOf(room: ContentRoom, file: string): Insertables {
  const looked = room.look();
  const { edition } = chapterOf(looked, file);
  return {
    figures: insertableFigures(looked.content, edition),
    terms: insertableTerms(looked.content),
  };
}

/** Begins the language that a chapter lacks, by its Chinese file: as the text in the other, with its figures and terms, to be written anew. */
export function beginLanguage(room: ContentRoom, file: string): void {
  const chapter = chapterOf(room.look(), file);
  const [zh, en] = filesOf(chapter);
  const [from, to] = chapter.articles.zh ? [zh, en] : [en, zh];
  const text = saying(from, room.text(from), withoutRecord(said(from, room.text(from))));
  room.begin({ path: to, text });
}

/** What an article says, without of which Chinese it is. */
function withoutRecord({ fields, paragraphs }: Said): Said {
  const own = isValues(fields) ? Object.entries(fields).filter(([key]) => key !== 'translated') : [];
  return { fields: Object.fromEntries(own), paragraphs };
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

/**
 * Says of some paragraphs of a chapter that their English is of the Chinese as it stands; where it was left as it was, also that this was
 * seen, unless that is still to be asked.
 */
export function confirm(room: ContentRoom, file: string, of: Confirmed, isAnswered: boolean): void {
  const looked = room.look();
  const chapter = chapterOf(looked, file);
  const [zh, en] = filesOf(chapter);
  const { cells } = side(room, looked, zh);
  const text = renewedTranslation(chapter, chosen(of, cells, chapter));
  if (text === undefined) return;
  const asked = new Set(unchangedIn(looked, en).map(({ text: line }) => line));
  room.rewrite(en, text);
  if (!isAnswered) return;
  for (const { text: line, line: at, code } of unchangedIn(room.look(), en))
    if (!asked.has(line)) room.answer(en, code, at);
}

/** Where English is asked about that was confirmed as it was. */
function unchangedIn({ issues }: Checked, en: string): Issue[] {
  return issues.filter(({ code, file }) => code === 'english-unchanged' && file === shownPath(en));
}

function chapterOf({ content }: Checked, file: string): Chapter {
  const slot = slotOf(file);
  const chapter = content.chapters.find(
    ({ room, slug, edition }) => room === slot?.room && slug === slot?.id && edition === slot?.edition,
  );
  if (!chapter || !slot?.locale) throw new Unchangeable(`no ${file}`);
  return chapter;
}

function filesOf({ room, slug, edition }: Chapter): readonly [zh: string, en: string] {
  return [pathOf(room, slug, 'zh', edition), pathOf(room, slug, 'en', edition)];
}

function isOutdated({ articles: { zh, en } }: Chapter): boolean {
  const pair = pairOf(zh, en);
  return pair !== undefined && translationState(pair, en?.words?.data.translated) !== 'current';
}

function side(
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
