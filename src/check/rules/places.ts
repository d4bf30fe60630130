import type { PageKind } from '../../content/page-kind.ts';
import { PAGES } from '../../content/pages.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { LOCALES } from '../../figure/locale.ts';
import { type Anchor, anchorsOn } from '../../content/loaded/anchors.ts';
import { olderYears, slugsIn } from '../../content/loaded/known.ts';
import { defineRule } from '../rule.ts';
import { used } from './ids.ts';

/** The places of every page, and those of the stitch band, that no link leads to. */
const UNLINKED = ['main', ...['m', 'l', 'b', 'edge', 'wave', 'star'].map((part) => `stitch-${part}`)];

/** On a page that stands once, and on that of a section, no two places have one id, whatever they are places of; in older editions likewise. */
export const placesAreUnique = defineRule({
  scope: 'content',
  codes: ['duplicate-id'],
  check: (content, { tell }) => {
    // What stands on several pages is told once.
    const told = new Set<string>();
    for (const edition of [undefined, ...olderYears(content)])
      for (const page of PAGES) {
        if (page.listed === false || (edition !== undefined && !page.inEditions)) continue;
        for (const [id, own] of anchorsById(page, content, edition)) {
          if (own.length < 2) continue;
          const places = own.flatMap(({ place }) => (place ? [place()] : []));
          const isFixed = own.some((anchor) => anchor.isFixed);
          const [first] = places;
          for (const place of isFixed ? places.slice(0, 1) : places.slice(1)) {
            const key = `${place.file} ${place.line} ${place.column}`;
            if (!first || told.has(key)) continue;
            told.add(key);
            if (isFixed) tell('duplicate-id.fixed', place, { id });
            else used(id, place, first, tell);
          }
        }
      }
  },
});

/** The places of a page by their ids; of the pages of sections each has its own. */
function anchorsById(
  page: PageKind,
  content: LoadedContent,
  edition: string | undefined,
): (readonly [id: string, own: readonly Anchor[]])[] {
  const pages = page.of
    ? page.of === 'sections'
      ? [...slugsIn(content, 'sections', edition)]
      : []
    : [page.name];
  // Any text may hold a drawing, and where both languages stand side by side it has an id for each.
  const drawn = content.drawings.keys().flatMap((id) => [id, ...LOCALES.map((locale) => `${id}-${locale}`)]);
  // Where drawings can be linked to, their places are among the anchors.
  const linked = page.anchorsOf?.includes('drawings') ? [] : drawn.map((id) => `drawing-${id}`);
  const fixed = [...UNLINKED, ...linked, ...drawn.flatMap((id) => [`name-${id}`, `told-${id}`])];
  return pages.flatMap((id) => [
    ...Map.groupBy(
      [
        ...anchorsOn(page, content, id, edition).flatMap((list) => list ?? []),
        ...fixed.map((own) => ({ id: own, isFixed: true as const })),
      ],
      (anchor) => anchor.id,
    ),
  ]);
}
