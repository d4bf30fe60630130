import { parse, stringify } from 'yaml';
import { addresses } from '../../../src/check/addresses.ts';
import { collection, type CollectionName, COLLECTION_NAMES } from '../../../src/content/collections.ts';
import { pathOf, slotOf } from '../../../src/content/reader/layout.ts';
import { loadContent } from '../../../src/content/reader/reader.ts';
import { type FieldSchema, itemOf, jsonSchema } from '../../../src/tools/edit/field-schema.ts';
import { changedAt } from './change.ts';
import { evidenced } from './evidenced.ts';
import { type Files, sourceOf } from './files.ts';
import type { Random } from './random.ts';
import { sample } from './value.ts';

/** A change of a report: what it does, in words, and the files that it gives; nothing where there is nothing to change. */
export type Edit = (
  files: Files,
  random: Random,
) => { readonly what: string; readonly files: Files } | undefined;

const OTHER_IDS = [
  'a',
  'x2',
  'new',
  'other-name',
  'constructor',
  'a-name-that-is-longer-than-all-the-others',
];

const schemaOf = (name: CollectionName): FieldSchema => jsonSchema(collection(name).schema);

function namesIn(files: Files, pattern: RegExp): string[] {
  return [...files.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

const figuresIn = (files: Files) => namesIn(files, /^statistics\/(.*)\.yaml$/);

/** The ids that there are; those of figures more than once, since most references are to them. */
function idsIn(files: Files): string[] {
  const all = [...files.keys()].flatMap((file) => slotOf(file)?.id || []);
  return [...all, ...Array.from({ length: 5 }, () => figuresIn(files)).flat()];
}

function withYaml(files: Files, file: string, value: unknown): Files {
  return new Map(files).set(file, stringify(evidenced(file, value)));
}

function withProse(files: Files, folder: string, edit: (text: string, locale: 'zh' | 'en') => string): Files {
  const made = new Map(files);
  for (const locale of ['zh', 'en'] as const) {
    const file = `${folder}/${locale}.mdx`;
    made.set(file, edit(files.get(file) ?? '', locale));
  }
  return made;
}

/** Changes, adds or takes away one field or item of a file. */
const field: Edit = (files, random) => {
  const file = random.of([...files.keys()].filter((name) => name.endsWith('.yaml')));
  const name = slotOf(file)?.collection;
  if (!name) return undefined;
  const { value, where } = changedAt(parse(files.get(file) ?? ''), schemaOf(name), random, idsIn(files));
  return { what: `${file}${where}`, files: withYaml(files, file, value) };
};

/** Gives a figure a new value, or another in the place of one. */
const observation: Edit = (files, random) => {
  const file = pathOf('statistics', random.of(figuresIn(files)));
  const { observations, ...rest } = parse(files.get(file) ?? '');
  const list = schemaOf('statistics').properties?.['observations'];
  const item = typeof list === 'object' ? itemOf(list) : undefined;
  if (!item || !Array.isArray(observations)) return undefined;
  const made = sample(item, random, idsIn(files));
  const isNew = random.chance(0.7);
  const place = isNew ? observations.length : random.below(observations.length);
  const value = { ...rest, observations: observations.toSpliced(place, isNew ? 0 : 1, made) };
  return { what: `${file}: ${JSON.stringify(made)}`, files: withYaml(files, file, value) };
};

/** Adds an entry made of its schema alone. */
const entry: Edit = (files, random) => {
  const isFree = (name: CollectionName) => /^[\w-]+\/\*\.yaml$/.test(collection(name).files);
  const name = random.of(COLLECTION_NAMES.filter(isFree));
  const file = pathOf(name, random.of(OTHER_IDS));
  if (files.has(file)) return undefined;
  const value = sample(schemaOf(name), random, idsIn(files));
  return { what: `${file} added`, files: withYaml(files, file, value) };
};

/** Takes away a file, or a section. */
const removal: Edit = (files, random) => {
  const file = random.of([...files.keys()]);
  const gone = /^sections\/[^/]*\//.exec(file)?.[0] ?? file;
  return {
    what: `${gone} removed`,
    files: new Map([...files].filter(([path]) => !path.startsWith(gone))),
  };
};

/** Gives an entry another id, wherever it is named. */
const renaming: Edit = (files, random) => {
  const id = random.of(idsIn(files));
  const other = random.of(OTHER_IDS);
  const named = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
  const renamed = [...files].map(
    ([path, text]) => [path.replace(named, other), text.replace(named, other)] as const,
  );
  return { what: `${id} renamed ${other}`, files: new Map(renamed) };
};

/** Says one figure more in a section, or another in the place of one. */
const mention: Edit = (files, random) => {
  const slugs = namesIn(files, /^sections\/(.*)\/section\.yaml$/);
  if (slugs.length === 0) return undefined;
  const [slug, id, old] = [random.of(slugs), random.of(figuresIn(files)), random.of(figuresIn(files))];
  const stat = `<Stat id="${id}" />`;
  const sentence = { zh: `\n另有${stat}。\n`, en: `\nThere are also ${stat}.\n` };
  const isNew = random.chance(0.5);
  return {
    what: isNew ? `${slug}: also ${id}` : `${slug}: ${old} is now ${id}`,
    files: withProse(files, `sections/${slug}`, (text, locale) =>
      isNew ? text + sentence[locale] : text.replaceAll(`<Stat id="${old}" />`, stat),
    ),
  };
};

/** Links to a place that the check knows of. */
const link: Edit = (files, random) => {
  const pages = addresses(loadContent(sourceOf(files)));
  const path = random.of([...pages.keys()]);
  const anchor = random.of(['', ...[...(pages.get(path)?.() ?? [])].map((name) => `#${name}`)]);
  const words = { zh: '这里', en: 'here' };
  return {
    what: `link to ${path}${anchor}`,
    files: withProse(
      files,
      'pages/about',
      (text, locale) => `${text}\n[${words[locale]}](${path}${anchor})\n`,
    ),
  };
};

/** Makes a section of another. */
const section: Edit = (files, random) => {
  const [from] = namesIn(files, /^(sections\/.*)\/section\.yaml$/);
  const slug = random.of(OTHER_IDS);
  if (from === undefined || files.has(`sections/${slug}/section.yaml`)) return undefined;
  const place = 10 + random.below(90);
  const copies = [...files]
    .filter(([path]) => path.startsWith(`${from}/`))
    .map(([path, text]): [string, string] => [
      path.replace(from, `sections/${slug}`),
      text.replace(/^(order|number): .*$/gm, `$1: ${place}`),
    ]);
  return { what: `${from} copied as ${slug}`, files: new Map([...files, ...copies]) };
};

/** The edits, each with how often it is made beside the others. */
const OFTEN: readonly (readonly [Edit, number])[] = [
  [field, 20],
  [observation, 20],
  [entry, 5],
  [link, 4],
  [mention, 3],
  [renaming, 2],
  [removal, 1],
  [section, 1],
];

/** The edits, those made more often more than once. */
export const EDITS: readonly Edit[] = OFTEN.flatMap(([edit, times]) => Array<Edit>(times).fill(edit));
