import { collection, type DataOf, ENTRY_NAMES, type EntryName, type Room, tableOf } from '../collections.ts';
import { memoized } from '../memoized.ts';
import { dayOf } from '../time-zone.ts';
import { readArticle } from './article.ts';
import { type Chapter, type Entries, inEditionOf, keyIn, type LoadedContent } from './content.ts';
import { emptyFile, type Entry, type EntryReading, readEntry } from './entry.ts';
import type { FileSource } from './file-source.ts';
import { readText } from './file-text.ts';
import type { Issue } from './issue.ts';
import { keeping } from './kept.ts';
import { isInPlace, type Slot, slotOf } from './layout.ts';
import type { SourceText } from './source-text.ts';
import { textIssues } from './text-issue.ts';

type Readers = { readonly [N in EntryName]: (source: SourceText) => EntryReading<DataOf[N]> };

// The id of an entry is the last part of its path, so a file's path says all there is to know beside its text.
const nameOf = ({ file }: SourceText): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
const reads = <N extends EntryName>(name: N) => {
  const { schema } = collection(name);
  return memoized((source: SourceText) => readEntry(nameOf(source), source, schema));
};
const ENTRY = tableOf<Readers>(ENTRY_NAMES, reads);
const articles = (room: Room) => ({
  zh: memoized((source: SourceText) => readArticle(room, 'zh', source)),
  en: memoized((source: SourceText) => readArticle(room, 'en', source)),
});
const ARTICLE = { sections: articles('sections'), pages: articles('pages'), served: articles('served') };
const TEXT = memoized(textIssues);

type Keepers = {
  readonly [N in EntryName]: (all: ReadonlyMap<string, Entry<DataOf[N]>>) => typeof all;
};
const keeper = <N extends EntryName>(_: N) => keeping<ReadonlyMap<string, Entry<DataOf[N]>>>();
const KEEP = tableOf<Keepers>(ENTRY_NAMES, keeper);
const KEEP_NEWEST = tableOf<Pick<Keepers, 'drawings' | 'honours' | 'refused'>>(
  ['drawings', 'honours', 'refused'],
  keeper,
);
const keepFiles = keeping<readonly string[]>();
const keepChapters = keeping<readonly Chapter[]>();
type Parts = readonly unknown[];
const KEEP_CHAPTER = new Map<string, (parts: Parts) => Parts>();
const CHAPTERS = new WeakMap<Parts, Chapter>();

interface Placed {
  readonly slot: Slot;
  readonly text: SourceText;
}

/** Reads the whole content. Never throws for what is in it. */
export function loadContent(source: FileSource): LoadedContent {
  const files = source.list();
  const known = new Set(files);
  const issues: Issue[] = [];
  const placed: Placed[] = [];
  for (const file of files) {
    const slot = slotOf(file);
    // A file in no known place, or under a wrong name, is told by a rule of its own, whatever is in it.
    if (!slot || !isInPlace(file, known)) continue;
    const reading = soundText(source, file);
    if ('text' in reading) placed.push({ slot, text: reading.text });
    else issues.push(...reading.issues);
  }
  const byCollection = Map.groupBy(placed, ({ slot }) => slot.collection);
  const entriesOf = <N extends EntryName>(name: N) =>
    KEEP[name](entriesIn(byCollection.get(name), ENTRY[name], issues));
  const entries = tableOf<Entries>(ENTRY_NAMES, entriesOf);
  const only = <T>(of: ReadonlyMap<string, Entry<T>>): Entry<T> | undefined => of.get('');
  return {
    ...entries,
    drawings: KEEP_NEWEST.drawings(inEditionOf(entries.drawings)),
    honours: KEEP_NEWEST.honours(inEditionOf(entries.honours)),
    refused: KEEP_NEWEST.refused(inEditionOf(entries.refused)),
    changes: only(entries.changes),
    home: only(entries.home),
    settings: only(entries.settings),
    files: keepFiles(files),
    entries,
    chapters: keepChapters(chaptersOf(placed, entries, issues)),
    issues,
    today: dayOf(new Date(), only(entries.settings)?.data.timeZone),
  };
}

/** The text of a file that is sound as a text; what is wrong with the text itself would be told again by whatever reads it. */
function soundText(source: FileSource, file: string): { text: SourceText } | { issues: readonly Issue[] } {
  const reading = readText(source, file);
  if ('issue' in reading) return { issues: [reading.issue] };
  const issues = TEXT(reading.text);
  if (issues.length > 0) return { issues };
  return reading.text.text.trim() === '' ? { issues: [emptyFile(reading.text)] } : reading;
}

function entriesIn<T>(
  placed: readonly Placed[] = [],
  read: (text: SourceText) => EntryReading<T>,
  issues: Issue[],
): ReadonlyMap<string, Entry<T>> {
  const entries = new Map<string, Entry<T>>();
  for (const { slot, text } of placed) {
    const reading = read(text);
    if ('entry' in reading) entries.set(keyIn(slot.edition, slot.id), reading.entry);
    else issues.push(...reading.issues);
  }
  return entries;
}

/** The sections, pages and groups of which any file is there. */
function chaptersOf(placed: readonly Placed[], entries: Entries, issues: Issue[]): Chapter[] {
  const chapters = new Map<string, Chapter>();
  for (const { slot, text } of placed) {
    const { room, id: slug, edition, locale } = slot;
    if (!room) continue;
    const own = keyIn(edition, slug);
    const key = `${room}/${own}`;
    const section = room === 'sections' ? entries.sectionOutlines.get(own) : undefined;
    const outline = room === 'pages' ? entries.pageOutlines.get(slug) : section;
    const group = room === 'served' ? entries.groups.get(own) : undefined;
    const chapter = chapters.get(key) ?? { room, slug, edition, outline, section, group, articles: {} };
    chapters.set(key, chapter);
    if (!locale) continue;
    const { article, issues: found } = ARTICLE[room][locale](text);
    chapters.set(key, { ...chapter, articles: { ...chapter.articles, [locale]: article } });
    issues.push(...found);
  }
  return Array.from(chapters, ([key, chapter]) => {
    const keep = KEEP_CHAPTER.get(key) ?? keeping<Parts>();
    KEEP_CHAPTER.set(key, keep);
    const { outline, section, group, articles } = chapter;
    const parts = keep([outline, section, group, articles.zh, articles.en]);
    const kept = CHAPTERS.get(parts) ?? chapter;
    CHAPTERS.set(parts, kept);
    return kept;
  });
}
