import { expect, test } from 'vitest';
import type { Unit } from '../../../../src/figure/unit.ts';
import { withNpmFlags } from '../../../../src/tools/command/npm-flags.ts';
import { typedPeriod } from '../../../../src/tools/edit/typed-period.ts';
import { typedNumber } from '../../../../src/tools/edit/typed-number.ts';
import { typedQuantity } from '../../../../src/tools/edit/typed-quantity.ts';
import { people, percent, rank, ratio, rooms, squareMetres, yuan } from '../../../support/quantities.ts';

const attended: Unit = { kind: 'instances', zh: '人（次）', en: { one: 'attendance', other: 'attendances' } };

test.each([
  ['270', 270],
  ['1,200', 1200],
  ['１２００', 1200],
  ['37万', 370_000],
  ['627.43万', 6_274_300],
  ['1.2亿', 120_000_000],
  ['0', 0],
  ['约266', undefined],
  ['266家', undefined],
  ['-3.2%', -3.2],
  ['24.39%', 24.39],
  ['1.5', 1.5],
  ['', undefined],
  ['1e400', undefined],
])('What is typed as %s is read as %s.', (typed, value) => {
  expect(typedNumber(typed)).toBe(value);
});

test.each<[string, Unit, unknown, unit?: string]>([
  ['266', rooms, { qualifier: 'exact', value: 266 }],
  ['266家', rooms, { qualifier: 'exact', value: 266 }, '家'],
  ['1,437 reading rooms', rooms, { qualifier: 'exact', value: 1437 }, 'reading rooms'],
  ['266人', rooms, { qualifier: 'exact', value: 266 }, '人'],
  ['24.39％', percent, { qualifier: 'exact', value: 24.39 }, '%'],
  ['-3.2%', percent, { qualifier: 'exact', value: -3.2 }, '%'],
  ['1∶15.3', ratio, { qualifier: 'exact', value: 15.3 }],
  ['第3位', rank, { qualifier: 'exact', value: 3 }, '位'],
  ['3000余人', people, { qualifier: 'more-than', value: 3000, mark: '余', place: 'before-unit' }, '人'],
  ['三百余人', people, { qualifier: 'more-than', value: 300, mark: '余', place: 'before-unit' }, '人'],
  ['两家', rooms, { qualifier: 'exact', value: 2 }, '家'],
  ['逾三千二百万', yuan, { qualifier: 'over', mark: '逾', value: 32_000_000 }],
  ['300多', people, { qualifier: 'more-than', value: 300, mark: '多', place: 'before-unit' }],
  [
    '9.2万余人（次）',
    attended,
    { qualifier: 'more-than', value: 92_000, mark: '余', place: 'before-unit' },
    '人(次)',
  ],
  ['3万余人', people, { qualifier: 'more-than', value: 30_000, mark: '余', place: 'before-unit' }, '人'],
  [
    '1200余万元',
    yuan,
    { qualifier: 'more-than', value: 12_000_000, mark: '余', place: 'before-magnitude' },
    '元',
  ],
  [
    'more than 3,000 people',
    people,
    { qualifier: 'more-than', value: 3000, mark: '余', place: 'before-unit' },
    'people',
  ],
  ['逾3200万', yuan, { qualifier: 'over', mark: '逾', value: 32_000_000 }],
  ['超过5家', rooms, { qualifier: 'over', value: 5 }, '家'],
  ['over 6.27 million yuan', yuan, { qualifier: 'over', value: 6_270_000 }, 'yuan'],
  ['3000人以上', people, { qualifier: 'over', mark: '以上', value: 3000 }, '人'],
  ['不少于20', people, { qualifier: 'at-least', value: 20 }],
  ['大约80人', people, { qualifier: 'about', mark: '大约', value: 80 }, '人'],
  ['近2万人', people, { qualifier: 'nearly', value: 20_000 }, '人'],
  ['不超过8', people, { qualifier: 'up-to', mark: '不超过', value: 8 }],
  ['20至30人', people, { qualifier: 'range', value: 20, to: 30 }, '人'],
  ['2万—3万平方米', squareMetres, { qualifier: 'range', value: 20_000, to: 30_000 }, '平方米'],
  ['20.5% to 30%', percent, { qualifier: 'range', value: 20.5, to: 30 }, '%'],
  ['许多', people, undefined],
  ['', people, undefined],
])('The quantity typed as %s is understood.', (typed, of, quantity, unit = '') => {
  expect(typedQuantity(typed, of)).toEqual(quantity && { quantity, unit });
});

