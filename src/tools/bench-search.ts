import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'zod';
import { bare, command } from './command/command.ts';
import { provideSite } from './build/site.ts';
import { ENTRY_KINDS, type SearchEntry } from '../search/entry.ts';
import { makeFinder } from '../search/finder.ts';

const ENTRIES = 10_000;

const localised = z.object({ zh: z.string(), en: z.string() });
const entries = z.array(
  z.object({ kind: z.enum(ENTRY_KINDS), path: z.string(), title: localised, text: localised }),
);

/** `npm run bench:search` times search in this content, and in content grown to 10,000 entries. */
await command(
  bare(async ({ project, progress }) => {
    await provideSite(project, progress);
    const json = readFileSync(join(project.dist, 'search', 'index.json'), 'utf8');
    const real = entries.parse(JSON.parse(json));
    const queries = queriesOf(real);
    for (const entries of [real, grown(real)]) await time(entries, queries, progress.say);
  }),
);

/** What readers might type: a letter, beginnings and names of a few entries in both languages, and numbers. */
function queriesOf(entries: readonly SearchEntry[]): string[] {
  const some = ENTRY_KINDS.flatMap((sought) => entries.find(({ kind }) => kind === sought) ?? []);
  const titles = some.flatMap(({ title: { zh, en } }) => [zh.slice(0, 1), zh.slice(0, 2), zh, en]);
  const numbers = some.flatMap(({ text }) => [
    /\d+万?/.exec(text.zh)?.[0] ?? [],
    /[\d,]+/.exec(text.en)?.[0] ?? [],
  ]);
  return [...new Set(['e', ...titles, ...numbers.flat(), '第7777号'])];
}

async function time(
  content: readonly SearchEntry[],
  queries: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const weight = brotliCompressSync(JSON.stringify(content)).length;
  const begun = performance.now();
  const find = await makeFinder(content);
  say(`${content.length} entries, ${weight} bytes: index ${since(begun)}`);
  for (const query of queries) {
    // The first asking is a reader's; later ones are quicker.
    const asked = performance.now();
    const { entries: found, marks, whole } = find(query);
    for (const { text } of found.slice(0, 20)) {
      marks(text.zh);
      marks(text.en);
    }
    say(`  ${query}: ${found.length} ${whole ? '' : 'in part '}in ${since(asked)}`);
  }
}

function since(begun: number): string {
  return `${(performance.now() - begun).toFixed(1)} ms`;
}

/** The real entries repeated under numbers of their own, so that no two are alike. */
function grown(real: readonly SearchEntry[]): SearchEntry[] {
  return Array.from({ length: ENTRIES }, (_, number) => real[number % real.length] ?? [])
    .flat()
    .map(({ kind, path, title, text }, number) => ({
      kind,
      path: `${path}?${number}`,
      title: { zh: `${title.zh}第${number}号`, en: `${title.en} no. ${number}` },
      text: { zh: `${text.zh}共${number * 37}家。`, en: `${text.en} There are ${number * 37}.` },
    }));
}
