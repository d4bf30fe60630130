import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** The rooms of src, from the ground up: each imports only from itself and from those before it. */
const ROOMS = [
  'figure',
  'words',
  'content',
  'content.config.ts',
  'check',
  'drawings',
  'search',
  'outputs',
  'styles',
  'scripts',
  'components',
  'layouts',
  'pages',
  'tools',
];

/** The relative imports of each code file, static, dynamic or re-exported, types included, by its path from src. */
const IMPORTS: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => [file, importsOf(file)]),
);

function importsOf(file: string): string[] {
  const found = textOf(file).matchAll(/\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

function textOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8');
}

const roomOf = (path: string) => path.split('/')[0] ?? '';

test('Every folder of src is a room that has its place.', () => {
  expect([...new Set([...IMPORTS.keys()].map(roomOf))].filter((room) => !ROOMS.includes(room))).toEqual([]);
});

/** The imports of the wrong kind, one a line. */
function imports(isWrong: (file: string, to: string) => boolean): string[] {
  return [...IMPORTS].flatMap(([file, targets]) =>
    targets.filter((to) => isWrong(file, to)).map((to) => `${file} imports ${to}`),
  );
}

/** The files of a place in whose text a pattern is found. */
function holding(pattern: RegExp, isThere: (file: string) => boolean): string[] {
  return [...IMPORTS.keys()].filter((file) => isThere(file) && pattern.test(textOf(file)));
}

test('Every room imports only from those before it.', () => {
  expect(imports((file, to) => ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(file)))).toEqual([]);
});

test('Nothing in src imports from the tests, or from anywhere else outside its folder but the fonts that are made.', () => {
  expect(imports((_, to) => to.startsWith('..') && !to.startsWith('../.fonts/'))).toEqual([]);
});

test('The figure imports nothing outside its room but exact arithmetic.', () => {
  expect(holding(/\bfrom\s+['"](?!\.\/|decimal\.js['"])/, (file) => roomOf(file) === 'figure')).toEqual([]);
});

test('Only queries and the content configuration ask Astro for content.', () => {
  const elsewhere = (file: string) => !file.startsWith('content/queries/') && file !== 'content.config.ts';
  expect(holding(/\bget(Collection|Entry|Entries)\b/, elsewhere)).toEqual([]);
});

test('A figure is put together in one place; elsewhere only bare values are written.', () => {
  const places = [
    'figure/',
    'content/figure-view.ts',
    // How much a value rose, what an editor has just typed, and what the article would have to print.
    'words/change-phrase.ts',
    'tools/edit/',
    'check/',
  ];
  const putting = /\b(latestValue|format(Quantity|Number|InFull)|quantityParts|spoken(Quantity|Number))\(/;
  expect(holding(putting, (file) => !places.some((place) => file.startsWith(place)))).toEqual([]);
});

test('What reads and checks content has no Astro in it.', () => {
  const isPlain = (file: string) => /^content\/(?:reader|loaded)\//.test(file) || roomOf(file) === 'check';
  expect(holding(/['"](astro|@astrojs)[/:'"]/, isPlain)).toEqual([]);
});

test('No file imports itself by way of others.', () => {
  expect(circles()).toEqual([]);
});

/** The ways from a file back to itself, each told once. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) for (const to of IMPORTS.get(file) ?? []) follow(to, [...way, file]);
    done.add(file);
  };
  for (const file of IMPORTS.keys()) follow(file, []);
  return found;
}

test('The import lines are really read.', () => {
  expect(IMPORTS.get('check/rules/marked-fields.ts')).toContain('content/collections.ts');
});
