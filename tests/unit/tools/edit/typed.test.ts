import { expect, test } from 'vitest';
import { withNpmFlags } from '../../../../src/tools/command/npm-flags.ts';
import { typedPeriod } from '../../../../src/tools/edit/typed-period.ts';

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
