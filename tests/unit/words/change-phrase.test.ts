import { expect, test } from 'vitest';
import type { Dates, Value } from '../../../src/figure/observation.ts';
import type { Period } from '../../../src/figure/period.ts';
import { series } from '../../../src/figure/series.ts';
import type { Unit } from '../../../src/figure/unit.ts';
import { changePhrase } from '../../../src/words/change-phrase.ts';
import { exactly, percent, permille, rooms, yuan } from '../../support/quantities.ts';

const published: Dates = () => ({ date: '2023', about: true });
const source = { document: 'report', paragraph: 'P1', printed: '1', phrase: '1' };
const years: [Period, Period] = [
  { kind: 'year', year: 2023 },
  { kind: 'year', year: 2024 },
];
const dates: [Period, Period] = [
  { kind: 'as-at', date: '2023' },
  { kind: 'as-at', date: '2024-06-30' },
];

test.each<[unit: Unit, from: number, to: number, periods: [Period, Period], zh: string, en: string]>([
  [rooms, 266, 270, years, '比2023年增长了4家，增长到270家。', 'Rose to 270 reading rooms, up 4 from 2023.'],
  [
    rooms,
    270,
    266,
    years,
    '比2023年下降了4家，下降到266家。',
    'Fell to 266 reading rooms, down 4 from 2023.',
  ],
  [rooms, 266, 266, years, '与2023年持平，为266家。', 'Unchanged at 266 reading rooms since 2023.'],
  [
    yuan,
    6_274_300.1,
    6_274_300.3,
    years,
    '比2023年增长了0.20元，增长到6,274,300.30元。',
    'Rose to 6,274,300.30 yuan, up 0.20 from 2023.',
  ],
  [
    percent,
    24.1,
    24.39,
    years,
    '比2023年提高了0.29个百分点，提高到24.39%。',
    'Rose to 24.39%, up 0.29 percentage points from 2023.',
  ],
  [
    percent,
    25,
    24,
    years,
    '比2023年下降了1个百分点，下降到24%。',
    'Fell to 24%, down 1 percentage point from 2023.',
  ],
  [permille, 5, 5, years, '与2023年持平，为5‰。', 'Unchanged at 5‰ since 2023.'],
  [
    rooms,
    190,
    200,
    dates,
    '比2023年底增长了10家，增长到200家。',
    'Rose to 200 reading rooms, up 10 from the end of 2023.',
  ],
  [
    rooms,
    190,
    200,
    [{ kind: 'to-date' }, { kind: 'as-at', date: '2024-12-31' }],
    '比上一份来源（约2023年）增长了10家，增长到200家。',
    'Rose to 200 reading rooms, up 10 from the previous source (about 2023).',
  ],
])('%o from %d to %d is told as a change in both languages', (unit, from, to, periods, zh, en) => {
  const values = [from, to].map(
    (value, index): Value => ({
      ...exactly(value),
      period: periods[index] ?? periods[0],
      source,
    }),
  );
  const [, later] = series(values, unit, published);
  if (!later || !('change' in later)) throw new Error('no change');
  expect(changePhrase('zh', later.change, later.value, unit, published)).toBe(zh);
  expect(changePhrase('en', later.change, later.value, unit, published)).toBe(en);
});
