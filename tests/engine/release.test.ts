import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/outputs/data/checksum.ts';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { readSite } from '../../src/tools/build/built-site.ts';
import { linkProblems } from '../../src/tools/build/links.ts';
import { builtBase } from '../../src/tools/serve/serve.ts';
import {
  buildHas,
  editContent,
  fingerprint,
  projectCopy,
  startCommand,
  TINY,
} from '../support/project-copy.ts';
import { fillSettings } from '../unit/tools/publish/filled-settings.ts';

// One report for a sub-path, released in one folder and time zone, and built in another of each.
const released = projectCopy(TINY, afterAll);
const rebuilt = projectCopy(TINY, afterAll);
const place = { SITE_BASE: '/zt/wm/' };
let said = '';
let saidAgain = '';

beforeAll(async () => {
  for (const copy of [released, rebuilt]) fillSettings(copy);
  const commands = [
    startCommand(released, 'publish-zip', { ...place, TZ: 'Asia/Shanghai' }),
    startCommand(rebuilt, 'build', { ...place, TZ: 'America/St_Johns' }),
  ];
  // Once it has been checked, the content of one of the two is changed and partly deleted.
  await Promise.race([buildHas(rebuilt, 'cache'), commands[1]?.ended]);
  editContent(rebuilt, 'statistics/branches.yaml', 'value: 7', 'value: 8');
  editContent(rebuilt, 'sections/year/zh.mdx', '图书馆推广', '图书馆到处推广');
  editContent(rebuilt, 'sections/year/section.yaml', 'order: 1', 'order: 2');
  rmSync(join(rebuilt.content, 'pages', 'about', 'en.mdx'));
  const [release, build] = await Promise.all(commands.map(({ ended }) => ended));
  expect(release?.status, release?.output).toBe(0);
  said = release?.output ?? '';
  saidAgain = build?.output ?? '';
});

// What was checked is what is built, whatever was changed in it since.
test('Two builds in two folders and time zones are the same to the byte, and the content is the one that was checked.', () => {
  const first = fingerprint(released.dist);
  expect(Object.keys(first)).toContain('index.html');
  expect(existsSync(rebuilt.dist), saidAgain).toBe(true);
  expect(fingerprint(rebuilt.dist)).toEqual(first);
});

test('A site built for a sub-path has every link under it and right.', () => {
  const { dist } = released;
  expect(linkProblems(readSite(dist), { base: '/zt/wm/', site: 'https://www.gov.cn' })).toEqual([]);
  expect(builtBase(dist)).toBe('/zt/wm/');
  // The worker finds its files by where it stands; only its own address has the base.
  expect(builtText(dist, 'sw.js')).not.toContain('/zt/wm/');
  const scripts = builtFiles(join(dist, '_astro')).filter((file) => file.endsWith('.js'));
  expect(scripts.some((file) => builtText(dist, `_astro/${file}`).includes('/zt/wm/sw.js'))).toBe(true);
  expect(builtText(dist, 'en/index.html')).toContain('https://www.gov.cn/zt/wm/en/');
});

test('A small report has every kind of page and file, and nothing of what it has no figures for.', () => {
  const files = builtFiles(released.dist);
  const part = (path: string) => files.filter((file) => file.startsWith(path));
  expect(part('statistics/').filter((file) => file.endsWith('.html'))).toEqual([
    'statistics/books/index.html',
    'statistics/branches/index.html',
    'statistics/index.html',
    'statistics/loans/index.html',
  ]);
  expect(part('charts/')).toEqual(
    ['branches', 'honours'].flatMap((drawing) =>
      ['en.png', 'en.svg', 'zh.png', 'zh.svg'].map((ending) => `charts/${drawing}.${ending}`),
    ),
  );
  expect(part('data/derived')).toEqual([]);
  for (const file of ['feed.xml', 'search/index.json', 'speech.json', 'wide.png', 'en/print/index.html'])
    expect(files).toContain(file);
  const dashboard = builtText(released.dist, 'en/statistics/index.html');
  for (const id of ['venues', 'learning', 'drawing-honours']) expect(dashboard).toContain(` id="${id}"`);
  for (const id of ['care', 'skills', 'money']) expect(dashboard).not.toContain(`id="${id}"`);
});

test('A release is a dated zip with sums, guides and server settings for its path, and can be uploaded.', async () => {
  expect(said).toMatch(/已打包 · Packed[\s\S]*sw\.js[\s\S]*rsync/);
  const name = readdirSync(released.publish).find((file) => file.endsWith('.zip')) ?? '';
  expect(name).toMatch(/^report-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(readFileSync(join(released.publish, name)));
  const text = (path: string) => new TextDecoder().decode(files[path]);
  const sums = text('SHA256SUMS').trim().split('\n');
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ');
    expect(sha256(files[path] ?? new Uint8Array()), path).toBe(sum);
  }
  expect(sums).toHaveLength(Object.keys(files).length - 1);
  expect(text('site/index.html')).toContain('href="/zt/wm/');
  expect(text('hosting/nginx.conf')).toContain('error_page 403 404 =404 /zt/wm/404.html;');
  expect(text('UPLOAD.zh.txt')).toContain('/zt/wm/');
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['UPLOAD.en.txt', 'site/_headers', 'site/index.html.br']),
  );

  const target = join(released.root, 'served');
  for (const count of [Object.keys(files).filter((path) => path.startsWith('site/')).length, 0]) {
    const { status, output } = await startCommand(released, 'upload', {}, [target]).ended;
    expect(status, output).toBe(0);
    expect(output).toContain(`Uploaded ${count}, removed 0`);
  }
  expect(fingerprint(target)).toMatchObject(fingerprint(released.dist));
});
