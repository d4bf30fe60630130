import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'zod';
import { bare, command, say } from './command/command.ts';
import { progress } from './command/progress.ts';
import { project } from './build/project.ts';
import { provideSite } from './build/site.ts';
import { ENTRY_KINDS, type SearchEntry } from '../search/entry.ts';
import { makeFinder } from '../search/finder.ts';
import { matches } from '../search/matches.ts';

const ENTRIES = 10_000;

const localised = z.object({ zh: z.string(), en: z.string() });
const entries = z.array(
  z.object({ kind: z.enum(ENTRY_KINDS), path: z.string(), title: localised, text: localised }),
);

/** `npm run bench:search` times search in this content, and in content grown to 10,000 entries. */
await command(
  bare(async () => {
    await provideSite(project, progress);
    const json = readFileSync(join(project.dist, 'search', 'index.json'), 'utf8');
    const real = entries.parse(JSON.parse(json));
    const queries = queriesOf(real);
    await time(real, queries);
    await time(grown(real), queries);
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

async function time(content: readonly SearchEntry[], queries: readonly string[]): Promise<void> {
  const weight = brotliCompressSync(JSON.stringify(content)).length;
  const begun = performance.now();
  const find = await makeFinder(content);
  say(`${content.length} entries, ${weight} bytes: index ${since(begun)}`);
  for (const query of queries) {
    // The first asking is a reader's; later ones are quicker.
    const asked = performance.now();
    const { entries: found, parts, whole } = find(query);
    for (const { text } of found.slice(0, 20)) {
      matches(text.zh, parts, whole);
      matches(text.en, parts, whole);
    }
    say(`  ${query}: ${found.length} ${whole ? '' : 'in part '}in ${since(asked)}`);
  }
}

function since(begun: number): string {
  return `${(performance.now() - begun).toFixed(1)} ms`;
}

/** The real entries repeated under numbers of their own, so that no two are alike. */
function grown(real: readonly SearchEntry[]): SearchEntry[] {
  const copies = Array.from({ length: Math.ceil(ENTRIES / real.length) }, (_, round) =>
    real.map((entry, place) => numbered(entry, round * real.length + place)),
  );
  return copies.flat().slice(0, ENTRIES);
}

function numbered({ kind, path, title, text }: SearchEntry, number: number): SearchEntry {
  return {
    kind,
    path: `${path}?${number}`,
    title: { zh: `${title.zh}第${number}号`, en: `${title.en} no. ${number}` },
    text: { zh: `${text.zh}共${number * 37}家。`, en: `${text.en} There are ${number * 37}.` },
  };
}
