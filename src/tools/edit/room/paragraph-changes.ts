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

/** A change of the paragraphs of an article. */
export type ParagraphChange = z.output<typeof paragraphChanges>[number];

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
