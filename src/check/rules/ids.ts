import { anchorsOn } from '../../content/loaded/anchors.ts';
import { olderYears, slugsIn } from '../../content/loaded/known.ts';
import { paragraphsBeside, type Reference, referencesByFile } from '../../content/loaded/references.ts';
import type { PageKind } from '../../content/page-kind.ts';
import { PAGES } from '../../content/pages.ts';
import { defineRule, type LoadedContent, LOCALES, memoized, type Place, repetitions } from '../vocabulary.ts';

/** What is named again in a list of its file. */
const againIn = memoized((named: readonly Reference[]) => {
  const listed = named.flatMap(({ of, id, place, field }) => {
    if (of === 'sources' && field?.collection === 'sectionOutlines')
      return paragraphsBeside(field).map(([paragraph, path]) => ({
        key: `${id} ${paragraph}`,
        id: `${id} ${paragraph}`,
        place: () => field.entry.at(path),
      }));
    // A drawing or a group shows a figure once, in whatever field; elsewhere each field is a list of its own.
    const isOneList = field?.collection === 'drawings' || field?.collection === 'groups';
    const list = isOneList ? '' : field?.path[0];
    const isListed = field && (of === 'statistics' || of === 'glossary' || of === 'derived');
    return isListed ? [{ key: `${of} ${list} ${id}`, id, place }] : [];
  });
  return repetitions(listed, ({ key }) => key);
});
const drawingsIn = memoized((named: readonly Reference[]) => named.filter(({ of }) => of === 'drawings'));

/** The places of every page, and those of the stitch band, that no link leads to. */
const UNLINKED = ['main', ...['m', 'l', 'b', 'edge', 'wave', 'star'].map((part) => `stitch-${part}`)];

/** Within a list every id stands once; and on a page that stands once, and on that of a section, no two places have one id, whatever they are places of; in older editions likewise. */
export const idsAreUnique = defineRule({
  scope: 'content',
  codes: ['duplicate-id'],
  check: (content, { tell }) => {
    const used = (id: string, place: Place, { file, line }: Place) =>
      tell('duplicate-id.again', place, { id, line, file });
    const named = referencesByFile(content);
    // A page shows a drawing once, and so does the whole report in print.
    const pageOf = ({ file, edition, id }: Reference) => `${edition} ${file.split('/').at(-1)} ${id}`;
    const groups = [...content.entries.home.values()].flatMap(({ data, at }) => {
      const ids = data.groups.map(({ id }, index) => ({ id, place: () => at(['groups', index, 'id']) }));
      return repetitions(ids, ({ id }) => id);
    });
    const drawings = repetitions(named.flatMap(drawingsIn), pageOf);
    for (const { first, again } of [...named.flatMap(againIn), ...drawings, ...groups])
      used(again.id, again.place(), first.place());
    // What stands on several pages is told once.
    const told = new Set<string>();
    for (const edition of [undefined, ...olderYears(content)])
      for (const page of PAGES) {
        if (page.listed === false || (edition !== undefined && !page.inEditions)) continue;
        const fixed = fixedOn(page, content);
        for (const [id, own] of anchorsById(page, content, edition)) {
          const isFixed = fixed.has(id) || own.some((anchor) => anchor.isFixed);
          if (own.length < (fixed.has(id) ? 1 : 2)) continue;
          const places = own.flatMap(({ place }) => (place ? [place()] : []));
          const [first] = places;
          for (const place of isFixed ? places.slice(0, 1) : places.slice(1)) {
            const key = `${place.file} ${place.line} ${place.column}`;
            if (!first || told.has(key)) continue;
            told.add(key);
            if (isFixed) tell('duplicate-id.fixed', place, { id });
            else used(id, place, first);
          }
        }
      }
  },
});

/** The ids on a page that no link leads to, whatever its texts say. */
function fixedOn({ anchorsOf }: PageKind, { drawings }: LoadedContent): ReadonlySet<string> {
  // Any text may hold a drawing, and where both languages stand side by side it has an id for each.
  const drawn = drawings.keys().flatMap((id) => [id, ...LOCALES.map((locale) => `${id}-${locale}`)]);
  // Where drawings can be linked to, their places are among the anchors.
  const parts = ['name', 'told', ...(anchorsOf?.includes('drawings') ? [] : ['drawing'])];
  return new Set([...UNLINKED, ...drawn.flatMap((id) => parts.map((part) => `${part}-${id}`))]);
}

function anchorsById(page: PageKind, content: LoadedContent, edition: string | undefined) {
  const sections = page.of === 'sections' ? [...slugsIn(content, page.of, edition)] : [];
  return (page.of ? sections : [page.name]).flatMap((id) => {
    const all = anchorsOn(page, content, id, edition).flatMap((list) => list ?? []);
    return [...Map.groupBy(all, (anchor) => anchor.id)];
  });
}
