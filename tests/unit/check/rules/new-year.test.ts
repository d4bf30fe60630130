import { expect, onTestFinished, test, vi } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { onDisk } from '../../../../src/content/reader/disk.ts';
import { contentCopy, editContent } from '../../../support/project-copy.ts';

/** A value, an edition, a source and a change of the first day of 2027, as the check at a moment sees them where the publisher is. */
function toldAt(moment: string, timeZone: string): string[] {
  const copy = contentCopy();
  editContent(copy, 'site/settings.yaml', 'edition: "2025"', `timeZone: ${timeZone}\nedition: "2027-01-01"`);
  editContent(copy, 'sources/yearbook.yaml', 'date: "2025"', 'date: "2027-01-01"');
  editContent(copy, 'statistics/loans.yaml', 'kind: year, year: 2024', 'kind: as-at, date: "2027-01-01"');
  editContent(copy, 'statistics/loans.yaml', 'phrase: 2024年', 'phrase: 2027年1月1日');
  editContent(copy, 'honours/reading-city.yaml', 'order: 1', 'order: 1\nyears: { from: 2026, to: 2027 }');
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  return check(onDisk(copy.content)).flatMap(({ code, file }) =>
    code.startsWith('future-') ? [`${file.replace('content/', '')}: ${code}`] : [],
  );
}

test.each([
  ['east of Greenwich, while it is still the old year there', '2026-12-31T16:30:00Z', 'Asia/Shanghai'],
  ['west of Greenwich, some hours later', '2027-01-01T07:30:00Z', 'America/Denver'],
])('the new year has begun %s', (_, moment, timeZone) => {
  expect(toldAt(moment, timeZone)).toEqual([]);
});

test.each([
  ['east of Greenwich', '2026-12-31T15:30:00Z', 'Asia/Shanghai'],
  ['west of Greenwich, though it has there', '2027-01-01T03:00:00Z', 'America/Denver'],
])('the new year has not begun %s, and nothing is of it yet', (_, moment, timeZone) => {
  expect(toldAt(moment, timeZone).sort()).toEqual([
    'honours/reading-city.yaml: future-year',
    'site/settings.yaml: future-date',
    'sources/yearbook.yaml: future-date',
    'statistics/loans.yaml: future-year',
  ]);
});
