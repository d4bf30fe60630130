import { memoized } from '../content/memoized.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import { datesOf } from '../content/source.ts';
import type { Dates } from '../figure/observation.ts';

/** When the documents that can be read were written. */
export const datesIn = memoized(({ sources }: LoadedContent): Dates =>
  datesOf(Array.from(sources, ([id, { data }]) => ({ id, source: data }))),
);
