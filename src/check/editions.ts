import { type Edition, editionsOf } from '../content/edition.ts';
import type { HomeOutline } from '../content/site.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import type { Entry } from '../content/reader/entry.ts';
import { memoized } from '../content/memoized.ts';

/** Every edition of the report that could be read, the newest first; none while it is not known when that was written. */
export const editionsIn = memoized(({ settings, entries }: LoadedContent): readonly Edition[] =>
  settings
    ? editionsOf(
        settings.data.edition,
        [...entries.editions].map(([year, { data }]) => [year, data.date] as const),
      )
    : [],
);

/** The home page of an edition. */
export interface EditionHome {
  readonly edition: string | undefined;
  readonly home: Entry<HomeOutline>;
}

/** The home page of every edition. */
export const homesOf = memoized(({ entries }: LoadedContent): readonly EditionHome[] =>
  [...entries.home].map(([year, home]) => ({ edition: year || undefined, home })),
);
