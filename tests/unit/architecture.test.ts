import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** What each folder of src may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  schemas: ['domain'],
  i18n: ['domain'],
  charts: ['domain', 'i18n'],
  'open-data': ['domain', 'schemas', 'i18n'],
  search: ['domain'],
  sharing: ['domain', 'i18n', 'charts', 'open-data'],
  pictures: ['domain', 'i18n', 'charts', 'sharing'],
  queries: ['domain', 'schemas', 'i18n', 'charts', 'open-data', 'search', 'sharing'],
  components: ['domain', 'schemas', 'i18n', 'charts', 'open-data', 'search', 'sharing', 'queries'],
  layouts: ['domain', 'schemas', 'i18n', 'open-data', 'sharing', 'queries', 'components'],
  pages: [
    'domain',
    'schemas',
    'i18n',
    'charts',
    'open-data',
    'sharing',
    'pictures',
    'queries',
    'components',
    'layouts',
  ],
  checker: ['domain', 'schemas'],
  editing: ['domain', 'schemas', 'i18n', 'checker'],
  build: ['domain', 'schemas', 'i18n', 'checker', 'editing', 'pictures', 'commands'],
  publishing: ['domain', 'schemas', 'open-data', 'checker', 'editing', 'build'],
  commands: ['domain', 'schemas', 'i18n', 'search', 'checker', 'editing', 'build', 'publishing'],
  'content.config.ts': ['domain', 'schemas'],
};

/** Folders with no say in the order: what they hold is not code of the site's own layers. */
const UNLAYERED = ['styles', 'scripts'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(ts|astro|mjs)$/.test(file) && !file.endsWith('.d.ts'));
}

/** Every relative import of the file, static, dynamic or re-exported, types included. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map(([, path = '']) => {
    const target = posix.normalize(posix.join(dirname(file).split(sep).join('/'), path));
    return { file, from: topOf(file), to: topOf(target) };
  });
}

function topOf(path: string): string {
  return path.split('/')[0] ?? '';
}

test('Every folder of src has its place in the order of layers.', () => {
  const tops = new Set(sourceFiles().map(topOf));
  expect([...tops].filter((top) => !(top in MAY_IMPORT) && !UNLAYERED.includes(top))).toEqual([]);
});

test('Every layer imports only from those before it.', () => {
  const upward = sourceFiles()
    .flatMap(importsOf)
    // Only what is inside src has a layer: the commands also use the tests' own support.
    .filter(({ from, to }) => from !== to && to !== '..' && from in MAY_IMPORT && !UNLAYERED.includes(to))
    .filter(({ from, to }) => !MAY_IMPORT[from]?.includes(to));
  expect(upward.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('The domain imports nothing outside itself.', () => {
  const outside = sourceFiles()
    .filter((file) => topOf(file) === 'domain')
    .filter((file) => /\bfrom\s+['"](?!\.\/)/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(outside).toEqual([]);
});

test('Only queries and the content configuration ask Astro for content.', () => {
  const asking = sourceFiles()
    .filter((file) => topOf(file) !== 'queries' && file !== 'content.config.ts')
    .filter((file) => /\bget(Collection|Entry|Entries)\b/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(asking).toEqual([]);
});

test('The checker has no Astro in it.', () => {
  const withAstro = sourceFiles()
    .filter((file) => topOf(file) === 'checker')
    .filter((file) => /['"](astro|@astrojs)[/:'"]/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(withAstro).toEqual([]);
});

test('The import lines are really read.', () => {
  const file = relative(SRC, join(SRC, 'checker', 'check.ts'))
    .split(sep)
    .join('/');
  expect(importsOf(file).length).toBeGreaterThan(0);
  expect(importsOf('checker/rules/orders.ts').map(({ to }) => to)).toContain('checker');
});
