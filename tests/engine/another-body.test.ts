import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { STAGES } from '../runner/stages.ts';
import { built } from '../support/built.ts';
import { everythingIn, namesOf } from '../support/names.ts';
import { ANOTHER_BODY, projectCopy } from '../support/project-copy.ts';
import { expectSoundSite } from '../support/site-tests.ts';
import { isSweep } from '../support/sweep.ts';
import { newestTexts } from './another-body/texts.ts';
import { wordsIn } from '../support/words-in.ts';

const copy = projectCopy(ANOTHER_BODY, afterAll);

beforeAll(async () => {
  const said = (await built(copy)).join('\n');
  // What is not in two languages is not ours, and warns of something.
  expect(said.split('\n').filter((line) => line && !line.includes(' · '))).toEqual([]);
});

test('The report of another body has nothing that the check would speak of.', () => {
  expect(check(onDisk(ANOTHER_BODY))).toEqual([]);
});

test('No word of the first body stands anywhere in the site of the second.', () => {
  const own = everythingIn(ANOTHER_BODY);
  const foreign = [...namesOf(project.content)].filter((name) => !own.includes(name));
  const patterns = foreign.map((name) => [name, name.toLowerCase(), wordIn(name)] as const);
  expect(foreign).toEqual(
    expect.arrayContaining(['西宁', '工会', 'Federation', 'reading-rooms', '职工书屋']),
  );
  const found = [...textsOf(copy.dist)].flatMap(([file, text]) => {
    const all = `${file}\n${text}`;
    const lower = all.toLowerCase();
    // Hardly any stands in any file, which is soon told without its pattern.
    return patterns
      .filter(([, written, pattern]) => lower.includes(written) && pattern.test(all))
      .map(([name]) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test.each(Object.entries(newestTexts))(
  'The figure %s reads rightly on its page and in the data.',
  (id, text) => {
    const { zh, en } = text;
    for (const [path, written] of [
      ['', zh],
      ['en/', en],
    ] as const) {
      const page = builtText(copy.dist, `${path}statistics/${id}/index.html`);
      expect(wordsIn(page)).toContain(written);
    }
    const csv = parse<Record<string, string>>(builtText(copy.dist, `data/statistics/${id}.csv`), {
      bom: true,
      columns: true,
    }).at(-1);
    expect([csv?.['text_zh'], csv?.['text_en'], csv?.['OBS_VALUE']]).toEqual([zh, en, String(text.value)]);
    const json: unknown = JSON.parse(builtText(copy.dist, `data/statistics/${id}.json`));
    expect(json).toEqual(
      expect.arrayContaining([expect.objectContaining({ text_zh: zh, text_en: en, OBS_VALUE: text.value })]),
    );
  },
);

test.each([
  ['2024', '48,210人次', '48,210 visits'],
  ['2024', '4100多人', 'more than 4,100 paper-card holders'],
  ['2025', '8处', '8 reading points'],
  // As it was published, before it was corrected.
  ['2025', '1,198,044.20欧元', '1,198,044.20 euros'],
])('The edition of %s says %s, as was known then.', (year, zh, en) => {
  expect(wordsIn(builtText(copy.dist, `${year}/sections/year/index.html`))).toContain(zh);
  expect(wordsIn(builtText(copy.dist, `en/${year}/sections/year/index.html`))).toContain(en);
});

test.each([
  'points',
  'shares',
  'money',
  'sizes',
  'counts',
  'moorings',
  'honours',
  'over-time',
  'cards',
  'together',
])('The drawing %s stands on the page of figures in both languages.', (id) => {
  for (const locale of ['zh', 'en']) {
    expect(builtText(copy.dist, `charts/${id}.${locale}.svg`)).toContain('<svg');
    const page = builtText(copy.dist, `${locale === 'zh' ? '' : 'en/'}statistics/index.html`);
    expect(page.includes(` id="drawing-${id}"`)).toBe(true);
  }
});

test.each([
  ['en/sections/readers/', '9 reading points', '3 reading boats'],
  ['en/2025/sections/year/', '8 reading points', '2 reading boats'],
  ['en/side-by-side/readers/', '9 reading points', '3 reading boats'],
  ['en/print/', '9 reading points', '3 reading boats'],
  ['en/2025/print/', '8 reading points', '2 reading boats'],
])(
  'The drawing in the text of %s has its picture, its table and its sources, as was known then.',
  (page, whole, part) => {
    const [drawing = ''] =
      /<figure class="drawing".*?<\/figure>/s.exec(builtText(copy.dist, `${page}index.html`)) ?? [];
    expect(drawing).toContain('Where the reading points are');
    // What it was called is its own edition’s, and so is the order of its parts.
    expect(drawing.includes('first year of the boats')).toBe(page.includes('2025'));
    const [, ...rows] = Array.from(drawing.matchAll(/\/statistics\/([\w-]+)\//g), ([, id]) => id);
    expect(rows.indexOf('boat-points') < rows.indexOf('quay-points')).toBe(page.includes('2025'));
    expect(drawing).toContain('<svg');
    expect(drawing).toContain(whole);
    expect(drawing).toContain(part);
    // Beside its name, a number is enough.
    expect(/<table.*<\/table>/s.exec(drawing)?.[0]).toMatch(new RegExp(`>${Number.parseInt(part, 10)}<`));
    expect(drawing.includes('<details')).toBe(!page.includes('print'));
    expect(drawing.includes('download')).toBe(page === 'en/sections/readers/' || page.includes('side'));
  },
);

test.each([
  ['', '持卡的居民', '在岸上和船上都能借书', '4878', '持卡居民占比', '24.39', '/sections/readers/#cards'],
  [
    'en/',
    'Residents with a card',
    'borrows books on land and afloat',
    '4,878',
    'Residents with a card',
    '24.39',
    '/en/sections/readers/#cards',
  ],
])('The page of who is served in “%s” tells of each group in its order.', (prefix, ...expected) => {
  const [, ...groups] = builtText(copy.dist, `${prefix}served/index.html`).split('class="served-group');
  const ids = groups.map((group) => /<h2 id="([\w-]+)"/.exec(group)?.[1]);
  expect(ids).toEqual(['card-holders', 'quayside', 'callers']);
  for (const words of expected) expect(groups[0]).toContain(words);
  // Where a figure stands in the sentence, and where there are no rows.
  expect(groups[1]).toContain('data-stat="tide-closures"');
  expect(groups[1]).toContain('/statistics/boat-points/');
  expect(groups[2]).not.toContain('served-rows');
});

test('Editions that tell of no group have no page of who is served, and no link to one.', () => {
  const older = builtFiles(copy.dist).filter((file) => /^(?:en\/)?202[45]\/.*\.html$/.test(file));
  expect(older.length).toBeGreaterThan(10);
  expect(older.filter((file) => /served\//.test(`${file} ${builtText(copy.dist, file)}`))).toEqual([]);
});

test('Figures that no theme groups stand together at the last, under a heading of their own.', () => {
  for (const [page, words] of [
    ['', '其他'],
    ['en/', 'Others'],
  ] as const) {
    const groups = builtText(copy.dist, `${page}statistics/index.html`).split('data-group').slice(1);
    expect(groups.map((group) => group.includes(`<h3>${words}</h3>`)).indexOf(true)).toBe(groups.length - 1);
    expect(groups.at(-1)?.match(/(?<=<li [^>]*\bid=")[^"]*/g)).toEqual(['volunteers', 'staff-ratio']);
    const themeOf = (id: string) =>
      builtText(copy.dist, `${page}statistics/${id}/index.html`).match(/(?<=\/statistics\/#)[\w-]+/g);
    expect([themeOf('volunteers'), themeOf('gifts')]).toEqual([null, ['accounts']]);
  }
  const themes = parse<Record<string, string>>(builtText(copy.dist, 'data/statistics.csv'), {
    bom: true,
    columns: true,
  }).map((row) => [row['INDICATOR'], row['theme']]);
  expect(themes).toContainEqual(['volunteers', '']);
  expect(themes).toContainEqual(['gifts', 'accounts']);
});

test('The site map has each figure at the section that tells it first, and at the last those that none tells.', () => {
  for (const page of ['', 'en/']) {
    const [map = ''] =
      /class="map-report".*?<\/ol>/s.exec(builtText(copy.dist, `${page}site-map/index.html`)) ?? [];
    const parts = map.split('<h3').slice(1);
    const figures = parts.map((part) => part.match(/(?<=\/statistics\/)[\w-]+/g) ?? []);
    expect(figures.at(-1)).toEqual(['paper-cards']);
    expect(new Set(figures.flat()).size).toBe(figures.flat().length);
  }
});

test('Search finds a drawing by its title, at the sub-heading above it.', () => {
  const entries: unknown = JSON.parse(builtText(copy.dist, 'search/index.json'));
  expect(JSON.stringify(entries)).toContain('Where the reading points are');
});

test('What holds of every page of the first site holds of the second.', async () => {
  await expectSoundSite(copy);
});

// Older editions, values over time and bounds of every kind, which the first report has none of. In a browser they cost two minutes.
test.runIf(isSweep)(
  'Nothing is wrong with the pages that only a report of several years has, however they are looked at.',
  { timeout: 600_000 },
  async () => {
    cpSync(join(project.root, 'tests'), join(copy.root, 'tests'), { recursive: true });
    const stage = STAGES.find(({ name }) => name === 'browser');
    const said: string[] = [];
    const paths = [
      '2024',
      '2024/sections/year',
      '2025/side-by-side/year',
      '2025/honours',
      '2025/print',
      'editions',
      'editions/2026',
      'data',
      'sections/accounts',
      'statistics',
      'statistics/visits',
      'statistics/reader-share',
    ];
    const titles = paths.flatMap((path) => [`./${path}/,`, `./en/${path}/,`]);
    const outcomes = await stage?.run({
      root: copy.root,
      files: ['tests/browser/page.spec.ts'],
      titles,
      port: 4398,
      listener: (line) => said.push(line),
    });
    expect(
      outcomes?.filter(({ passed }) => !passed),
      said.join(''),
    ).toEqual([]);
    expect(outcomes?.length, said.join('')).toBe(titles.length);
  },
);

/** Every text of a folder, those inside archives and workbooks too. */
function* textsOf(folder: string): Iterable<readonly [string, string]> {
  for (const file of builtFiles(folder)) {
    if (/\.(?:zip|xlsx)$/.test(file)) {
      for (const [inside, bytes] of Object.entries(unzipSync(readFileSync(join(folder, file)))))
        yield [`${file}/${inside}`, strFromU8(bytes)];
    } else if (!/\.(?:png|woff2)$/.test(file)) yield [file, builtText(folder, file)];
  }
}

/** A name as a word of its own; Chinese has no spaces between its words. */
function wordIn(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /\p{Script=Han}/u.test(name)
    ? new RegExp(literal)
    : new RegExp(`(?<![\\w-])${literal}s?(?![\\w-])`, 'i');
}