test.each([
  ['2024', { kind: 'year', year: 2024 }],
  ['２０２４年', { kind: 'year', year: 2024 }],
  ['近3年', { kind: 'past-years', years: 3 }],
  ['past-years-3', { kind: 'past-years', years: 3 }],
  ['截至目前', { kind: 'to-date' }],
  ['not-stated', { kind: 'not-stated' }],
  ['2019年至2021年', { kind: 'span', from: 2019, to: 2021 }],
  ['2024年第2季度', { kind: 'quarter', year: 2024, quarter: 2 }],
  ['2024-Q2', { kind: 'quarter', year: 2024, quarter: 2 }],
  ['2024年6月', { kind: 'month', year: 2024, month: 6 }],
  ['2024年第二季度', { kind: 'quarter', year: 2024, quarter: 2 }],
  ['2023-04/2024-03', { kind: 'fiscal-year', year: 2023, starts: 4 }],
  ['2023年4月至2024年3月', { kind: 'fiscal-year', year: 2023, starts: 4 }],
  ['2023-04/2024-06', undefined],
  ['2024-06-30', { kind: 'as-at', date: '2024-06-30' }],
  ['2024年6月底', { kind: 'as-at', date: '2024-06' }],
  ['截至2024年底', { kind: 'as-at', date: '2024' }],
  ['截至2024年6月30日', { kind: 'as-at', date: '2024-06-30' }],
  ['as-at-2024-06', { kind: 'as-at', date: '2024-06' }],
  ['20', undefined],
  ['later', undefined],
])('The period typed as %s is understood.', (typed, period) => {
  expect(typedPeriod(typed)).toEqual(period);
});

const options = { period: { type: 'string' }, lang: { type: 'string' } } as const;

test('A flag that npm kept for itself finds its value again.', () => {
  const env = { npm_lifecycle_event: 'new', npm_config_period: 'true' };
  expect(withNpmFlags(['a', '270', '2024'], options, env, 'new')).toEqual(['a', '270', '--period=2024']);
});

test('A flag that npm kept with its value is given back.', () => {
  const env = { npm_lifecycle_event: 'check', npm_config_lang: 'en', npm_config_json: 'true' };
  expect(withNpmFlags([], { ...options, json: { type: 'boolean' } }, env, 'check')).toEqual([
    '--lang=en',
    '--json',
  ]);
});

test('The language, of which npm leaves only the value, is found too.', () => {
  const env = { npm_lifecycle_event: 'check' };
  expect(withNpmFlags(['en'], options, env, 'check')).toEqual(['--lang=en']);
  expect(withNpmFlags(['--lang', 'en'], options, env, 'check')).toEqual(['--lang', 'en']);
});

test('Two flags whose values npm severed are refused with the way to write them.', () => {
  const env = { npm_lifecycle_event: 'new', npm_config_period: 'true', npm_config_lang: 'true' };
  expect(() => withNpmFlags(['2024', 'en'], options, env, 'new')).toThrow('-- --period 2024');
});

test('Flags of another command that npm is running are not taken.', () => {
  const env = { npm_lifecycle_event: 'test', npm_config_lang: 'en' };
  expect(withNpmFlags(['a'], options, env, 'check')).toEqual(['a']);
});
