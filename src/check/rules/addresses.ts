import type { AnchorSource } from '../../content/page-kind.ts';
import { PAGES, pagePath } from '../../content/pages.ts';
import type { Chapter, LoadedContent } from '../../content/reader/content.ts';
import { memoized } from '../../content/memoized.ts';
import { anchorsIn, type Source } from '../../content/source.ts';
import { idsOn, slugsIn } from '../known.ts';
import { figuresByPlace } from './mentions.ts';

/** The anchors of a page, or nothing known of them because the file that states them could not be read. */
export type Anchors = ReadonlySet<string> | undefined;

/** Every page that readers are led to by its address, free of language, with what gives the anchors that can be linked to on it. */
export const addresses = memoized((content: LoadedContent): ReadonlyMap<string, () => Anchors> => {
  const ids = {
    sections: slugsIn(content, 'sections'),
    statistics: idsOn(content, 'statistics'),
  };
  return new Map(
    PAGES.filter(({ listed }) => listed !== false).flatMap(({ name, of, anchors = [], anchorsOf = [] }) =>
      (of ? [...ids[of]] : [name]).map((id): [string, () => Anchors] => [
        pagePath(name, id),
        () => union(anchors, ...anchorsOf.map((source) => SOURCES[source](content, id))),
      ]),
    ),
  );
});

/** All of some anchors; nothing is known of them together where nothing is of a part. */
function union(...parts: readonly (Iterable<string> | undefined)[]): Anchors {
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : new Set(known.flatMap((part) => [...part]));
}

/** What each source gives for a page that is named by its own id, or by that of the section or figure it is of. */
const SOURCES: Readonly<
  Record<AnchorSource, (content: LoadedContent, id: string) => Iterable<string> | undefined>
> = {
  figures: (content) => idsOn(content, 'statistics'),
  themes: (content) => idsOn(content, 'themes'),
  drawings: ({ drawings }) =>
    [...drawings.values()].flatMap(({ id, data }) => (data.theme === undefined ? id : [])),
  honours: (content) => idsOn(content, 'honours'),
  levels: ({ honours }) => [...honours.values()].map(({ data }) => data.level),
  terms: (content) => idsOn(content, 'glossary'),
  sections: (content) => slugsIn(content, 'sections'),
  'open points': (content) => inSources(content, ({ openPoints = [] }) => openPoints),
  'refused sums': (content) => idsOn(content, 'notComputed'),
  sources: (content) => idsOn(content, 'sources'),
  paragraphs: (content) => inSources(content, ({ paragraphs }) => paragraphs),
  parts: (content, id) => chapterOf(content, id)?.outline?.data.parts,
  'figures in the text': (content, id) => figuresIn(chapterOf(content, id))?.flatMap(withNote),
  notes: (content) => {
    const told = content.chapters.filter(({ room }) => room === 'sections').map(figuresIn);
    return told.flatMap((ids = []) => ids.map(noteOf));
  },
  derived: ({ derived }, id) =>
    [...derived.values()].some(({ data }) => [data.numerator, data.denominator].includes(id))
      ? ['derived']
      : [],
};

function inSources(
  content: LoadedContent,
  list: (source: Source) => readonly { readonly id: string }[],
): string[] | undefined {
  const { sources } = content;
  if (sources.size < idsOn(content, 'sources').size) return undefined;
  const entries = Array.from(sources, ([id, { data }]) => ({ id, source: data }));
  const anchor = anchorsIn(entries);
  return entries.flatMap(({ id: document, source }) =>
    list(source).map(({ id: paragraph }) => anchor({ document, paragraph })),
  );
}

function chapterOf({ chapters }: LoadedContent, slug: string): Chapter | undefined {
  return chapters.find((chapter) => chapter.slug === slug);
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
