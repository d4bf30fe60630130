import { parse, stringify } from 'yaml';
import { addresses } from '../../../src/content/loaded/addresses.ts';
import { collection, type CollectionName, ENTRY_NAMES } from '../../../src/content/collections.ts';
import { pathOf, slotOf } from '../../../src/content/reader/layout.ts';
import { loadContent } from '../../../src/content/reader/reader.ts';
import { DERIVED_KINDS } from '../../../src/figure/derive.ts';
import { type FieldSchema, itemOf, jsonSchema } from '../../../src/tools/edit/field-schema.ts';
import { changedAt } from './change.ts';
import { evidenced } from './evidenced.ts';
import { type Files, sourceOf } from '../../../src/tools/measure/content-files.ts';
import { figuresIn, knownIn } from './known.ts';
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
  'index',
  'en',
  '404',
  '2024',
  'main',
  'a-name-that-is-longer-than-all-the-others',
];

const SCHEMAS = new Map<CollectionName, FieldSchema>(
  ENTRY_NAMES.map((name) => [name, jsonSchema(collection(name).schema)]),
);
const schemaOf = (name: CollectionName): FieldSchema => SCHEMAS.get(name) ?? {};

/** The collections that an editor may give another file. */
const FREE = ENTRY_NAMES.filter((name) => /^[\w-]+\/\*\.yaml$/.test(collection(name).files));

function namesIn(files: Files, pattern: RegExp): string[] {
  return [...files.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

/** The files of a collection. */
function filesOf(files: Files, name: CollectionName): string[] {
  return [...files.keys()].filter((file) => slotOf(file)?.collection === name);
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

/** Changes, adds or takes away one field or item of a file of a collection. */
const field =
  (name: CollectionName): Edit =>
  (files, random) => {
    const own = filesOf(files, name);
    if (own.length === 0) return undefined;
    const file = random.of(own);
    const { value, where } = changedAt(parse(files.get(file) ?? ''), schemaOf(name), random, knownIn(files));
    return { what: `${file}${where}`, files: withYaml(files, file, value) };
  };

/** Gives a figure a new value, or another in the place of one. */
const observation: Edit = (files, random) => {
  const file = random.of(filesOf(files, 'statistics'));
  const { observations, ...rest } = parse(files.get(file) ?? '');
  const list = schemaOf('statistics').properties?.['observations'];
  const item = typeof list === 'object' ? itemOf(list) : undefined;
  if (!item || !Array.isArray(observations)) return undefined;
  const made = sample(item, random, knownIn(files));
  const isNew = random.chance(0.7);
  const place = isNew ? observations.length : random.below(observations.length);
  const value = { ...rest, observations: observations.toSpliced(place, isNew ? 0 : 1, made) };
  return { what: `${file}: ${JSON.stringify(made)}`, files: withYaml(files, file, value) };
};

/** Adds an entry made of its schema alone. */
const entry =
  (name: CollectionName): Edit =>
  (files, random) => {
    const file = pathOf(name, random.of(OTHER_IDS));
    if (files.has(file)) return undefined;
    const value = sample(schemaOf(name), random, knownIn(files));
    return { what: `${file} added: ${JSON.stringify(value)}`, files: withYaml(files, file, value) };
  };

/** Copies an entry under another id, to stand after all others, with something in it changed. */
const copy =
  (name: CollectionName): Edit =>
  (files, random) => {
    const own = filesOf(files, name);
    const file = pathOf(name, random.of(OTHER_IDS));
    if (own.length === 0 || files.has(file)) return undefined;
    const from = random.of(own);
    const copied = renamed({ ...parse(files.get(from) ?? ''), order: 10 + random.below(90) });
    const { value, where } = changedAt(copied, schemaOf(name), random, knownIn(files));
    return { what: `${from} copied as ${file}${where}`, files: withYaml(files, file, value) };
  };

/** An entry of another name: of what names it, in each language. */
function renamed(entry: Record<string, unknown>): Record<string, unknown> {
  const again = { zh: '又', en: ' again' };
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => {
      if (key === 'zh' || key === 'en') return [key, `${String(value)}${again[key]}`];
      const isName = ['label', 'name', 'title'].includes(key) && typeof value === 'object' && value !== null;
      return [key, isName ? renamed({ ...value }) : value];
    }),
  );
}

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
  const id = random.of([...files.keys()].flatMap((file) => slotOf(file)?.id || []));
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

/** Works a figure out from two others: of those that are drawn at random few have a period in common. */
export const derivation: Edit = (files, random) => {
  const file = pathOf('derived', random.of(OTHER_IDS));
  if (files.has(file)) return undefined;
  const kind = random.of(DERIVED_KINDS);
  const value = {
    order: 10 + random.below(90),
    kind,
    numerator: random.of(figuresIn(files)),
    denominator: random.of(figuresIn(files)),
    label: { zh: '一个平均数', en: 'An average' },
    unit: kind === 'share' ? { zh: '%', en: '%' } : { zh: '个', en: 'things' },
    caveat: { zh: '只是平均。', en: 'An average only.' },
  };
  return { what: `${file} added: ${JSON.stringify(value)}`, files: withYaml(files, file, value) };
};

/** Links to a place that the check knows of. */
const link: Edit = (files, random) => {
  const content = loadContent(sourceOf(files));
  const pages = addresses(content);
  const path = random.of([...pages.keys()]);
  const anchor = random.of(['', ...[...(pages.get(path)?.(content) ?? [])].map((name) => `#${name}`)]);
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

/** Every edit, those made more often more than once. */
export const EDITS: readonly Edit[] = [
  ...ENTRY_NAMES.flatMap((name) => [field(name), field(name)]),
  ...FREE.flatMap((name) => [entry(name), copy(name)]),
  ...Array<Edit>(8).fill(observation),
  ...[field('statistics'), field('drawings'), copy('drawings'), entry('drawings')],
  ...[mention, mention, link, renaming, renaming, removal, section, derivation, derivation],
];
