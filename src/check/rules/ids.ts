import type { LoadedContent } from '../../content/reader/content.ts';
import { drawnFigures } from '../../content/drawing-outline.ts';
import { type EditionHome, homesOf } from '../editions.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';

/** An id, and where it is given. */
export interface Named {
  readonly id: string;
  readonly place: () => Place;
}

/** Within a list every id stands once, and a term has one file. */
export function idsAreUnique(content: LoadedContent): Issue[] {
  return [...sectionLists(content), ...homesOf(content).flatMap(homeLists), ...drawingLists(content)]
    .flatMap(repeated)
    .concat(repeatedTerms(content));
}

function sectionLists({ chapters }: LoadedContent): Named[][] {
  return chapters.flatMap(({ room, outline, section }) => [
    room === 'sections' && outline
      ? outline.data.parts.map((id, index) => ({ id, place: () => outline.at(['parts', index]) }))
      : [],
    section
      ? section.data.keyFigures.map((id, index) => ({ id, place: () => section.at(['keyFigures', index]) }))
      : [],
    section
      ? section.data.sources.flatMap(({ document, paragraphs }, index) =>
          paragraphs.map((paragraph, own) => ({
            id: `${document} ${paragraph}`,
            place: () => section.at(['sources', index, 'paragraphs', own]),
          })),
        )
      : [],
  ]);
}

function homeLists({ home }: EditionHome): Named[][] {
  const { groups, band, opening } = home.data;
  return [
    groups.map(({ id }, index) => ({ id, place: () => home.at(['groups', index, 'id']) })),
    band.map((id, index) => ({ id, place: () => home.at(['band', index]) })),
    opening.map((id, index) => ({ id, place: () => home.at(['opening', index]) })),
    groups.flatMap(({ figures }, group) =>
      figures.map((id, index) => ({ id, place: () => home.at(['groups', group, 'figures', index]) })),
    ),
  ];
}

function drawingLists({ drawings }: LoadedContent): Named[][] {
  return [...drawings.values()].flatMap(({ data, at }) => [
    drawnFigures(data).map(({ id, path }) => ({ id, place: () => at(path) })),
    data.kind === 'tiles' ? data.named.map((id, index) => ({ id, place: () => at(['named', index]) })) : [],
  ]);
}

function repeated(list: readonly Named[]): Issue[] {
  return [...Map.groupBy(list, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first ? others.map(({ id, place }) => used(id, place(), first.place())) : [],
  );
}

/** An id that is used elsewhere already. */
export function used(id: string, place: Place, first: Place): Issue {
  const isHere = first.file === place.file;
  return error('duplicate-id', place, {
    zh: `“${id}”已经在${isHere ? '' : `“${first.file}”`}第${first.line}行用过了。`,
    zhFix: '删去重复的一项，或换一个代号。',
    en: `“${id}” is already used on line ${first.line}${isHere ? '' : ` of “${first.file}”`}.`,
    enFix: 'Delete the repetition, or choose another id.',
  });
}

function repeatedTerms({ glossary }: LoadedContent): Issue[] {
  return [...Map.groupBy(glossary.values(), ({ data }) => data.zh).values()].flatMap(([first, ...others]) =>
    first
      ? others.map(({ data, at }) =>
          error('duplicate-term', at(['zh']), {
            zh: `术语“${data.zh}”在“${first.source.file}”里已经有了。`,
            zhFix: '一个术语只能有一种英文译法：把两个文件合成一个，再删去另一个。',
            en: `The term “${data.zh}” already has a file, “${first.source.file}”.`,
            enFix: 'A term has one English rendering: merge the two files and delete one.',
          }),
        )
      : [],
  );
}
