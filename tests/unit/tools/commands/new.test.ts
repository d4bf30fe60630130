import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Project } from '../../../../src/tools/build/project.ts';
import { contentCopy } from '../../../support/project-copy.ts';
import { checkContent } from '../../../../src/tools/edit/check-content.ts';
import { newEntry } from '../../../../src/tools/edit/new-entry.ts';
import { withYearbooks } from '../../../support/three-editions.ts';
import { run } from './run.ts';

const figure = 'statistics/branches.yaml';
const source = ['--paragraph', 'P1', '--phrase', '分馆270家'];

function read(copy: Project, file: string): string {
  return readFileSync(join(copy.content, file), 'utf8');
}

test('A new observation is one line more, and passes the check.', async () => {
  const copy = contentCopy();
  const windows = read(copy, figure).replaceAll('\n', '\r\n');
  writeFileSync(join(copy.content, figure), windows);
  const { status, output } = await run(newEntry, copy, [
    'observation',
    'branches',
    '270',
    '--period',
    '2024',
    ...source,
  ]);
  expect(output).toMatch(/\+ \d+ \| {3}- \{ value: 270, qualifier: exact/);
  expect(output).not.toContain('错误：');
  expect(status).toBe(0);
  const lines = read(copy, figure).split('\r\n');
  const line = lines.findIndex((one) => one.includes('value: 270'));
  expect(lines.toSpliced(line, 1).join('\r\n')).toBe(windows);
  expect((await run(checkContent, copy, [])).status).toBe(0);
});

test('As npm passes it without its two hyphens, the period is still found.', async () => {
  const copy = contentCopy();
  const env = { npm_lifecycle_event: 'new', npm_config_period: 'true' };
  const { output } = await run(newEntry, copy, ['observation', 'branches', '270', '2024'], env);
  expect(output).toContain('period: { kind: year, year: 2024 }');
  expect(output).toContain('source.phrase');
});

test('What the command does not name is asked, in the language asked for.', async () => {
  const copy = contentCopy();
  const args = ['observation', 'branches', '270', '--ask', '--lang', 'en'];
  const { output } = await run(newEntry, copy, args, {}, '2024\nP1\n分馆270家\n');
  expect(output).toContain('The time the figure covers (2024, past-years-3');
  expect(output).toContain('paragraph: P1, printed: "270家", phrase: 分馆270家');
});

const UNITS = {
  percent: '{ kind: percent }',
  shows: '{ kind: instances, zh: 场, en: { one: show, other: shows } }',
  yuan: '{ kind: money, currency: CNY, zh: 元, en: { one: yuan, other: yuan } }',
  people: '{ kind: people, zh: 人, en: { one: person, other: people } }',
};

test.each<[string, string, keyof typeof UNITS, string]>([
  ['24.39%', '2024', 'percent', 'value: 24.39, qualifier: exact, period: { kind: year, year: 2024 }'],
  [
    '18258场',
    '2024年第二季度',
    'shows',
    'value: 18258, qualifier: exact, period: { kind: quarter, year: 2024, quarter: 2 }',
  ],
  [
    '15840.60万元',
    '2023-04/2024-03',
    'yuan',
    'value: 158406000, qualifier: exact, period: { kind: fiscal-year, year: 2023, starts: 4 }',
  ],
  [
    '逾3200万',
    '截至2024年6月30日',
    'yuan',
    'value: 32000000, qualifier: over, mark: 逾, period: { kind: as-at, date: "2024-06-30" }',
  ],
  [
    '1200余万元',
    '2019-2021',
    'yuan',
    'value: 12000000, qualifier: more-than, mark: 余, place: before-magnitude, period: { kind: span',
  ],
  ['20至30人', '2024-06', 'people', 'value: 20, qualifier: range, to: 30, period: { kind: month'],
  [
    '3000人以上',
    '2024年底',
    'people',
    'value: 3000, qualifier: over, mark: 以上, period: { kind: as-at, date: "2024" }',
  ],
  ['约80', '2024', 'people', 'value: 80, qualifier: about, period: { kind: year'],
])('%s of %s is typed as its source prints it, and passes the check.', async (typed, period, unit, line) => {
  const copy = contentCopy();
  const own = { percent: '%', shows: '场', yuan: '元', people: '人' }[unit];
  const text = read(copy, figure)
    .replace('order: 1', 'order: 2')
    .replace(/unit:.*?(?=observations:)/s, `unit: ${UNITS[unit]}\n`)
    .replace('kind: to-date', 'kind: year, year: 2018')
    .replaceAll('7家', `7${own}`);
  writeFileSync(join(copy.content, 'statistics/measured.yaml'), text);
  const phrase = typed.endsWith(own) || typed.includes(own) ? typed : `${typed}${own}`;
  const args = [
    'observation',
    'measured',
    typed,
    '--period',
    period,
    '--paragraph',
    'P1',
    '--phrase',
    phrase,
  ];
  const { status, output } = await run(newEntry, copy, args);
  expect(output).toContain(line);
  expect(output).toContain(`printed: ${/^\d/.test(phrase) ? `"${phrase}"` : phrase}`);
  expect(status).toBe(0);
  expect((await run(checkContent, copy, [])).errors).toBe('');
});

test('What a later source says to its own date stands beside what an earlier one said.', async () => {
  const copy = contentCopy();
  withYearbooks(copy);
  const from = (document: string) => [
    ...['observation', 'branches', '8家', '--period', 'to-date'],
    ...['--document', document, '--paragraph', 'P1', '--phrase', '分馆8家'],
  ];
  expect(await run(newEntry, copy, from('yearbook-2025'))).toMatchObject({ status: 0, errors: '' });
  expect((await run(checkContent, copy, [])).errors).toBe('');
  expect(await run(newEntry, copy, from('yearbook'))).toMatchObject({ status: 1 });
});

test('A value of an earlier year goes before the later ones.', async () => {
  const copy = contentCopy();
  const args = [
    'observation',
    'loans',
    '2.8万册次',
    '--period',
    '2020',
    '--paragraph',
    'P2',
    '--phrase',
    '2.8万册次',
  ];
  expect((await run(newEntry, copy, args)).status).toBe(0);
  expect(read(copy, 'statistics/loans.yaml')).toMatch(
    /observations:\n {2}- \{ value: 28000, .*\n {2}- value: 30000/,
  );
  expect((await run(checkContent, copy, [])).errors).toBe('');
});

test('What follows a new value and what stays is told, each sentence at its line with the value that it keeps.', async () => {
  const copy = contentCopy();
  const source = join(copy.content, 'sources', 'yearbook.yaml');
  writeFileSync(
    join(copy.content, 'sources', 'later.yaml'),
    readFileSync(source, 'utf8').replace(/^date: .*$/m, 'date: "2026-02"'),
  );
  writeFileSync(
    join(copy.content, figure),
    read(copy, figure).replace('kind: to-date', 'kind: year, year: 2024'),
  );
  mkdirSync(join(copy.content, 'derived'), { recursive: true });
  writeFileSync(join(copy.content, 'derived', 'loans-each.yaml'), DERIVED);
  const args = [
    'observation',
    'loans',
    '36000',
    '--period',
    '2025',
    '--document',
    'later',
    ...['--paragraph', 'P2', '--phrase', '3.6万册次'],
  ];
  const { output } = await run(newEntry, copy, args);
  const line =
    read(copy, 'sections/year/zh.mdx')
      .split('\n')
      .findIndex((each) => each.includes('2024年，读者借书')) + 1;
  const [follows, stays] = [output.indexOf('会跟着变的'), output.indexOf('不变的')];
  const at = (words: string) => output.indexOf(words);
  expect(at('3.3万册次（2024年） → 3.6万册次（2025年）')).toBeGreaterThan(follows);
  expect(at('比2024年增长了3000册次，增长到3.6万册次。')).toBeGreaterThan(follows);
  expect(at('推算数“每处分馆的借阅”的时段：仍是2024年')).toBeGreaterThan(follows);
  for (const place of [
    `content/sections/year/zh.mdx:${line}`,
    'content/sections/year/section.yaml:',
    'content/site/home.yaml:',
  ])
    expect(output.slice(stays)).toMatch(new RegExp(`${place}\\d*  仍是3.3万册次（2024年）`));

  const english = await run(newEntry, copy, [
    'observation',
    'branches',
    '8',
    '--period',
    '2025',
    '--document',
    'later',
    '--lang',
    'en',
  ]);
  expect(english.output).toContain('the period of the derived figure “Loans of each branch”: 2024 → 2025');
  expect(english.output).toMatch(
    /What stays:\n(?:.*\n)*? {2}content\/sections\/year\/en\.mdx:\d+ {2}still 7 branches \(2024\)/,
  );
});

const DERIVED = `kind: rate
numerator: loans
denominator: branches
order: 1
label: { zh: 每处分馆的借阅, en: Loans of each branch }
unit: { zh: 册次, en: loans }
caveat: { zh: 只是平均。, en: A mean only. }
`;

test.each([
  [
    'a figure that is not there',
    ['observation', 'branch', '270', '--period', '2024'],
    '是不是想写“branches”？',
  ],
  [
    'a period that has a value',
    ['observation', 'branches', '270', '--period', 'to-date'],
    '这个时段已经有数了',
  ],
  ['a number that is none', ['observation', 'branches', '许多', '--period', '2024'], '20至30'],
  ['a number of something else', ['observation', 'branches', '270人', '--period', '2024'], '只写数字也可以'],
  ['a share of a figure that counts', ['observation', 'branches', '27%'], 'npm run new statistic'],
  ['a period that is none', ['observation', 'branches', '270', '--period', '2024-13'], '2023-04/2024-03'],
  ['a thing that cannot be made', ['page'], 'npm run new section'],
  ['a flag that is none', ['term', 'a', '--colour', 'red'], '--colour'],
])('%s is refused, and no file changes.', async (_, args, said) => {
  const copy = contentCopy();
  const before = [figure, 'statistics/loans.yaml'].map((file) => read(copy, file));
  const { status, errors } = await run(newEntry, copy, args);
  expect(status).toBe(1);
  expect(errors).toContain(said);
  expect(errors).not.toContain('    at ');
  expect([figure, 'statistics/loans.yaml'].map((file) => read(copy, file))).toEqual(before);
});

test('An honour is made by answering questions in Chinese, and what is still empty is named.', async () => {
  const copy = contentCopy();
  const { status, output } = await run(
    newEntry,
    copy,
    ['honour', '--ask'],
    {},
    'test-honour\n测试用的荣誉\nHonour of a Test\n1\n',
  );
  expect(output).toContain('新增荣誉。');
  expect(output).toContain('还要补上');
  expect(output).toContain('（source.phrase）');
  expect(read(copy, 'honours/test-honour.yaml')).toMatch(/^level: municipal$/m);
  expect(status).toBe(0);
  expect((await run(checkContent, copy, [])).status).toBe(1);
});

test('Nothing is written over: a file that is there stays.', async () => {
  const copy = contentCopy();
  const before = read(copy, 'glossary/public-reading.yaml');
  expect((await run(newEntry, copy, ['term', 'public-reading'])).status).toBe(1);
  expect((await run(newEntry, copy, ['term', '../../escaped'])).status).toBe(1);
  expect(read(copy, 'glossary/public-reading.yaml')).toBe(before);
  expect(existsSync(join(copy.root, '..', 'escaped.yaml'))).toBe(false);
});
