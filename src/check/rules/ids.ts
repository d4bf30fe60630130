import { type Anchor, anchorsOn } from '../../content/loaded/anchors.ts';
import { olderYears, slugsIn } from '../../content/loaded/known.ts';
import { paragraphsBeside, referencesOf } from '../../content/loaded/references.ts';
import type { PageKind } from '../../content/page-kind.ts';
import { PAGES } from '../../content/pages.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Place, Tell } from '../../content/reader/issue.ts';
import { repetitions } from '../../content/repetitions.ts';
import { LOCALES } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

/** Within a list every id stands once. */
export const idsAreUnique = defineRule({
  scope: 'content',
  codes: ['duplicate-id'],
  check: (content, { tell }) => {
    const named = referencesOf(content).flatMap(({ of, id, file, place, edition, field }) => {
      // A page shows a drawing once, and so does the whole report in print.
      if (of === 'drawings') return [{ list: `${of} ${edition} ${file.split('/').at(-1)}`, id, place }];
      if (of === 'sources' && field?.collection === 'sectionOutlines')
        return paragraphsBeside(field).map(([paragraph, path]) => ({
          list: `${file} paragraphs`,
          id: `${id} ${paragraph}`,
          place: () => field.entry.at(path),
        }));
      // A drawing draws a figure once, in whatever field; elsewhere each field is a list of its own.
      const list = `${file} ${of} ${field?.collection === 'drawings' ? '' : field?.path[0]}`;
      return field && (of === 'statistics' || of === 'glossary' || of === 'derived')
        ? [{ list, id, place }]
        : [];
    });
    const groups = [...content.entries.home.values()].flatMap(({ data, at, source }) =>
      data.groups.map(({ id }, index) => ({
        list: source.file,
        id,
        place: () => at(['groups', index, 'id']),
      })),
    );
    for (const { first, again } of repetitions([...named, ...groups], ({ list, id }) => `${list}: ${id}`))
      used(again.id, again.place(), first.place(), tell);
  },
});

/** An id that is used elsewhere already. */
function used(id: string, place: Place, first: Place, tell: Tell<'duplicate-id'>): void {
  const { file, line } = first;
  if (file === place.file) tell('duplicate-id.here', place, { id, line });
  else tell('duplicate-id.elsewhere', place, { id, line, file });
}

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
