import type { EntryName, Room } from '../collections.ts';
import type { AnchorSource, PageKind } from '../page-kind.ts';
import type { Chapter, LoadedContent } from '../reader/content.ts';
import type { Entry } from '../reader/entry.ts';
import type { Place } from '../reader/issue.ts';
import type { PageOutline } from '../schemas/section.ts';
import { anchorsIn } from '../source.ts';
import { inEdition } from './editions.ts';
import { hasAny, idsOn, olderYears, slugsIn } from './known.ts';
import { figuresByPlace } from './mentions.ts';
import { reportDocuments } from './report-documents.ts';

/** A place on a page that can be linked to. */
export interface Anchor {
  readonly id: string;
  /** Where the content gives it, as far as that can be read. */
  readonly place?: (() => Place) | undefined;
  /** Whether it is the page’s own, whatever the content says. */
  readonly isFixed?: true;
}

/** A page of an edition, as what gives its anchors looks at it. */
interface Page {
  readonly content: LoadedContent;
  /** The content as that edition has it. */
  readonly own: LoadedContent;
  readonly edition: string | undefined;
  /** Its own id, or that of the section or figure it is of. */
  readonly id: string;
  /** The section or page of prose that it is of. */
  readonly chapter: Chapter | undefined;
}

/** The anchors of a page of an edition, one list for each of their sources; nothing is known of those that an unreadable file states. */
export function anchorsOn(
  { of, anchors = [], anchorsOf = [] }: PageKind,
  content: LoadedContent,
  id: string,
  edition: string | undefined,
): (readonly Anchor[] | undefined)[] {
  const own = inEdition(content, edition);
  const chapter = chapterOf(content, of === 'sections' ? of : 'pages', id, edition);
  return [
    anchors.map((anchor) => ({ id: anchor, isFixed: true })),
    ...anchorsOf.map((source) => SOURCES[source]({ content, own, edition, id, chapter })),
  ];
}

/** What each source gives for a page. */
const SOURCES: Readonly<Record<AnchorSource, (page: Page) => readonly Anchor[] | undefined>> = {
  figures: ({ content }) => filesOf(content, 'statistics'),
  themes: ({ content }) => {
    const { statistics } = content;
    // What cannot be read may be of any theme.
    if (statistics.size < idsOn(content, 'statistics').size) return undefined;
    return filesOf(
      content,
      'themes',
      [...statistics.values()].flatMap(({ data }) => data.theme ?? []),
    );
  },
  'derived figures': ({ content }) => filesOf(content, 'derived'),
  drawings: ({ content }) => {
    const shown = content.drawings.values().filter(({ data }) => data.column !== undefined);
    const files = filesOf(
      content,
      'drawings',
      Array.from(shown, ({ id }) => id),
    );
    return files?.map((anchor) => ({ ...anchor, id: `drawing-${anchor.id}` }));
  },
  'groups heading': ({ content, edition }) =>
    hasAny(content, 'groups', edition) ? [{ id: 'served', isFixed: true }] : [],
  'honours heading': ({ content, edition }) =>
    hasAny(content, 'honours', edition) ? [{ id: 'honours', isFixed: true }] : [],
  honours: ({ content, own, edition }) =>
    edition === undefined ? filesOf(content, 'honours') : anchorsOf(own.honours),
  terms: ({ content }) => filesOf(content, 'glossary'),
  sections: ({ content, edition }) => outlinesIn('sections', content, edition),
  groups: ({ content, edition }) => outlinesIn('served', content, edition),
  editions: ({ content }) => olderYears(content).map((year) => ({ id: `edition-${year}` })),
  'open points': ({ content }) => headed('open', inSources(content, idsOn(content, 'sources'), 'openPoints')),
  'report open points': ({ content, edition }) =>
    headed('open', inSources(content, reportDocuments(content, edition), 'openPoints')),
  'refused sums': ({ content, own, edition }) =>
    headed('not-computed', edition === undefined ? filesOf(content, 'refused') : anchorsOf(own.refused)),
  sources: ({ content }) => filesOf(content, 'sources'),
  'report sources': ({ content, edition }) => {
    const documents = reportDocuments(content, edition);
    return documents && filesOf(content, 'sources', documents);
  },
  paragraphs: ({ content }) => inSources(content, idsOn(content, 'sources'), 'paragraphs'),
  parts: ({ chapter }) => chapter?.outline && partsOf(chapter.outline),
  'figures in the text': ({ chapter }) =>
    figuresIn(chapter)?.flatMap((figure) => [{ id: `figure-${figure}` }, { id: `note-${figure}` }]),
  notes: ({ own }) =>
    headed(
      'endnotes',
      own.chapters
        .filter(({ room }) => room === 'sections')
        .flatMap((section) => figuresIn(section) ?? [])
        .map((figure) => ({ id: `note-${figure}` })),
    ),
  derived: ({ content, id }) =>
    content.derived.values().some(({ data }) => data.numerator === id || data.denominator === id)
      ? [{ id: 'derived' }]
      : [],
};

