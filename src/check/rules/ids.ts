import type { Entry } from '../../content/reader/entry.ts';
import type { Place } from '../../content/reader/issue.ts';
import type { PageOutline } from '../../content/schemas/section.ts';
import { paragraphsBeside, referencesOf } from '../references.ts';
import { repetitions } from '../repetitions.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../tell.ts';

/** An id that something is given or named by, and where it stands. */
export interface PlacedId {
  readonly id: string;
  readonly place: () => Place;
}

/** Within a list every id stands once. */
export const idsAreUnique = defineRule('content', (content, tell) => {
  const inFields = referencesOf(content).flatMap(({ field, ...reference }) =>
    field ? [{ ...reference, field }] : [],
  );
  const lists: Iterable<readonly PlacedId[]>[] = [
    // A drawing draws a figure once, in whatever field; elsewhere each field is a list of its own.
    Map.groupBy(
      inFields.filter(({ of }) => of === 'statistics' || of === 'glossary'),
      ({ of, field: { collection, entry, path } }) =>
        `${entry.source.file} ${of} ${collection === 'drawings' ? '' : path[0]}`,
    ).values(),
    Map.groupBy(
      inFields.filter(({ of, field }) => of === 'sources' && field.collection === 'sectionOutlines'),
      ({ field }) => field.entry,
    )
      .values()
      .map((named) =>
        named.flatMap(({ id: document, field }) =>
          paragraphsBeside(field).map(([id, path]) => ({
            id: `${document} ${id}`,
            place: () => field.entry.at(path),
          })),
        ),
      ),
    content.entries.home
      .values()
      .map(({ data, at }) =>
        data.groups.map(({ id }, index) => ({ id, place: () => at(['groups', index, 'id']) })),
      ),
    content.chapters.flatMap(({ section }) => (section ? [partsOf(section)] : [])),
  ];
  for (const list of lists.flatMap((all) => [...all]))
    for (const { first, again } of repetitions(list, ({ id }) => id))
      used(again.id, again.place(), first.place(), tell);
});

/** The ids of the sub-headings that an outline lists. */
export function partsOf({ data, at }: Entry<PageOutline>): PlacedId[] {
  return data.parts.map((id, index) => ({ id, place: () => at(['parts', index]) }));
}

/** A term has one file. */
export const termsAreUnique = defineRule('content', ({ glossary }, tell) => {
  for (const { first, again } of repetitions(glossary.values(), ({ data }) => data.zh))
    tell('duplicate-term', again.at(['zh']), [
      `术语“${again.data.zh}”在“${first.source.file}”里已经有了。 → 一个术语只能有一种英文译法：把两个文件合成一个，再删去另一个。`,
      `The term “${again.data.zh}” already has a file, “${first.source.file}”. → A term has one English rendering: merge the two files and delete one.`,
    ]);
});

/** An id that is used elsewhere already. */
export function used(id: string, place: Place, first: Place, tell: Tell): void {
  const isHere = first.file === place.file;
  tell('duplicate-id', place, [
    `“${id}”已经在${isHere ? '' : `“${first.file}”`}第${first.line}行用过了。 → 删去重复的一项，或换一个代号。`,
    `“${id}” is already used on line ${first.line}${isHere ? '' : ` of “${first.file}”`}. → Delete the repetition, or choose another id.`,
  ]);
}
