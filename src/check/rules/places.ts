import type { AnchorSource, PageKind } from '../../content/page-kind.ts';
import { PAGES } from '../../content/pages.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import type { Source } from '../../content/schemas/source.ts';
import { anchorsIn } from '../../content/source.ts';
import { inEdition } from '../editions.ts';
import { olderYears } from '../known.ts';
import { listed, type Reference } from '../lists.ts';
import { used } from './ids.ts';

/** On a page that stands once no two places have one id, whatever they are places of; in older editions likewise. */
export function placesAreUnique(content: LoadedContent): Issue[] {
  const issues = [undefined, ...olderYears(content)].flatMap((edition) =>
    PAGES.filter(
      ({ of, listed, inEditions }) => !of && listed !== false && (edition === undefined || inEditions),
    ).flatMap((page) => onPage(page, inEdition(content, edition))),
  );
  // What stands on several pages is told once.
  return [...new Map(issues.map((issue) => [`${issue.file} ${issue.line} ${issue.column}`, issue])).values()];
}

function onPage({ anchors = [], anchorsOf = [] }: PageKind, content: LoadedContent): Issue[] {
  const own = new Set([...anchors, ...anchorsOf.flatMap((source) => HEADINGS[source] ?? [])]);
  const places = anchorsOf.flatMap((source) => GIVEN[source]?.(content) ?? []);
  return [...Map.groupBy(places, ({ id }) => id)].flatMap(([id, [first, ...others]]) => {
    if (first && own.has(id)) return [reserved(id, first.place())];
    return first ? others.map(({ place }) => used(id, place(), first.place())) : [];
  });
}

/** The headings that stand above a list only where it has anything. */
const HEADINGS: Partial<Record<AnchorSource, string>> = {
  'open points': 'open',
  'report open points': 'open',
  'refused sums': 'not-computed',
};

type Given = (content: LoadedContent) => readonly Reference[];

/** What each source gives, with the place in the content that gives it. */
const GIVEN: Partial<Record<AnchorSource, Given>> = {
  figures: ({ statistics }) => filesOf(statistics),
  themes: ({ statistics, themes }) => {
    const shown = new Set(Array.from(statistics.values(), ({ data }) => data.theme));
    return filesOf(themes).filter(({ id }) => shown.has(id));
  },
  'derived figures': ({ derived }) => filesOf(derived),
  drawings: ({ drawings }) =>
    filesOf(new Map([...drawings].filter(([, { data }]) => data.theme === undefined))),
  honours: ({ honours }) => filesOf(honours),
  levels: ({ levels }) => filesOf(levels),
  sections: ({ chapters }) =>
    chapters.flatMap(({ slug, section }) => (section ? { id: slug, place: () => section.at([]) } : [])),
  sources: ({ sources }) => filesOf(sources),
  'report sources': ({ sources }) => filesOf(sources),
  'refused sums': ({ refused }) => filesOf(refused),
  'open points': (content) => inSources(content, 'openPoints'),
  'report open points': (content) => inSources(content, 'openPoints'),
  paragraphs: (content) => inSources(content, 'paragraphs'),
  parts: ({ chapters }) =>
    chapters.flatMap(({ room, outline }) =>
      room === 'pages' && outline ? listed(outline.data.parts, outline, ['parts']) : [],
    ),
};

function filesOf(entries: ReadonlyMap<string, Entry<unknown>>): Reference[] {
  return Array.from(entries, ([id, entry]) => ({ id, place: () => entry.at([]) }));
}

function inSources({ sources }: LoadedContent, list: 'paragraphs' | 'openPoints'): Reference[] {
  const entries = Array.from(
    sources,
    ([id, entry]): { id: string; source: Source; entry: Entry<Source> } => ({
      id,
      source: entry.data,
      entry,
    }),
  );
  const anchor = anchorsIn(entries);
  return entries.flatMap(({ id: document, source, entry }) =>
    (source[list] ?? []).map(({ id }, index) => ({
      id: anchor({ document, paragraph: id }),
      place: () => entry.at([list, index, 'id']),
    })),
  );
}

function reserved(id: string, place: Place): Issue {
  return error('duplicate-id', place, {
    zh: `“${id}”在网页上是一个固定位置的代号，不能再用。`,
    zhFix: '换一个代号；文件要改名，引用它的地方也一起改。',
    en: `“${id}” is already the id of a place on a page of the site.`,
    enFix: 'Choose another id; a file is to be renamed, and whatever names it changed with it.',
  });
}
