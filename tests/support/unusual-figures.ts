import { stringify } from 'yaml';
import type { Revision } from '../../src/figure/observation.ts';
import type { Period } from '../../src/figure/period.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import type { Unit } from '../../src/figure/unit.ts';
import type { Files } from '../../src/tools/measure/content-files.ts';
import { renewed } from '../../src/tools/measure/grown-content.ts';
import { evidenced } from './random/evidenced.ts';

type Values = readonly (Quantity & { readonly period: Period; readonly revisions?: readonly Revision[] })[];
type Unusual = readonly [
  id: string,
  unit: Unit,
  texts: { readonly zh: string; readonly en: string },
  values: Values,
];

const year = (number: number): Period => ({ kind: 'year', year: number });
const exactly = (value: number, period = year(2024)) => ({ value, qualifier: 'exact', period }) as const;
const between = (value: number, to: number) =>
  ({ value, to, qualifier: 'range', period: year(2024) }) as const;

const shops = { kind: 'places', zh: '家', en: { one: 'shop', other: 'shops' } } as const;
const people = { kind: 'people', zh: '人', en: { one: 'person', other: 'people' } } as const;
const place = { kind: 'rank', zh: '位', en: { one: 'place', other: 'places' } } as const;
const length = { kind: 'length', zh: '公里', en: { one: 'kilometre', other: 'kilometres' } } as const;
const rate = { kind: 'rate', zh: '个/千人', en: { one: 'per thousand', other: 'per thousand' } } as const;
const dollars = {
  kind: 'money',
  currency: 'USD',
  zh: '美元',
  en: { one: 'dollar', other: 'dollars' },
} as const;
const years = { kind: 'years', zh: '年', en: { one: 'year', other: 'years' } } as const;

/** Figures of values that few reports have, each with how its newest reads. */
// biome-ignore format: one a line reads as a table
export const UNUSUAL: readonly Unusual[] = [
  ['none', shops, { zh: '0家', en: '0 shops' }, [exactly(0)]],
  ['single', shops, { zh: '1家', en: '1 shop' }, [exactly(1)]],
  ['never-any', people, { zh: '0人', en: '0 people' }, [2021, 2022, 2023, 2024].map((each) => exactly(0, year(each)))],
  ['most-people', people, { zh: '9,007,199,254,740,990人', en: '9,007,199,254,740,990 people' }, [exactly(9_007_199_254_740_990)]],
  ['at-least-one', people, { zh: '不少于1人', en: 'at least 1 person' }, [{ value: 1, qualifier: 'at-least', period: year(2024) }]],
  ['none-to-many', people, { zh: '0至1亿人', en: '0 to 100 million people' }, [between(0, 100_000_000)]],
  ['below-zero', { kind: 'percent' }, { zh: '−0.5%', en: '−0.5%' }, [exactly(-3.2, year(2022)), exactly(-1, year(2023)), exactly(-0.5)]],
  ['small-share', { kind: 'permille' }, { zh: '0.7‰', en: '0.7‰' }, [exactly(0.7)]],
  ['smallest-share', { kind: 'permille' }, { zh: '0.0001‰', en: '0.0001‰' }, [exactly(0.0001)]],
  ['short-way', length, { zh: '0.6公里', en: '0.6 kilometres' }, [exactly(0.3, year(2023)), exactly(0.6)]],
  ['corrected-sign', rate, { zh: '0.3个/千人', en: '0.3 per thousand' }, [exactly(0.1, year(2023)), { ...exactly(0.3), revisions: [{ was: { qualifier: 'exact', value: -5 }, date: '2025', reason: { zh: '抄错正负号', en: 'a sign was lost' } }] }]],
  ['a-cent', dollars, { zh: '0.01美元', en: '0.01 dollars' }, [exactly(1e15, year(2022)), exactly(1, year(2023)), exactly(0.01)]],
  ['half-years', years, { zh: '1.5年', en: '1.5 years' }, [exactly(1.5)]],
  ['first-to-third', place, { zh: '第1至第3位', en: '1st to 3rd place' }, [between(1, 3)]],
  ['even', { kind: 'ratio' }, { zh: '1∶1', en: '1:1' }, [exactly(1)]],
];

const named = (zh: string, en: string) => ({
  title: { zh, en },
  note: { zh: '从零画起。', en: 'From zero.' },
});
const NOTHING = {
  nothing: { kind: 'stitches', order: 11, whole: 'none', ...named('没有的', 'What there is none of') },
  'nothing-counted': {
    kind: 'tally',
    order: 12,
    column: 'main',
    figures: ['none', 'never-any'],
    ...named('都没有的', 'What there is none of at all'),
  },
  'nothing-over-time': {
    kind: 'series',
    order: 13,
    column: 'side',
    figure: 'never-any',
    ...named('一直没有的', 'What there never was'),
  },
  'nothing-in-squares': {
    kind: 'squares',
    order: 14,
    column: 'side',
    figures: ['none'],
    ...named('没有面积的', 'What has no area'),
  },
} as const;

/** A report with these figures named with signs that mean something to programs, and drawings of what there is none of. */
export function withUnusual(files: Files): Files {
  const made = new Map(files);
  UNUSUAL.forEach(([id, unit, , values], index) => {
    const letter = {
      zh: '甲乙丙丁戊己庚辛壬癸子丑寅卯辰'.charAt(index),
      en: 'abcdefghijklmno'.charAt(index),
    };
    const source = { document: 'yearbook', paragraph: 'P1', printed: '…', phrase: '…' };
    const file = `statistics/${id}.yaml`;
    const figure = {
      order: 100 + index,
      label: { zh: `“#：${letter.zh}”𠮷`, en: `“#: ${letter.en}” & it’s odd` },
      definition: { zh: '一：#', en: 'one: #' },
      unit,
      observations: values.map((value) => ({ ...value, source })),
    };
    made.set(file, stringify(evidenced(file, figure)));
  });
  // A drawing of nothing, on the page of figures, in the text and in print.
  for (const [id, drawing] of Object.entries(NOTHING)) made.set(`drawings/${id}.yaml`, stringify(drawing));
  for (const file of ['sections/year/zh.mdx', 'sections/year/en.mdx'])
    made.set(file, `${made.get(file)}\n<Drawing id="nothing" />\n`);
  return renewed(made);
}
