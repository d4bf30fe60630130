import type { LoadedContent } from '../content/reader/content.ts';
import { datesOf } from '../content/report-source.ts';
import { memoized } from '../content/memoized.ts';
import { knownBy } from '../figure/known-by.ts';
import type { Value } from '../figure/observation.ts';

/** The value of each figure that the report gives, by id; none is known while the report's own date cannot be read. */
export const reportValues = memoized(({ report, statistics }: LoadedContent): ReadonlyMap<string, Value> => {
  if (!report) return new Map();
  return new Map(
    [...statistics].flatMap(([id, { data }]): [string, Value][] => {
      const value = knownBy(data, report.data.date, datesOf(report.data));
      return value ? [[id, value]] : [];
    }),
  );
});
