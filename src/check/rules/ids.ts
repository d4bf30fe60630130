import type { LoadedContent } from '../../content/reader/content.ts';
import { type EditionHome, homesOf } from '../editions.ts';
import { anchorsIn } from '../../content/source.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';

interface Named {
  readonly id: string;
  readonly place: () => Place;
}

/** Within a list every id stands once; on the about page that goes for all that can be linked to; a term has one file. */
export function idsAreUnique(content: LoadedContent): Issue[] {
  return [...sectionLists(content), ...homesOf(content).flatMap(homeLists), aboutAnchors(content)]
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

function aboutAnchors({ chapters, sources, notComputed }: LoadedContent): Named[] {
  const about = chapters.find(({ room, slug }) => room === 'pages' && slug === 'about')?.outline;
  const parts = about
    ? about.data.parts.map((id, index) => ({ id, place: () => about.at(['parts', index]) }))
    : [];
  const entries = Array.from(sources, ([id, entry]) => ({ id, source: entry.data, entry }));
  const anchor = anchorsIn(entries);
  const inSources = entries.flatMap(({ id: document, source, entry }) =>
    (['paragraphs', 'openPoints'] as const).flatMap((list) =>
      (source[list] ?? []).map(({ id }, index) => ({
        id: anchor({ document, paragraph: id }),
        place: () => entry.at([list, index, 'id']),
      })),
    ),
  );
  // The files themselves are places there too.
  const files = [...sources, ...notComputed].map(([id, entry]) => ({ id, place: () => entry.at([]) }));
  return [...files, ...parts, ...inSources];
}

function repeated(list: readonly Named[]): Issue[] {
  return [...Map.groupBy(list, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first ? others.map(({ id, place }) => used(id, place(), first.place())) : [],
  );
}

function used(id: string, place: Place, first: Place): Issue {
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
