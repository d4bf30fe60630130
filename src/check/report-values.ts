import type { LoadedContent } from '../content/reader/content.ts';
import { datesOf } from '../content/source.ts';
import { memoized } from '../content/memoized.ts';
import { knownBy } from '../figure/known-by.ts';
import type { Dates, Value } from '../figure/observation.ts';

/** When the documents that can be read were written. */
export const datesIn = memoized(({ sources }: LoadedContent): Dates =>
  datesOf(Array.from(sources, ([id, { data }]) => ({ id, source: data }))),
);

/** The value of each figure that the report gives, by id; none is known while its date cannot be read. */
export const reportValues = memoized((content: LoadedContent): ReadonlyMap<string, Value> => {
  const { settings, statistics } = content;
  if (!settings) return new Map();
  return new Map(
    [...statistics].flatMap(([id, { data }]): [string, Value][] => {
      const value = knownBy(data, settings.data.edition, datesIn(content));
      return value ? [[id, value]] : [];
    }),
  );
});
