import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { zipped } from '../../../../src/outputs/data/archive.ts';

const entries = [
  { path: 'README.zh.txt', bytes: new TextEncoder().encode('说明') },
  { path: 'statistics/a.csv', bytes: new TextEncoder().encode('a,b\r\n') },
];

afterEach(() => {
  vi.useRealTimers();
});

test('an archive gives back the files that went in', () => {
  const files = unzipSync(zipped(entries));
  expect(Object.keys(files)).toEqual(['README.zh.txt', 'statistics/a.csv']);
  expect(new TextDecoder().decode(files['README.zh.txt'])).toBe('说明');
});

test('an archive is the same whenever it is made', () => {
  vi.useFakeTimers({ now: new Date('2001-02-03T04:05:06Z') });
  const early = zipped(entries);
  vi.setSystemTime(new Date('2044-11-12T13:14:15Z'));
  expect(zipped(entries)).toEqual(early);
});
