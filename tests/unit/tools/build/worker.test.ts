import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../../../src/tools/build/project.ts';
import { readSite } from '../../../../src/tools/build/built-site.ts';
import { writeWorker } from '../../../../src/tools/build/worker.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const site = {
  'index.html': '首页',
  '404.html': '没有',
  'en/about/index.html': 'About',
  'embed/a/index.html': 'card',
  'en/embed/a/index.html': 'card',
  '_astro/a.1f.js': 'let a',
  '_astro/serif.2e.woff2': 'font',
  'favicon.svg': '<svg/>',
  'en/manifest.webmanifest': '{}',
  'data/statistics.json': '{}',
  'data/statistics.csv': 'a',
  'data/report.zip': 'zip',
  'charts/a.png': 'picture',
};

const entries = (text: string) => [...text.matchAll(/revision:`([^`]*)`,url:`([^`]*)`/g)];

test('The worker keeps pages and what they need, and neither cards nor pictures nor downloads.', () => {
  const folder = temporaryFolder(site);
  const { whole } = writeWorker(readSite(folder), project.root, true);
  const text = readFileSync(join(folder, 'sw.js'), 'utf8');
  expect(
    entries(text)
      .map(([, , url]) => url)
      .sort(),
  ).toEqual([
    '',
    '404.html',
    '_astro/a.1f.js',
    '_astro/serif.2e.woff2',
    'en/about/',
    'en/manifest.webmanifest',
    'favicon.svg',
  ]);
  expect(whole.files).toBe(7);
  const [, revision] = entries(text).find(([, , url]) => url === 'en/about/') ?? [];
  expect(createHash('sha256').update('About').digest('base64')).toMatch(
    new RegExp(`^${revision?.replaceAll('+', '\\+')}`),
  );
});

test('At once only what the home page is shown with and what is told of missing pages is kept, and of the rest what still fits.', () => {
  const folder = temporaryFolder({
    ...site,
    'index.html': '<script src="/_astro/home.3c.js"></script>',
    'not-kept/index.html': '没存',
    '_astro/home.3c.js': 'let home',
    'statistics/index.html': '数'.repeat(9),
    'statistics/a/index.html': '一',
  });
  const { core, whole } = writeWorker(readSite(folder), project.root, true, 90);
  const listed = entries(readFileSync(join(folder, 'sw.js'), 'utf8')).map(([, , url]) => url);
  // The first of all is a page, by which a host that changes pages is found out.
  expect(listed.slice(0, 4)).toEqual(['404.html', 'not-kept/', '', '_astro/home.3c.js']);
  expect(listed.slice(core.files)).toContain('statistics/');
  expect(core.bytes).toBeLessThanOrEqual(90);
  expect(whole.files).toBe(listed.length);
});

test('Older editions are not fetched before someone reads them; how the figures of all are read aloud is.', () => {
  const folder = temporaryFolder({
    ...site,
    'speech.json': '{}',
    '2023/index.html': '往年',
    'en/2023/sections/a/index.html': 'Before',
    'editions/2025/index.html': '改了什么',
  });
  const { core, whole } = writeWorker(readSite(folder), project.root, true);
  const urls = entries(readFileSync(join(folder, 'sw.js'), 'utf8')).map(([, , url]) => url);
  expect(urls.filter((url) => /\d{4}\//.test(url ?? ''))).toEqual(['editions/2025/']);
  expect(urls).toContain('speech.json');
  expect([core.files, whole.files]).toEqual([9, 9]);
});

test('Another publication is another cache, and the same one the same.', () => {
  const made = (about: string) => {
    const folder = temporaryFolder({ ...site, 'en/about/index.html': about });
    writeWorker(readSite(folder), project.root, true);
    return /[\w-]{12}`(?=,\w*=`\$\{)/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[0];
  };
  expect(made('About')).toBe(made('About'));
  expect(made('About')).not.toBe(made('About us'));
});

test('The code of our own is under 5 kB.', () => {
  const folder = temporaryFolder(site);
  writeWorker(readSite(folder), project.root, true);
  const code = readFileSync(join(folder, 'sw.js'), 'utf8').replace(/\[\{revision.*?\}\]/s, '[]');
  expect(Buffer.byteLength(code)).toBeLessThan(5_000);
});

test('Switched off, what stands at its address keeps nothing and leaves.', () => {
  const folder = temporaryFolder(site);
  writeWorker(readSite(folder), project.root, false);
  const text = readFileSync(join(folder, 'sw.js'), 'utf8');
  expect(text).toContain('unregister');
  expect(text).not.toContain('fetch');
});
