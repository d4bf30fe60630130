import { type Edition, editionsOf } from '../content/edition.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import { memoized } from '../content/memoized.ts';
import { datesIn } from './dates.ts';
import { isKnownBy } from '../figure/known-by.ts';
import { isBy } from '../figure/period.ts';

/** Every edition of the report that could be read, the newest first; none while it is not known when that was written. */
export const editionsIn = memoized(({ settings, entries }: LoadedContent): readonly Edition[] =>
  settings
    ? editionsOf(
        settings.data.edition,
        // A date of another year is told as that.
        [...entries.editions].map(
          ([
            year,
            {
              data: { date },
            },
          ]) => [year, date.startsWith(year) ? date : year] as const,
        ),
      )
    : [],
);

/** Content as the newest edition has it, or an older one: its own sections and home page, and what was known when it was written. */
export function inEdition(content: LoadedContent, edition: string | undefined): LoadedContent {
  return contentOfEditions(content).get(edition) ?? content;
}

const contentOfEditions = memoized((content: LoadedContent) => {
  const { entries } = content;
  const dates = datesIn(content);
  return new Map(
    editionsIn(content).map(({ older, date }): [string | undefined, LoadedContent] => {
      const chapters = content.chapters.filter(({ edition }) => edition === older);
      if (older === undefined) return [older, { ...content, chapters }];
      const honours = [...content.honours].filter(([, { data }]) => isBy(dates(data.source).date, date));
      const statistics = [...content.statistics].filter(([, { data }]) => isKnownBy(data, date, dates));
      const home = entries.home.get(older);
      return [
        older,
        { ...content, chapters, home, honours: new Map(honours), statistics: new Map(statistics) },
      ];
    }),
  );
});
