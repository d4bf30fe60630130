import type { Checked } from '../../../check/check.ts';
import { originalOf } from '../../../content/reader/article.ts';
import type { Chapter } from '../../../content/reader/content.ts';
import { pathOf, shownPath, slotOf } from '../../../content/reader/layout.ts';
import { translationState } from '../../../content/prose/translation.ts';
import { renewedTranslation } from '../../../content/loaded/renewed-translation.ts';
import { bodyOf, said } from '../content-text.ts';
import { alignment } from '../merge/alignment.ts';
import { Unchangeable } from '../yaml/edit.ts';
import type { Baseline } from './baseline.ts';
import type { ContentRoom } from './content-room.ts';
import { schemaOf } from './entry-view.ts';
import { fieldsIn, titleIn } from './entry-title.ts';
import { insertableFigures, insertableTerms, tagWords } from './figure-words.ts';
import { formFields } from './form-fields.ts';
import { issueView } from './issue-view.ts';
import { proseCells } from './prose-cells.ts';
import type { CellView, ChaptersView, ChapterView, ProseRow, SideView } from './views.ts';

/** Every chapter, by its Chinese file. */
export function chaptersView(room: ContentRoom): ChaptersView {
  const { content, issues } = room.look();
  const drafts = room.drafts();
  return {
    chapters: content.chapters.flatMap((chapter) => {
      const [zh, en] = filesOf(chapter);
      if (!content.files.includes(zh) || !content.files.includes(en)) return [];
      const files = [zh, en].map(shownPath);
      return {
        file: zh,
        title: { zh: titleIn(zh, room.text(zh)).zh, en: titleIn(en, room.text(en)).en },
        detail: { zh: chapter.edition ?? '', en: chapter.edition ?? '' },
        isDrafted: drafts.includes(zh) || drafts.includes(en),
        errors: issues.filter(({ severity, file }) => severity === 'error' && files.includes(file)).length,
        isOutdated: isOutdated(chapter),
      };
    }),
  };
}

/** One chapter in both languages, by its Chinese file. */
export function chapterView(room: ContentRoom, baseline: Baseline, file: string): ChapterView {
  const looked = room.look();
  const chapter = chapterOf(looked, file);
  const [zhFile, enFile] = filesOf(chapter);
  const [zh, en] = [side(room, looked, zhFile), side(room, looked, enFile)];
  const before = baseline.differing(room.texts()).find((one) => one.file === zhFile)?.before;
  const bodies = [zh.view.text, en.view.text];
  return {
    title: { zh: titleIn(zhFile, zh.view.text).zh, en: titleIn(enFile, en.view.text).en },
    zh: zh.view,
    en: en.view,
    rows: rowsOf(zh.cells, en.cells, before === undefined ? undefined : paragraphsIn(zhFile, before)),
    isOutdated: isOutdated(chapter),
    tags: tagWords(looked.content, chapter.edition, bodies),
    figures: insertableFigures(looked.content, chapter.edition),
    terms: insertableTerms(looked.content),
  };
}

/** The English file of a chapter that says that it is of the Chinese as it stands. */
export function renewed(
  room: ContentRoom,
  file: string,
): { readonly file: string; readonly text: string | undefined } {
  const chapter = chapterOf(room.look(), file);
  return { file: filesOf(chapter)[1], text: renewedTranslation(chapter) };
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
  const original = zh && originalOf(zh);
  return (
    original !== undefined &&
    en?.words !== undefined &&
    translationState(original, en.words.data) !== 'current'
  );
}

function side(
  room: ContentRoom,
  { issues }: Checked,
  file: string,
): { view: SideView; cells: readonly CellView[] } {
  const text = room.text(file);
  const fields = fieldsIn(file, text);
  const own = issues.filter((issue) => issue.file === shownPath(file));
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

/** Paragraph beside paragraph, in order; those of the Chinese that are new or other than before have an English that waits, while it is as it was. */
function rowsOf(
  zh: readonly CellView[],
  en: readonly CellView[],
  before: readonly string[] | undefined,
): ProseRow[] {
  const now = zh.map(({ source }) => source);
  const was = before && alignment(before, now);
  return Array.from({ length: Math.max(zh.length, en.length) }, (_, index) => {
    const source = now[index];
    const same = was?.indexOf(index) ?? -1;
    return {
      zh: zh[index],
      en: en[index],
      isStale: before !== undefined && source !== undefined && before[same] !== source,
    };
  });
}

function paragraphsIn(file: string, text: string): readonly string[] {
  try {
    return said(file, text).paragraphs;
  } catch {
    return [];
  }
}
