import { expect, test } from 'vitest';
import { figureNews } from '../../../src/content/figure-news.ts';
import type { Dates, Value } from '../../../src/figure/observation.ts';
import type { Statistic } from '../../../src/figure/statistic.ts';
import { exactly, rooms } from '../../support/quantities.ts';

/** Documents that are named after the day they are of. */
const dates: Dates = ({ document }) => ({ date: document });

function value(number: number, year: number, document: string, more: Partial<Value> = {}): Value {
  const source = { document, paragraph: 'P1', printed: '1', phrase: '1' };
  return {
    ...exactly(number),
    period: { kind: 'year', year },
    source,
    status: more.status,
    revisions: more.revisions,
  };
}

function news(observations: Statistic['observations'], more: Pick<Statistic, 'withdrawn'> = {}) {
  const statistic: Statistic = {
    theme: 'venues',
    order: 1,
    label: { zh: '职工书屋', en: 'Reading rooms' },
    definition: { zh: '一家', en: 'One room' },
    unit: rooms,
    observations,
    ...more,
  };
  return figureNews([{ id: 'rooms', statistic }], dates, '2023');
}

const reported = value(266, 2022, '2023-05');
const reason = { zh: '重复', en: 'counted twice' };

test('Nothing is told of what the report itself gave.', () => {
  expect(news([reported])).toEqual([]);
});

test('A value of a later source is told on the day of that source, those of one day together.', () => {
  const [told, ...others] = news([
    reported,
    value(270, 2023, '2025-03'),
    value(275, 2024, '2025-03', { status: { kind: 'provisional' } }),
  ]);
  expect(others).toEqual([]);
  expect(told).toEqual({
    date: '2025-03-01',
    path: '/statistics/rooms/',
    zh: '职工书屋：270家，2023年。275家，2024年。初步数，以后可能修订。',
    en: 'Reading rooms: 270 reading rooms, 2023. 275 reading rooms, 2024. Provisional: it may be revised.',
  });
});

test('A correction is told when it was made, with the value before and the reason, and so is what was taken back.', () => {
  const revisions = [{ was: exactly(260), date: '2024-02-01', reason }];
  const corrected = { ...reported, revisions };
  expect(news([corrected])).toMatchObject([
    { date: '2024-02-01', zh: '职工书屋：266家，2022年。2024年2月1日更正，原为260家：重复。' },
  ]);
  const status = { kind: 'withdrawn', date: '2026', reason } as const;
  expect(news([{ ...corrected, status }])).toMatchObject([
    { date: '2026-01-01', en: expect.stringContaining('Withdrawn in 2026: counted twice.') },
  ]);
});

test('That a figure is no longer kept up is told with the reason.', () => {
  expect(news([reported], { withdrawn: { date: '2024-06', reason } })).toMatchObject([
    { date: '2024-06-01', zh: '职工书屋：这个数据自2024年6月起不再使用：重复。' },
  ]);
});
