import type { PageKind } from '../page-kind.ts';
import { editionPath, PAGES, pagePath } from '../pages.ts';
import type { LoadedContent } from '../reader/content.ts';
import { type Anchor, anchorsOn } from './anchors.ts';
import { editionsIn } from './editions.ts';
import { gathered } from '../watched.ts';
import { hasAny, idsOn, olderYears, slugsIn } from './known.ts';

/**
 * Addresses, each with what gives the places of the content that can be linked to there; nothing is known of them where a file that states
 * them cannot be read.
 */
export type Addresses = ReadonlyMap<string, (content: LoadedContent) => ReadonlySet<string> | undefined>;

/** Every page that readers are led to by its address, free of language. */
export const addresses = gathered((content): Addresses => {
  const older = olderYears(content);
  return new Map(
    [undefined, ...older].flatMap((edition) => {
      const ids = {
        sections: slugsIn(content, 'sections', edition),
        statistics: idsOn(content, 'statistics'),
        // The oldest edition has none before it.
        editions: editionsIn(content)
          .slice(0, -1)
          .map(({ year }) => year),
      };
      return PAGES.filter(
        ({ listed, inEditions, needs }) =>
          listed !== false &&
          (edition === undefined || inEditions) &&
          (!needs || NEEDED[needs](content, edition)),
      ).flatMap((page) =>
        (page.of ? [...ids[page.of]] : [page.name]).map((id) => {
          const anchors = (own: LoadedContent) => idsOf(anchorsOn(page, own, id, edition));
          return [editionPath(pagePath(page.name, id), edition), anchors] as const;
        }),
      );
    }),
  );
});

/** Whether content has any of what a page needs. */
const NEEDED: Readonly<
  Record<NonNullable<PageKind['needs']>, (content: LoadedContent, edition: string | undefined) => boolean>
> = {
  'older editions': (content) => olderYears(content).length > 0,
  honours: (content, edition) => hasAny(content, 'honours', edition),
  groups: (content, edition) => hasAny(content, 'groups', edition),
  terms: (content) => idsOn(content, 'glossary').size > 0,
};

/** The same as the texts of an edition write them: without its year, which the site adds to what it has of its own. */
export function addressesIn(content: LoadedContent, edition: string | undefined): Addresses {
  const all = addresses(content);
  if (edition === undefined) return all;
  const own = `/${edition}/`;
  return new Map(
    [...all].flatMap(([path, anchors]) => {
      if (path.startsWith(own)) return [[path.slice(own.length - 1), anchors] as const];
      return editionPath(path, edition) === path ? [[path, anchors] as const] : [];
    }),
  );
}

/** All of some anchors; nothing is known of them together where nothing is of a part. */
function idsOf(parts: readonly (Iterable<Anchor> | undefined)[]): ReadonlySet<string> | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length
    ? undefined
    : new Set(known.flatMap((part) => Array.from(part, ({ id }) => id)));
}
