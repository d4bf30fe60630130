import type { LoadedContent } from '../content/reader/content.ts';
import { memoized } from '../content/memoized.ts';
import { knownBy } from '../figure/known-by.ts';
import type { Value } from '../figure/observation.ts';

/** The value of each figure that the report gives, by id; none is known while the report's own date cannot be read. */
export const reportValues = memoized(({ report, statistics }: LoadedContent): ReadonlyMap<string, Value> => {
  if (!report) return new Map();
  const { date, dateIsInferred } = report.data;
  return new Map(
    [...statistics].flatMap(([id, { data }]): [string, Value][] => {
      const value = knownBy(data, date, () => ({ date, about: dateIsInferred }));
      return value ? [[id, value]] : [];
    }),
  );
});
