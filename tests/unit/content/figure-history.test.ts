import { expect, test } from 'vitest';
import { figureHistory } from '../../../src/content/figure-history.ts';
import { figureView } from '../../../src/content/figure-view.ts';
import type { Locale } from '../../../src/figure/locale.ts';
import type { Dates, Value } from '../../../src/figure/observation.ts';
import type { Period } from '../../../src/figure/period.ts';
import type { Statistic } from '../../../src/figure/statistic.ts';
import { exactly, rooms } from '../../support/quantities.ts';

/** Sources that are named after the year that they were published in; the first says it nowhere. */
const dates: Dates = ({ document }) => ({ date: document, ...(document === '2023' && { about: true }) });

function value(period: Period, document: string): Value {
  return { ...exactly(266), period, source: { document, paragraph: 'P1', printed: '266', phrase: '266' } };
}

const both = { zh: '书屋', en: 'rooms' };

test.each<[Locale, Period, readonly string[]]>([
  ['zh', { kind: 'to-date' }, ['截至成文时（2024年）', '截至成文时（约2023年）']],
  [
    'en',
    { kind: 'this-year' },
    ['so far in the year of the source (2024)', 'so far in the year of the source (about 2023)'],
  ],
  ['zh', { kind: 'past-years', years: 3 }, ['近三年（2024年成文）', '近三年（约2023年成文）']],
  ['en', { kind: 'per-year' }, ['each year (source of 2024)', 'each year (source of about 2023)']],
  ['zh', { kind: 'not-stated' }, ['时段未写明（2024年成文）', '时段未写明（约2023年成文）']],
])('In %s, what two sources say of %j is told apart by their dates.', (locale, period, periods) => {
  const statistic: Statistic = {
    theme: 'venues',
    order: 1,
    label: both,
    definition: both,
    unit: rooms,
    observations: [value(period, '2023'), value(period, '2024')],
  };
  const view = figureView(locale, { id: 'rooms', statistic });
  expect(figureHistory(view, dates).map((each) => each.period)).toEqual(periods);
});
