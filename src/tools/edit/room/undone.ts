import type { Submission } from '../git/record.ts';
import { textsOf } from '../git/texts.ts';
import { type MergedFile, mergedFile } from '../merge/merged-file.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import { IS_TEXT, type Texts } from './baseline.ts';
import type { Room } from './room.ts';
import { choicesOf, type WaysByFile } from './ways.ts';

/** A file without what a submission did to it, and what was done to the same places since. */
export interface Undone extends MergedFile {
  readonly file: string;
}

/** A text of the content in a submission, before and after it. */
export interface SubmittedText {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The texts of the content that a submission changed. */
export async function submittedTexts(
  { project: { root } }: Pick<Room, 'project'>,
  { files }: Submission,
): Promise<SubmittedText[]> {
  const own = files.filter(({ file }) => IS_TEXT.test(file) && slotOf(file) !== undefined);
  const texts = await textsOf(
    root,
    own.flatMap(({ before, after }) => [before, after]),
  );
  return own.map(({ file }, at) => ({ file, before: texts[2 * at], after: texts[2 * at + 1] }));
}

/** What the content is without a submission: all that was changed since is kept, unless it is to be as it was before that too. */
export function undone(now: Texts, submitted: readonly SubmittedText[], back: WaysByFile = []): Undone[] {
  const choices = choicesOf(back);
  return submitted.flatMap(({ file, before, after }) => {
    const is = now.get(file);
    const { text, conflicts } = mergedFile(file, after, before, is, choices(file));
    return text === is && conflicts.length === 0 ? [] : [{ file, text, conflicts }];
  });
}
