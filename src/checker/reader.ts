import type { z } from 'zod';
import type { Honour } from '../domain/honour.ts';
import type { Statistic } from '../domain/statistic.ts';
import type { Term } from '../domain/term.ts';
import { honour } from '../schemas/honour.ts';
import { reportSource } from '../schemas/report-source.ts';
import { pageOutline, sectionOutline } from '../schemas/section.ts';
import { homeOutline, siteSettings } from '../schemas/site.ts';
import { statistic } from '../schemas/statistic.ts';
import { term } from '../schemas/term.ts';
import { readArticle } from './article.ts';
import type { Chapter, LoadedContent } from './content.ts';
import { readText } from './disk.ts';
import { emptyFile, type Entry, readEntry } from './entry.ts';
import { unreadable } from './file-issue.ts';
import type { Issue } from './issue.ts';
import { type Slot, slotOf } from './layout.ts';
import { SourceText } from './source-text.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Gathers the content file by file: what can be typed goes to its place, what cannot becomes an issue. */
export class Reader {
  readonly #folder: string;
  readonly #issues: Issue[] = [];
  readonly #statistics = new Map<string, Entry<Statistic>>();
  readonly #honours = new Map<string, Entry<Honour>>();
  readonly #glossary = new Map<string, Entry<Term>>();
  readonly #chapters = new Map<string, Writable<Chapter>>();
  readonly #singles: Writable<Pick<LoadedContent, 'home' | 'settings' | 'report'>> = {};

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads one file, named from the content folder, from where it lies on the disk. */
  read(file: string, path: string): void {
    const slot = slotOf(file);
    // A file in no known place is told by a rule of its own, whatever is in it.
    if (!slot || slot.kind === 'manual') return;
    const shown = `${this.#folder}/${file}`;
    const reading = readText(path);
    if ('problem' in reading) this.#issues.push(unreadable(shown, reading));
    else this.#place(slot, new SourceText(shown, reading.text));
  }

  /** All that was gathered. */
  result(): Omit<LoadedContent, 'folder' | 'files'> {
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
      const { article, issues } = readArticle(slot.locale, source);
      const chapter = this.#chapter(slot);
      chapter.articles = { ...chapter.articles, [slot.locale]: article };
      this.#issues.push(...issues);
    }
  }

  #placeEntry({ shelf, id }: Extract<Slot, { kind: 'entry' }>, source: SourceText): void {
    if (shelf === 'statistics') this.#take(id, source, statistic, (entry) => this.#statistics.set(id, entry));
    if (shelf === 'honours') this.#take(id, source, honour, (entry) => this.#honours.set(id, entry));
    if (shelf === 'glossary') this.#take(id, source, term, (entry) => this.#glossary.set(id, entry));
  }

  #placeSingle({ file }: Extract<Slot, { kind: 'single' }>, source: SourceText): void {
    if (file === 'site/home.yaml')
      this.#take('home', source, homeOutline, (entry) => (this.#singles.home = entry));
    if (file === 'site/settings.yaml')
      this.#take('settings', source, siteSettings, (entry) => (this.#singles.settings = entry));
    if (file === 'source/report.yaml')
      this.#take('report', source, reportSource, (entry) => (this.#singles.report = entry));
  }

  #placeOutline(slot: Extract<Slot, { kind: 'outline' }>, source: SourceText): void {
    const chapter = this.#chapter(slot);
    if (slot.room === 'pages')
      this.#take(slot.slug, source, pageOutline, (entry) => (chapter.outline = entry));
    else {
      this.#take(slot.slug, source, sectionOutline, (entry) => {
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

  #take<T>(id: string, source: SourceText, schema: z.ZodType<T>, keep: (entry: Entry<T>) => void): void {
    const reading = readEntry(id, source, schema);
    if ('entry' in reading) keep(reading.entry);
    else this.#issues.push(...reading.issues);
  }
}
