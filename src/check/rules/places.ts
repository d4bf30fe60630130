import { PAGES } from '../../content/pages.ts';
import { anchorsOn } from '../anchors.ts';
import { olderYears } from '../known.ts';
import { defineRule } from '../rule.ts';
import { used } from './ids.ts';

/** On a page that stands once no two places have one id, whatever they are places of; in older editions likewise. */
export const placesAreUnique = defineRule('content', (content, tell) => {
  // What stands on several pages is told once.
  const told = new Set<string>();
  for (const edition of [undefined, ...olderYears(content)])
    for (const page of PAGES) {
      if (page.of || page.listed === false || (edition !== undefined && !page.inEditions)) continue;
      const anchors = anchorsOn(page, content, page.name, edition).flatMap((list) => list ?? []);
      for (const [id, own] of Map.groupBy(anchors, (anchor) => anchor.id)) {
        if (own.length < 2) continue;
        const places = own.flatMap(({ place }) => (place ? [place()] : []));
        const isFixed = own.some((anchor) => anchor.isFixed);
        const [first] = places;
        for (const place of isFixed ? places.slice(0, 1) : places.slice(1)) {
          const key = `${place.file} ${place.line} ${place.column}`;
          if (!first || told.has(key)) continue;
          told.add(key);
          if (isFixed)
            tell('duplicate-id', place, [
              `“${id}”在网页上是一个固定位置的代号，不能再用。 → 换一个代号；文件要改名，引用它的地方也一起改。`,
              `“${id}” is already the id of a place on a page of the site. → Choose another id; a file is to be renamed, and whatever names it changed with it.`,
            ]);
          else used(id, place, first, tell);
        }
      }
    }
});
