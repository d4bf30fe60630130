import type { LoadedContent } from '../content/reader/content.ts';
import { memoized } from '../content/memoized.ts';
import { knownBy } from '../figure/known-by.ts';
import type { Value } from '../figure/observation.ts';
import { datesIn } from './dates.ts';
import { editionsIn } from './editions.ts';

/** The value of each figure, by id. */
export type Values = ReadonlyMap<string, Value>;

/** The value of each figure that the newest edition gives, or an older one, by id; none is known while its date cannot be read. */
export function reportValues(content: LoadedContent, edition?: string): Values {
  return valuesOfEditions(content).get(edition) ?? new Map();
}

const valuesOfEditions = memoized((content: LoadedContent): ReadonlyMap<string | undefined, Values> => {
  const dates = datesIn(content);
  return new Map(
    editionsIn(content).map(({ older, date }) => {
      const known = [...content.statistics].flatMap(([id, { data }]): [string, Value][] => {
        const value = knownBy(data, date, dates);
        return value ? [[id, value]] : [];
      });
      return [older, new Map(known)];
    }),
  );
});
