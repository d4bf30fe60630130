import { z } from 'zod';
import { git } from '../../command/git.ts';
import type { Submission } from '../git/record.ts';
import { type MergedFile, mergedFile } from '../merge/merged-file.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import { IS_TEXT, type Texts } from './baseline.ts';
import type { Room } from './room.ts';

/** Where what a submission changed was changed again since, which is to be as it was before the submission: by file, the ways of those. */
export const takenBack = z.array(z.strictObject({ file: z.string(), ways: z.array(z.string()) })).max(1_000);

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
  const text = (hash: string | undefined) => hash && git(root, ['cat-file', 'blob', hash]);
  const texts = own.map(async ({ file, before, after }) => ({
    file,
    before: await text(before),
    after: await text(after),
  }));
  return Promise.all(texts);
}

/** What the content is without a submission: all that was changed since is kept, unless it is to be as it was before that too. */
export function undone(
  now: Texts,
  submitted: readonly SubmittedText[],
  back: z.output<typeof takenBack> = [],
): Undone[] {
  return submitted.flatMap(({ file, before, after }) => {
    const ways = back.find((one) => one.file === file)?.ways ?? [];
    const is = now.get(file);
    const { text, conflicts } = mergedFile(file, after, before, is, ({ path }) =>
      ways.includes(path.join('.')) ? 'mine' : 'theirs',
    );
    return text === is && conflicts.length === 0 ? [] : [{ file, text, conflicts }];
  });
}
