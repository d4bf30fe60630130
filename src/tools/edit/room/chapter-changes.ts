import type { Checked } from '../../../check/check.ts';
import type { Issue } from '../../../content/reader/issue.ts';
import { shownPath } from '../../../content/reader/layout.ts';
import { isValues } from '../annotated-yaml.ts';
import { type Said, said, saying } from '../content-text.ts';
import { renewedTranslation } from '../renewed-translation.ts';
import { chapterOf, filesOf, side } from './chapter-view.ts';
import type { ContentRoom } from './content-room.ts';
import { chosen, type Confirmed } from './prose-rows.ts';

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
