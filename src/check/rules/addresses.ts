import type { AnchorSource } from '../../content/page-kind.ts';
import { editionPath, PAGES, pagePath } from '../../content/pages.ts';
import type { Chapter, LoadedContent } from '../../content/reader/content.ts';
import { memoized } from '../../content/memoized.ts';
import type { Source } from '../../content/schemas/source.ts';
import { anchorsIn } from '../../content/source.ts';
import { editionsIn, inEdition } from '../editions.ts';
import { reportDocuments } from '../report-documents.ts';
import { idsOn, olderYears, slugsIn } from '../known.ts';
import { figuresByPlace } from './mentions.ts';

/** The anchors of a page, or nothing known of them because the file that states them could not be read. */
export type Anchors = ReadonlySet<string> | undefined;

/** Addresses, with what gives the anchors that can be linked to there. */
export type Addresses = ReadonlyMap<string, () => Anchors>;

/** Every page that readers are led to by its address, free of language, with what gives the anchors that can be linked to on it. */
export const addresses = memoized((content: LoadedContent): Addresses => {
  return new Map(
    [undefined, ...olderYears(content)].flatMap((edition) => {
      const ids = {
        sections: slugsIn(content, 'sections', edition),
        statistics: idsOn(content, 'statistics'),
        // The oldest edition has none before it.
        editions: editionsIn(content)
          .slice(0, -1)
          .map(({ year }) => year),
      };
      return PAGES.filter(
        ({ listed, inEditions, withOlder }) =>
          listed !== false &&
          (edition === undefined || inEditions) &&
          (!withOlder || olderYears(content).length > 0),
      ).flatMap(({ name, of, anchors = [], anchorsOf = [] }) =>
        (of ? [...ids[of]] : [name]).map((id): [string, () => Anchors] => [
          editionPath(pagePath(name, id), edition),
          () => union(anchors, ...anchorsOf.map((source) => SOURCES[source](content, id, edition))),
        ]),
      );
    }),
  );
});

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
function union(...parts: readonly (Iterable<string> | undefined)[]): Anchors {
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : new Set(known.flatMap((part) => [...part]));
}

/** What each source gives for a page that is named by its own id, or by that of the section or figure it is of. */
const SOURCES: Readonly<
  Record<
    AnchorSource,
    (content: LoadedContent, id: string, edition: string | undefined) => Iterable<string> | undefined
  >
> = {
  figures: (content) => idsOn(content, 'statistics'),
  themes: (content) => {
    const { statistics } = content;
    // What cannot be read may be of any theme.
    if (statistics.size < idsOn(content, 'statistics').size) return undefined;
    return [...statistics.values()].map(({ data }) => data.theme);
  },
  'derived figures': (content) => idsOn(content, 'derived'),
  drawings: ({ drawings }) =>
    [...drawings.values()].flatMap(({ id, data }) => (data.theme === undefined ? id : [])),
  honours: (content, _, edition) =>
    edition === undefined ? idsOn(content, 'honours') : inEdition(content, edition).honours.keys(),
  levels: (content, _, edition) =>
    [...inEdition(content, edition).honours.values()].map(({ data }) => data.level),
  terms: (content) => idsOn(content, 'glossary'),
  sections: (content, _, edition) => slugsIn(content, 'sections', edition),
  editions: (content) => olderYears(content).map((year) => `edition-${year}`),
  'open points': (content) => headed('open', openPointsIn(content, idsOn(content, 'sources'))),
  'report open points': (content, _, edition) =>
    headed('open', openPointsIn(content, reportDocuments(content, edition))),
  'refused sums': (content) => headed('not-computed', [...idsOn(content, 'refused')]),
  sources: (content) => idsOn(content, 'sources'),
  'report sources': (content, _, edition) => reportDocuments(content, edition),
  paragraphs: (content) => inSources(content, idsOn(content, 'sources'), ({ paragraphs }) => paragraphs),
  parts: (content, id, edition) => chapterOf(content, id, edition)?.outline?.data.parts,
  'figures in the text': (content, id, edition) =>
    figuresIn(chapterOf(content, id, edition))?.flatMap(withNote),
  notes: ({ chapters }, _, edition) => {
    const told = chapters
      .filter((chapter) => chapter.room === 'sections' && chapter.edition === edition)
      .map(figuresIn);
    return told.flatMap((ids = []) => ids.map(noteOf));
  },
  derived: ({ derived }, id) =>
    [...derived.values()].some(({ data }) => [data.numerator, data.denominator].includes(id))
      ? ['derived']
      : [],
};

/** The places of a list, and its heading’s where there is a list. */
function headed(heading: string, places: readonly string[] | undefined): readonly string[] | undefined {
  return places?.length ? [heading, ...places] : places;
}

function openPointsIn(
  content: LoadedContent,
  documents: ReadonlySet<string> | undefined,
): string[] | undefined {
  return documents && inSources(content, documents, ({ openPoints = [] }) => openPoints);
}

/** The anchors of a list of each of some documents; nothing is known of them where any cannot be read. */
function inSources(
  content: LoadedContent,
  documents: ReadonlySet<string>,
  list: (source: Source) => readonly { readonly id: string }[],
): string[] | undefined {
  const { sources } = content;
  if (sources.size < idsOn(content, 'sources').size) return undefined;
  const entries = Array.from(sources, ([id, { data }]) => ({ id, source: data }));
  const anchor = anchorsIn(entries);
  return entries
    .filter(({ id }) => documents.has(id))
    .flatMap(({ id: document, source }) =>
      list(source).map(({ id: paragraph }) => anchor({ document, paragraph })),
    );
}

function chapterOf(
  { chapters }: LoadedContent,
  slug: string,
  edition: string | undefined,
): Chapter | undefined {
  return chapters.find((chapter) => chapter.slug === slug && chapter.edition === edition);
}

function figuresIn(chapter: Chapter | undefined): string[] | undefined {
  const prose = chapter?.articles.zh?.prose;
  return prose && figuresByPlace(prose).text.map(({ id }) => id);
}

function withNote(id: string): string[] {
  return [`figure-${id}`, noteOf(id)];
}

function noteOf(id: string): string {
  return `note-${id}`;
}
