import { expect, test } from 'vitest';
import { dayOf, dayStart, isTimeZone } from '../../../src/content/time-zone.ts';

test.each([
  ['2026-11-22', 'Asia/Shanghai', '+08:00'],
  ['2026-01-01', 'Europe/Paris', '+01:00'],
  ['2026-07-01', 'Europe/Paris', '+02:00'],
  // The clocks change in the night after the day has begun.
  ['2026-03-29', 'Europe/Paris', '+01:00'],
  ['2026-03-30', 'Europe/Paris', '+02:00'],
  ['2026-10-25', 'Pacific/Auckland', '+13:00'],
  ['2026-07-01', 'America/St_Johns', '-02:30'],
  ['2026-07-01', undefined, '+00:00'],
])('the beginning of %s in %s is %s from Greenwich', (date, timeZone, distance) => {
  expect(dayStart(date, timeZone)).toBe(`${date}T00:00:00${distance}`);
});

test('the day is that of the place and not of the computer', () => {
  const instant = new Date('2026-11-21T16:30:00Z');
  expect(dayOf(instant, 'Asia/Shanghai')).toBe('2026-11-22');
  expect(dayOf(instant)).toBe('2026-11-21');
});

test('only names of time zones are time zones, and no offset is one', () => {
  expect(['Europe/Paris', 'UTC'].filter((name) => !isTimeZone(name))).toEqual([]);
  expect(['北京', 'Europe/Pariss', '+08:00', ''].filter(isTimeZone)).toEqual([]);
});
