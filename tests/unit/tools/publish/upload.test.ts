import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../../../../src/tools/build/built-folder.ts';
import { readSite } from '../../../../src/tools/build/built-site.ts';
import { linkProblems } from '../../../../src/tools/build/links.ts';
import { upload } from '../../../../src/tools/publish/upload.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const page = (assets: string[], body: string) =>
  `<!doctype html><title>t</title>${assets.map((asset) => `<script src="${asset}"></script>`).join('')}<p>${body}</p>`;

const first = {
  'index.html': page(['/_astro/a.11.js'], 'first <img src="/old.png"> <a href="/about/">'),
  'index.html.gz': 'first',
  'about/index.html': page(['/_astro/a.11.js', '/_astro/b.11.js'], 'first'),
  'withdrawn/index.html': page(['/_astro/a.11.js'], 'withdrawn'),
  '_astro/a.11.js': 'a',
  '_astro/b.11.js': 'b',
  'old.png': 'p',
  'sw.js': 'first',
};
const second = {
  'index.html': page(['/_astro/a.22.js'], 'second <img src="/new.png"> <a href="/news/"> <a href="/about/">'),
  'index.html.gz': 'second',
  'about/index.html': page(['/_astro/a.22.js', '/_astro/b.11.js'], 'second'),
  'news/index.html': page(['/_astro/a.22.js'], 'news'),
  '_astro/a.22.js': 'aa',
  '_astro/b.11.js': 'b',
  'new.png': 'p',
  'sw.js': 'second',
};
const day = (number: number) => new Date(Date.UTC(2026, 0, number));

/** What is missing from the folder as a reader finds it at this moment. */
function missing(target: string): string[] {
  return linkProblems(readSite(target), { base: '/', site: undefined }).map(
    (problem) => `${problem.page} lacks ${problem.link}`,
  );
}

test('At every step of an upload each page that is there has all its assets, and leads only to pages that are there.', () => {
  const target = temporaryFolder();
  upload(temporaryFolder(first), target, day(1));
  expect(missing(target)).toEqual([]);
  const steps: string[] = [];
  const look = (file: string) => {
    steps.push(file);
    expect(missing(target), `after ${file}`).toEqual([]);
  };
  const { copied, removed, kept } = upload(temporaryFolder(second), target, day(2), look);
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
  upload(old, target, day(1));
  upload(renewed, target, day(100));
  expect(upload(renewed, target, day(129)).kept).toEqual(['_astro/a.11.js']);
  expect(existsSync(join(target, '_astro/a.11.js'))).toBe(true);
  expect(upload(renewed, target, day(131)).removed).toEqual(['_astro/a.11.js']);
  expect(existsSync(join(target, '_astro/a.11.js'))).toBe(false);
});

test('An upload that is stopped is taken up again, and still knows what to clear away.', () => {
  const target = temporaryFolder();
  upload(temporaryFolder(first), target, day(1));
  const stop = () => {
    throw new Error('stopped');
  };
  expect(() => upload(temporaryFolder(second), target, day(2), stop)).toThrow('stopped');
  expect(missing(target)).toEqual([]);
  upload(temporaryFolder(second), target, day(3));
  expect(existsSync(join(target, 'withdrawn/index.html'))).toBe(false);
  expect(builtFiles(target).filter((file) => file.endsWith('.uploading'))).toEqual([]);
});

test('What is not ours on the server is left alone.', () => {
  const target = temporaryFolder({ 'neighbour.html': 'theirs', '_astro/theirs.js': 'theirs' });
  upload(temporaryFolder(first), target, day(1));
  upload(temporaryFolder(second), target, day(90));
  writeFileSync(join(target, 'later.html'), 'theirs');
  upload(temporaryFolder(second), target, day(180));
  for (const file of ['neighbour.html', '_astro/theirs.js', 'later.html'])
    expect(existsSync(join(target, file))).toBe(true);
});