/** The texts of a room, each at its outline. */
function outlinesIn(
  room: 'sections' | 'served',
  content: LoadedContent,
  edition: string | undefined,
): Anchor[] {
  return Array.from(slugsIn(content, room, edition), (id) => {
    const chapter = chapterOf(content, room, id, edition);
    const outline = chapter?.section ?? chapter?.group;
    return { id, place: outline && (() => outline.at([])) };
  });
}

/** The sub-headings that an outline lists. */
function partsOf({ data, at }: Entry<PageOutline>): Anchor[] {
  return data.parts.map((id, index) => ({ id, place: () => at(['parts', index]) }));
}

/** The anchors that are the ids of files, all of a collection’s or some. */
function filesOf(
  content: LoadedContent,
  name: EntryName,
  ids: Iterable<string> = idsOn(content, name),
): Anchor[] {
  return Array.from(new Set(ids), (id) => {
    const entry = content.entries[name].get(id);
    return { id, place: entry && (() => entry.at([])) };
  });
}

/** The anchors that are the ids of entries. */
function anchorsOf(entries: ReadonlyMap<string, Entry<unknown>>): Anchor[] {
  return Array.from(entries, ([id, entry]) => ({ id, place: () => entry.at([]) }));
}

/** The places of a list, and its heading’s where there is a list. */
function headed(heading: string, places: readonly Anchor[] | undefined): readonly Anchor[] | undefined {
  return places?.length ? [{ id: heading, isFixed: true }, ...places] : places;
}

/** The anchors of a list of each of some documents; nothing is known of them where any cannot be read. */
function inSources(
  content: LoadedContent,
  documents: ReadonlySet<string> | undefined,
  list: 'paragraphs' | 'openPoints',
): Anchor[] | undefined {
  const { sources } = content;
  if (!documents || sources.size < idsOn(content, 'sources').size) return undefined;
  const anchor = anchorsIn(Array.from(sources, ([id, { data }]) => ({ id, source: data })));
  return [...sources]
    .filter(([document]) => documents.has(document))
    .flatMap(([document, { data, at }]) =>
      (data[list] ?? []).map(({ id: paragraph }, index) => ({
        id: anchor({ document, paragraph }),
        place: () => at([list, index, 'id']),
      })),
    );
}

function chapterOf(
  { chapters }: LoadedContent,
  own: Room,
  slug: string,
  edition: string | undefined,
): Chapter | undefined {
  return chapters.find(({ room, slug: id, edition: of }) => room === own && id === slug && of === edition);
}

function figuresIn(chapter: Chapter | undefined): string[] | undefined {
  const prose = chapter?.articles.zh?.prose;
  return prose && figuresByPlace(prose).text.map(({ id }) => id);
}
