import MiniSearch, { type Query } from 'minisearch';
import { LOCALES } from '../figure/locale.ts';
import type { SearchEntry } from './entry.ts';
import { unfolded } from './folding.ts';
import { matches, type Stretch } from './matches.ts';
import { normalised } from './normalised.ts';
import { type Part, parseQuery } from './query.ts';
import { indexTerms, pairs } from './terms.ts';

/** What a query found, best first. */
export interface Found {
  readonly entries: readonly SearchEntry[];
  /** Where a text has what was asked for. */
  readonly marks: (text: string) => Stretch[];
  /** False where nothing has all that was asked for, and the entries have some of it. */
  readonly whole: boolean;
}

/** Finds entries by a query. */
export type Finder = (query: string) => Found;

interface Document {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

const exactly = (term: string): string[] => [term];

/** Reads the entries into an index, some at a time so that a page stays alive meanwhile, and gives the way to ask it. */
export async function makeFinder(entries: readonly SearchEntry[], fold = unfolded): Promise<Finder> {
  const index = new MiniSearch<Document>({
    fields: ['title', 'text'],
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: { tokenize: exactly, boost: { title: 3 } },
  });
  const documents = entries.map(({ title, text }, id) => ({
    id,
    title: fold(joined(title)),
    text: fold(joined(text)),
  }));
  await index.addAllAsync(documents, { chunkSize: 200 });

  // Pairs of characters may stand apart in a text, so a longer run is looked for in the text itself.
  const plain: string[] = [];
  const titlesOf: string[][] = [];
  const holds = (id: number, { run }: { run: string }): boolean => {
    plain[id] ??= normalised(`${documents[id]?.title}\n${documents[id]?.text}`);
    return plain[id].includes(run);
  };

  return (typed) => {
    const query = fold(typed);
    const parts = parseQuery(query);
    const all = ranked(index.search(asked(parts, 'AND')), query).filter((id) =>
      parts.every((part) => part.kind !== 'run' || part.value !== undefined || holds(id, part)),
    );
    const ids = all.length > 0 ? all : ranked(index.search(asked(parts, 'OR')), query);
    const whole = all.length > 0;
    return {
      entries: ids.flatMap((id) => entries[id] ?? []),
      marks: (text) => matches(fold(text), parts, whole),
      whole,
    };
  };

  function age(a: number, b: number): number {
    // Of two that are said today the difference is no number.
    return Number(entries[b]?.edition ?? Infinity) - Number(entries[a]?.edition ?? Infinity) || 0;
  }

  /**
   * What is said today before what older editions said, the newer first; of one edition the best first, and an entry whose very title was
   * typed before all others.
   */
  function ranked(
    results: readonly { readonly id: number; readonly score: number }[],
    query: string,
  ): number[] {
    const typed = normalised(query).trim();
    const weight = (id: number): number => {
      titlesOf[id] ??= LOCALES.map((locale) => normalised(fold(entries[id]?.title[locale] ?? '')));
      const titles = titlesOf[id];
      if (titles.includes(typed)) return 4;
      return titles.some((own) => own.includes(typed)) ? 2 : 1;
    };
    return results
      .map(({ id, score }) => ({ id, score: score * weight(id) }))
      .sort((a, b) => age(a.id, b.id) || b.score - a.score || a.id - b.id)
      .map(({ id }) => id);
  }
}

function joined(text: SearchEntry['text']): string {
  return LOCALES.map((locale) => text[locale]).join('\n');
}

function asked(parts: readonly Part[], combineWith: 'AND' | 'OR'): Query {
  return { combineWith, queries: parts.map((part) => partQuery(part, combineWith)) };
}

function partQuery(part: Part, combineWith: 'AND' | 'OR'): Query {
  switch (part.kind) {
    case 'run': {
      const run: Query = { combineWith, prefix: [...part.run].length === 1, queries: pairs(part.run) };
      return part.value === undefined ? run : { combineWith: 'OR', queries: [run, part.value] };
    }
    case 'word':
      return {
        combineWith: 'OR',
        queries: [{ prefix: true, queries: [part.word] }, ...(part.stem === part.word ? [] : [part.stem])],
      };
    case 'number':
      return { prefix: part.open, queries: [part.value] };
  }
}
