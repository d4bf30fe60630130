import { type Edition, editionsOf } from '../edition.ts';
import { memoized } from '../memoized.ts';
import { inEditionOf, keyIn, type LoadedContent } from '../reader/content.ts';
import { datesOf } from '../source.ts';
import { gathered } from '../watched.ts';
import { isKnownBy, knownBy } from '../../figure/known-by.ts';
import type { Dates, Value } from '../../figure/observation.ts';

/** When the documents that can be read were written. */
export const datesIn = gathered(
  ({ sources }: LoadedContent): Dates =>
    datesOf(Array.from(sources, ([id, { data }]) => ({ id, source: data }))),
);

/** Every edition of the report that could be read, the newest first; none while it is not known when that was written. */
export const editionsIn = gathered(({ settings, entries }: LoadedContent): readonly Edition[] =>
  settings
    ? editionsOf(
        settings.data.edition,
        // A date of another year is told as that.
        Array.from(entries.editions, ([year, { data }]) => [
          year,
          data.date.startsWith(year) ? data.date : year,
        ]),
      )
    : [],
);

/** Content as the newest edition has it, or an older one: its own sections, drawings and home page, and what was known when it was written. */
export function inEdition(content: LoadedContent, edition: string | undefined): LoadedContent {
  const isKnown = editionsIn(content).some(({ older }) => older === edition);
  return (isKnown && editions(content).get(edition)) || content;
}

// What is looked at in an edition counts as looked at in the content, and nothing else does.
const editions = memoized((content: LoadedContent) => {
  const inOne = (older: string | undefined) =>
    new Proxy(content, {
      get: (_, part): unknown =>
        OWN.has(part) ? OWN.get(part)?.(content).get(older) : Reflect.get(content, part),
    });
  return new Map(editionsIn(content).map(({ older }) => [older, inOne(older)]));
});

const ofEach = (ofOne: (content: LoadedContent, older: string | undefined) => unknown) =>
  gathered(
    (content): ReadonlyMap<string | undefined, unknown> =>
      new Map(editionsIn(content).map(({ older }) => [older, ofOne(content, older)])),
  );

/** What each edition has of its own. */
const OWN = new Map<string | symbol, ReturnType<typeof ofEach>>([
  ['chapters', ofEach(({ chapters }, older) => chapters.filter(({ edition }) => edition === older))],
  ['home', ofEach(({ entries }, older) => entries.home.get(keyIn(older, '')))],
  ['honours', ofEach(({ entries }, older) => inEditionOf(entries.honours, older))],
  ['refused', ofEach(({ entries }, older) => inEditionOf(entries.refused, older))],
  ['drawings', ofEach(({ entries }, older) => inEditionOf(entries.drawings, older))],
  ['statistics', ofEach(statisticsIn)],
]);

/** The figures that were known when an edition was written; all of them for the newest. */
export function statisticsIn(
  content: LoadedContent,
  edition: string | undefined,
): LoadedContent['statistics'] {
  return statisticsOfEditions(content).get(edition) ?? content.statistics;
}

const statisticsOfEditions = gathered((content) => {
  const dates = datesIn(content);
  const older = editionsIn(content).filter((edition) => edition.older !== undefined);
  return new Map(
    older.map(({ older: year, date }) => [
      year,
      new Map([...content.statistics].filter(([, { data }]) => isKnownBy(data, date, dates))),
    ]),
  );
});

/** The value of each figure that the newest edition gives, or an older one, by id; none is known while its date cannot be read. */
export function reportValues(content: LoadedContent, edition?: string): ReadonlyMap<string, Value> {
  return valuesOfEditions(content).get(edition) ?? new Map();
}

const valuesOfEditions = gathered((content: LoadedContent) => {
  const dates = datesIn(content);
  return new Map(
    editionsIn(content).map(({ older, date }) => {
      const known = [...content.statistics].flatMap(([id, { data }]): [string, Value][] => {
        const value = knownBy(data, date, dates);
        return value ? [[id, value]] : [];
      });
      return [older, new Map(known)] as const;
    }),
  );
});
