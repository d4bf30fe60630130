import { z } from 'zod';
import { Unchangeable } from '../yaml/edit.ts';

const text = z.string().trim().min(1).max(20_000);
const index = z.int().min(0).max(10_000);

/** Changes of the paragraphs of an article as a browser sends them: another text, one more before a position, or one less. */
export const paragraphChanges = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['set', 'insert']), index, text }),
      z.strictObject({ kind: z.literal('remove'), index }),
    ]),
  )
  .min(1)
  .max(200);

/** What stood in paragraphs before they were changed, as a browser showed it. */
export const shownParagraphs = z.array(z.strictObject({ index, text })).max(200);

/** A paragraph as it was shown. */
export type ShownParagraph = z.output<typeof shownParagraphs>[number];

/** A change of the paragraphs of an article. */
export type ParagraphChange = z.output<typeof paragraphChanges>[number];

/** The paragraphs as they were shown to somebody, where that was newer than they are. */
export function withShown(paragraphs: readonly string[], shown: readonly ShownParagraph[]): string[] {
  return withChanges(
    paragraphs,
    shown.map((one) => ({ kind: 'set', ...one })),
  );
}

/** The paragraphs with some changes made, each after the other. */
export function withChanges(paragraphs: readonly string[], changes: readonly ParagraphChange[]): string[] {
  return changes.reduce<string[]>(
    (now, change) => {
      if (change.index > now.length - (change.kind === 'insert' ? 0 : 1))
        throw new Unchangeable('no such paragraph');
      if (change.kind === 'remove') return now.toSpliced(change.index, 1);
      return now.toSpliced(change.index, change.kind === 'set' ? 1 : 0, change.text);
    },
    [...paragraphs],
  );
}
