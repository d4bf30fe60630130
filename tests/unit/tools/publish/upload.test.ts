import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../../../../src/tools/build/built-folder.ts';
import { readSite } from '../../../../src/tools/build/built-site.ts';
import { linkProblems } from '../../../../src/tools/build/links.ts';
import { readRecord, type Uploaded } from '../../../../src/tools/publish/upload-record.ts';
import { upload, uploadPlan } from '../../../../src/tools/publish/upload.ts';
import { FIRST as first, SECOND as second } from '../../../support/two-publications.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));

const SERVED: Uploaded = { base: '/', kind: 'server', scripts: [] };

/** Brings a folder to a publication, and says what that came to. */
function brought(from: string, target: string, now: Date, copied?: (file: string) => void) {
  const before = readRecord(target) ?? { files: [], absent: {} };
  const plan = uploadPlan(from, target, before, now);
  // Links change all at once; step by step only files do.
  upload(plan, before, SERVED, copied ? 'plain' : 'links', copied);
  const { changed, removed } = plan.renewal;
  return { copied: changed, removed, kept: Object.keys(plan.absent) };
}

/** What is missing from the folder as a reader finds it at this moment. */
function missing(target: string): string[] {
  return linkProblems(readSite(target), { base: '/', site: undefined })
    .filter(({ page }) => !page.startsWith('.report-'))
    .map((problem) => `${problem.page} lacks ${problem.link}`);
}

test('At every step of an upload each page that is there has all its assets, and leads only to pages that are there.', () => {
  const target = temporaryFolder();
  brought(temporaryFolder(first), target, day(1));
  expect(missing(target)).toEqual([]);
  const steps: string[] = [];
  const look = (file: string) => {
    steps.push(file);
    expect(missing(target), `after ${file}`).toEqual([]);
  };
  const { copied, removed, kept } = brought(temporaryFolder(second), target, day(2), look);
  expect(missing(target)).toEqual([]);
  expect(steps.toSorted()).toEqual(copied.toSorted());
  expect(steps.at(-1)).toBe('sw.js');
  // What has not changed is not written again.
  expect(steps).not.toContain('_astro/b.11.js');
  expect(removed.toSorted()).toEqual(['old.png', 'withdrawn/index.html']);
  expect(kept).toEqual(['_astro/a.11.js']);
  for (const [file, text] of Object.entries(second))
    expect(readFileSync(join(target, file), 'utf8')).toBe(text);
});

test('A file with a hash stays for thirty days after it was last part of the site, and a day later it goes.', () => {
  const target = temporaryFolder();
  const [old, renewed] = [temporaryFolder(first), temporaryFolder(second)];
  brought(old, target, day(1));
  brought(renewed, target, day(100));
  expect(brought(renewed, target, day(129)).kept).toEqual(['_astro/a.11.js']);
  expect(existsSync(join(target, '_astro/a.11.js'))).toBe(true);
  expect(brought(renewed, target, day(131)).removed).toEqual(['_astro/a.11.js']);
  expect(existsSync(join(target, '_astro/a.11.js'))).toBe(false);
});

test('An upload that is stopped is taken up again, and still knows what to clear away.', () => {
  const target = temporaryFolder();
  brought(temporaryFolder(first), target, day(1));
  const stop = () => {
    throw new Error('stopped');
  };
  expect(() => brought(temporaryFolder(second), target, day(2), stop)).toThrow('stopped');
  expect(missing(target)).toEqual([]);
  brought(temporaryFolder(second), target, day(3));
  expect(existsSync(join(target, 'withdrawn/index.html'))).toBe(false);
  expect(builtFiles(target).filter((file) => file.includes('.report-renewing'))).toEqual([]);
});

test('What is not ours on the server is left alone.', () => {
  const target = temporaryFolder({ 'neighbour.html': 'theirs', '_astro/theirs.js': 'theirs' });
  brought(temporaryFolder(first), target, day(1));
  brought(temporaryFolder(second), target, day(90));
  writeFileSync(join(target, 'later.html'), 'theirs');
  brought(temporaryFolder(second), target, day(180));
  for (const file of ['neighbour.html', '_astro/theirs.js', 'later.html'])
    expect(existsSync(join(target, file))).toBe(true);
});
