import type { z } from 'zod';
import type { Honour } from '../honour.ts';
import type { Statistic } from '../../figure/statistic.ts';
import type { Term } from '../term.ts';
import { honour } from '../schemas/honour.ts';
import { reportSource } from '../schemas/report-source.ts';
import { pageOutline, sectionOutline } from '../schemas/section.ts';
import { homeOutline, siteChanges, siteSettings } from '../schemas/site.ts';
import { statistic } from '../schemas/statistic.ts';
import { term } from '../schemas/term.ts';
import { readArticle } from './article.ts';
import type { Chapter, LoadedContent } from './content.ts';
import { emptyFile, type Entry, type EntryReading, readEntry } from './entry.ts';
import type { FileSource } from './file-source.ts';
import { readText } from './file-text.ts';
import type { Issue } from './issue.ts';
import { isInPlace, type Slot, slotOf } from './layout.ts';
import { memoized } from '../memoized.ts';
import type { SourceText } from './source-text.ts';
import { textIssues } from './text-issue.ts';

// The id of an entry is the last part of its path, so a file's path says all there is to know beside its text.
const nameOf = ({ file }: SourceText): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
const reads = <T>(schema: z.ZodType<T>) =>
  memoized((source: SourceText) => readEntry(nameOf(source), source, schema));

const READ = {
  statistic: reads(statistic),
  honour: reads(honour),
  term: reads(term),
  changes: reads(siteChanges),
  home: reads(homeOutline),
  settings: reads(siteSettings),
  report: reads(reportSource),
  page: reads(pageOutline),
  section: reads(sectionOutline),
  zh: memoized((source: SourceText) => readArticle('zh', source)),
  en: memoized((source: SourceText) => readArticle('en', source)),
  text: memoized(textIssues),
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the whole content. Never throws for what is in it. */
export function loadContent(source: FileSource): LoadedContent {
  const files = source.list();
  const known = new Set(files);
  const reader = new Reader();
  for (const file of files) {
    const slot = slotOf(file);
    // A file in no known place, or under a wrong name, is told by a rule of its own, whatever is in it.
    if (slot && slot.kind !== 'manual' && isInPlace(file, known)) reader.read(slot, readText(source, file));
  }
  return { files, ...reader.result() };
}

/** Gathers the content file by file: what can be typed goes to its place, what cannot becomes an issue. */
class Reader {
  readonly #issues: Issue[] = [];
  readonly #statistics = new Map<string, Entry<Statistic>>();
  readonly #honours = new Map<string, Entry<Honour>>();
  readonly #glossary = new Map<string, Entry<Term>>();
  readonly #chapters = new Map<string, Writable<Chapter>>();
  readonly #singles: Writable<Pick<LoadedContent, 'changes' | 'home' | 'settings' | 'report'>> = {};

  /** Takes in one file. */
  read(slot: Exclude<Slot, { kind: 'manual' }>, reading: ReturnType<typeof readText>): void {
    if ('issue' in reading) {
      this.#issues.push(reading.issue);
      return;
    }
    const issues = READ.text(reading.text);
    // What is wrong with the text itself would be told again by whatever reads it.
    if (issues.length > 0) this.#issues.push(...issues);
    else this.#place(slot, reading.text);
  }

  /** All that was gathered. */
  result(): Omit<LoadedContent, 'files'> {
    return {
      statistics: this.#statistics,
      honours: this.#honours,
      glossary: this.#glossary,
      chapters: [...this.#chapters.values()],
      ...this.#singles,
      issues: this.#issues,
    };
  }

  #place(slot: Exclude<Slot, { kind: 'manual' }>, source: SourceText): void {
    if (source.text.trim() === '') this.#issues.push(emptyFile(source));
    else if (slot.kind === 'entry') this.#placeEntry(slot, source);
    else if (slot.kind === 'single') this.#placeSingle(slot, source);
    else if (slot.kind === 'outline') this.#placeOutline(slot, source);
    else {
      const { article, issues } = READ[slot.locale](source);
      const chapter = this.#chapter(slot);
      chapter.articles = { ...chapter.articles, [slot.locale]: article };
      this.#issues.push(...issues);
    }
  }

  #placeEntry({ shelf, id }: Extract<Slot, { kind: 'entry' }>, source: SourceText): void {
    if (shelf === 'statistics')
      this.#take(READ.statistic(source), (entry) => this.#statistics.set(id, entry));
    if (shelf === 'honours') this.#take(READ.honour(source), (entry) => this.#honours.set(id, entry));
    if (shelf === 'glossary') this.#take(READ.term(source), (entry) => this.#glossary.set(id, entry));
  }

  #placeSingle({ file }: Extract<Slot, { kind: 'single' }>, source: SourceText): void {
    if (file === 'site/changes.yaml')
      this.#take(READ.changes(source), (entry) => (this.#singles.changes = entry));
    if (file === 'site/home.yaml') this.#take(READ.home(source), (entry) => (this.#singles.home = entry));
    if (file === 'site/settings.yaml')
      this.#take(READ.settings(source), (entry) => (this.#singles.settings = entry));
    if (file === 'source/report.yaml')
      this.#take(READ.report(source), (entry) => (this.#singles.report = entry));
  }

  #placeOutline(slot: Extract<Slot, { kind: 'outline' }>, source: SourceText): void {
    const chapter = this.#chapter(slot);
    if (slot.room === 'pages') this.#take(READ.page(source), (entry) => (chapter.outline = entry));
    else {
      this.#take(READ.section(source), (entry) => {
        chapter.outline = entry;
        chapter.section = entry;
      });
    }
  }

  #chapter({ room, slug }: Extract<Slot, { kind: 'outline' | 'article' }>): Writable<Chapter> {
    const key = `${room}/${slug}`;
    const chapter = this.#chapters.get(key) ?? { room, slug, articles: {} };
    this.#chapters.set(key, chapter);
    return chapter;
  }

  #take<T>(reading: EntryReading<T>, keep: (entry: Entry<T>) => void): void {
    if ('entry' in reading) keep(reading.entry);
    else this.#issues.push(...reading.issues);
  }
}
