import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keep, keptBytes, keptFile, tidyStore, use } from '../../../../src/outputs/pictures/store.ts';

test('what no build has asked for in a fortnight is removed, and what is still asked for stays', ({
  onTestFinished,
}) => {
  const root = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const now = new Date('2026-11-22T00:00:00Z');
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const [stale, old, fresh] = ['stale.png', 'old.png', 'fresh.png'].map((name) => keptFile(root, name));
  if (!stale || !old || !fresh) throw new Error('no names');
  for (const [file, days] of [
    [stale, 15],
    [old, 15],
    [fresh, 1],
  ] as const) {
    keep(file, new Uint8Array(1));
    utimesSync(file, daysAgo(days), daysAgo(days));
  }
  use(old, now);
  tidyStore(root, now.getTime());
  expect([stale, old, fresh].map((file) => existsSync(file))).toEqual([false, true, true]);
});

test('What was emptied, cut off or changed in the store is taken for not kept, and is made anew.', ({
  onTestFinished,
}) => {
  const root = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const file = keptFile(root, 'picture');
  const picture = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
  expect(keptBytes(file)).toBeUndefined();
  keep(file, picture);
  expect(keptBytes(file)).toEqual(picture);
  const whole = readFileSync(file);
  for (const harmed of [
    Buffer.alloc(0),
    whole.subarray(0, 20),
    whole.subarray(0, -1),
    Buffer.concat([whole.subarray(0, -1), Buffer.alloc(1)]),
    picture,
  ]) {
    writeFileSync(file, harmed);
    expect(keptBytes(file)).toBeUndefined();
  }
  keep(file, picture);
  expect(keptBytes(file)).toEqual(picture);
});
