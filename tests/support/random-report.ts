import { parse, stringify } from 'yaml';
import { check } from '../../src/check/check.ts';
import { collection, type CollectionName, COLLECTION_NAMES } from '../../src/content/collections.ts';
import type { FileSource, Unread } from '../../src/content/reader/file-source.ts';
import { pathOf, slotOf } from '../../src/content/reader/layout.ts';
import { jsonSchema } from '../../src/tools/edit/field-schema.ts';
import { Random } from './random.ts';
import { evidenced } from './evidenced.ts';
import { sample } from './random-value.ts';
import { changedAt } from './random-change.ts';

type Files = ReadonlyMap<string, string>;

/** A change of a report: what it does, in words, and the files that it gives; nothing where there is nothing to change. */
type Edit = (files: Files, random: Random) => { readonly what: string; readonly files: Files } | undefined;

const textOf = (files: Files) => JSON.stringify([...files].sort());
const isYaml = (file: string) => file.endsWith('.yaml');
const idsIn = (files: Files) => [...files.keys()].flatMap((file) => slotOf(file)?.id || []);

function yamlOf(files: Files, file: string, value: unknown): Files {
  return new Map(files).set(file, stringify(evidenced(file, value)));
}

/** Changes, adds or takes away one field or item somewhere in a file. */
const field: Edit = (files, random) => {
  const all = [...files.keys()].filter(isYaml);
  const figures = all.filter((file) => file.startsWith('statistics/'));
  const file = random.of(figures.length > 0 && random.chance(0.5) ? figures : all);
  const name = slotOf(file)?.collection;
  if (!name) return undefined;
  const schema = jsonSchema(collection(name).schema);
  const { value, where } = changedAt(parse(files.get(file) ?? ''), schema, random, idsIn(files));
  return { what: `${file} ${where}`, files: yamlOf(files, file, value) };
};

/** Adds an entry made of nothing but its schema. */
const added: Edit = (files, random) => {
  const name = random.of(COLLECTION_NAMES.filter(isFree));
  const file = pathOf(name, random.of(['new', 'quite-new', 'n1', 'the-newest-of-all']));
  if (files.has(file)) return undefined;
  const value = sample(jsonSchema(collection(name).schema), random, idsIn(files));
  return { what: `${file} added`, files: yamlOf(files, file, value) };
};

const isFree = (name: CollectionName) =>
  !collection(name).room && !collection(name).ids && collection(name).files.includes('*');

const removed: Edit = (files, random) => {
  const file = random.of([...files.keys()]);
  const folder = /^sections\/[^/]*\//.exec(file)?.[0] ?? file;
  const kept = [...files].filter(([path]) => !path.startsWith(folder));
  return { what: `${folder} removed`, files: new Map(kept) };
};

/** Gives an entry another id, wherever it is named. */
const renamed: Edit = (files, random) => {
  const id = random.of(idsIn(files));
  const other = random.of(['a', 'other-name', 'x2', 'a-name-that-is-longer-than-all-the-others-here']);
  const named = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
  const inText = (text: string) => text.replace(named, other);
  return {
    what: `${id} renamed ${other}`,
    files: new Map([...files].map(([path, text]) => [inText(path), inText(text)])),
  };
};

/** Says one figure more, or another figure, in both languages. */
const mentioned: Edit = (files, random) => {
  const slugs = [...files.keys()].flatMap((file) => /^sections\/(.*)\/section\.yaml$/.exec(file)?.[1] ?? []);
  if (slugs.length === 0) return undefined;
  const slug = random.of(slugs);
  const figures = [...files.keys()].flatMap((file) => /^statistics\/(.*)\.yaml$/.exec(file)?.[1] ?? []);
  const id = random.of(figures);
  const old = random.of(figures);
  const replaces = random.chance(0.5);
  const made = new Map(files);
  for (const [language, sentence] of [
    ['zh', `\n另有<Stat id="${id}" />。\n`],
    ['en', `\nThere are also <Stat id="${id}" />.\n`],
  ] as const) {
    const file = `sections/${slug}/${language}.mdx`;
    const text = files.get(file) ?? '';
    made.set(file, replaces ? text.replaceAll(`id="${old}"`, `id="${id}"`) : text + sentence);
  }
  return { what: replaces ? `${slug}: ${old} is now ${id}` : `${slug}: also ${id}`, files: made };
};

const copiedSection: Edit = (files, random) => {
  const slug = random.of(['more', 'once-more']);
  const own = [...files].filter(([path]) => path.startsWith('sections/'));
  const [first] = own;
  if (!first || files.has(`sections/${slug}/section.yaml`)) return undefined;
  const folder = first[0].split('/').slice(0, 2).join('/');
  const place = String(10 + random.below(90));
  const copies = own
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, text]): [string, string] => [
      path.replace(folder, `sections/${slug}`),
      text.replace(/^(order|number): .*$/gm, `$1: ${place}`).replace(/^title: (.*)$/m, `title: ${slug === 'more' ? '$1$1' : '$1 $1'}`),
    ]);
  return { what: `${folder} copied as ${slug}`, files: new Map([...files, ...copies]) };
};

const EDITS: readonly Edit[] = [...Array<Edit>(20).fill(field), added, added, added, added, added, removed, renamed, renamed, mentioned, mentioned, mentioned, copiedSection];

/** A report that is edited at random, and keeps the edits that the check has nothing against. */
export class RandomReport implements FileSource {
  readonly edits: string[] = [];
  refused = 0;
  #files: Files;
  readonly #random: Random;

  constructor(files: Files, seed: number) {
    this.#files = files;
    this.#random = new Random(seed);
  }

  get files(): Files {
    return this.#files;
  }

  list(): string[] {
    return [...this.#files.keys()].sort();
  }

  read(file: string): Uint8Array | Unread {
    const text = this.#files.get(file);
    return text === undefined ? { problem: 'unreadable' } : new TextEncoder().encode(text);
  }

  /** Edits until so many more edits are kept. */
  edit(times: number): void {
    const goal = this.edits.length + times;
    while (this.edits.length < goal) {
      const before = this.#files;
      const edited = this.#random.of(EDITS)(before, this.#random);
      if (!edited) continue;
      if (textOf(edited.files) === textOf(before)) continue;
      this.#files = edited.files;
      if (check(this).some(({ severity }) => severity === 'error')) {
        this.#files = before;
        this.refused += 1;
      } else this.edits.push(edited.what);
    }
  }
}
