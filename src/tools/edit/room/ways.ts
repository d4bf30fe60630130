import { z } from 'zod';
import type { Choices } from '../git/together.ts';
import type { Choice } from '../merge/merged.ts';

/** Where one’s own is to stand of what two changed, as a browser sends it: by file, the ways to it. */
export const waysByFile = z.array(z.strictObject({ file: z.string(), ways: z.array(z.string()) })).max(1_000);

/** The ways to it, by file. */
export type WaysByFile = z.output<typeof waysByFile>;

/** The choice of one’s own by the ways to it, and of the other everywhere else. */
export function choiceOf(ways: readonly string[]): Choice {
  return ({ path }) => (ways.includes(path.join('.')) ? 'mine' : 'theirs');
}

/** The same, file by file. */
export function choicesOf(all: WaysByFile): Choices {
  return (file) => choiceOf(all.find((one) => one.file === file)?.ways ?? []);
}
