import type { LoadedContent } from '../content/reader/content.ts';
import { datesOf } from '../content/report-source.ts';
import { memoized } from '../content/memoized.ts';
import { knownBy } from '../figure/known-by.ts';
import type { Value } from '../figure/observation.ts';

/** The value of each figure that the report gives, by id; none is known while its date or that of its source cannot be read. */
export const reportValues = memoized((content: LoadedContent): ReadonlyMap<string, Value> => {
  const { report, settings, statistics } = content;
  if (!report || !settings) return new Map();
  return new Map(
    [...statistics].flatMap(([id, { data }]): [string, Value][] => {
      const value = knownBy(data, settings.data.edition, datesOf(report.data));
      return value ? [[id, value]] : [];
    }),
  );
});
