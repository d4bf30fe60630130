import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../../src/tools/build/built-folder.ts';
import type { SearchEntry } from '../../src/search/entry.ts';
import type { Project } from '../../src/tools/build/project.ts';
import { built } from '../support/built.ts';
import { editContent, projectCopy, TINY } from '../support/project-copy.ts';
import { withOlderEditions } from '../support/three-editions.ts';

let copy: Project;
const html = (path: string) => readFileSync(join(copy.dist, path, 'index.html'), 'utf8');
const text = (path: string) =>
  html(path)
    .replace(/^.*<body/s, '<body')
    .replaceAll(/<script.*?<\/script>|<[^>]*>/gs, '')
    .replaceAll(/\s+/g, ' ');
const has = (path: string) => existsSync(join(copy.dist, path, 'index.html'));

/** What is edited after the older editions were kept, in what each of them has of its own. */
const EDITS = [
  ['site/settings.yaml', 'Annual Report of the Example Library', 'Findings of the Morning Reading House'],
  ['site/settings.yaml', 'en: Example Library', 'en: Morning Reading House'],
  ['site/settings.yaml', 'honour, in Chinese and English', 'honour, in two languages'],
  ['site/settings.yaml', 'with a source for every figure', 'and where each figure is from'],
  ['honours/reading-city.yaml', 'For organisations that encourage reading', 'For those who read aloud'],
  ['drawings/branches.yaml', 'of the library', 'on both banks of the river'],
  ['refused/loans-per-book.yaml', 'Loans per book', 'How often a book is lent'],
] as const;

beforeAll(async () => {
  let remove = () => {};
  copy = projectCopy(TINY, (then) => (remove = then));
  withOlderEditions(copy);
  for (const [file, from, to] of EDITS) editContent(copy, file, from, to);
  editContent(copy, 'statistics/loans.yaml', 'one book lent once', 'one book lent over the counter');
  await built(copy, { url: 'https://example.cn' });
  return () => remove();
});

test('each edition has the values of its own year, whatever came later', () => {
  expect(text('en/sections/year')).toContain('36,000 loans');
  expect(text('en/2024/sections/year')).toContain('33,000 loans');
  expect(text('en/2023/sections/year')).toContain('30,000 loans');
  expect(text('2023/sections/year')).toContain('3万册次');
  expect(text('2023/sections/year')).not.toContain('3.6万');
  expect(text('2023/side-by-side/year')).toContain('30,000 loans');
  expect(text('2023/print')).toContain('3万册次');
  // On paper the head of each sheet says the year.
  expect(html('2023/print')).toMatch(/@bottom-left\{content:"[^"]*2023年版/);
});

test('an older edition has its own sections and title, and the rest is common to all', () => {
  expect(has('2023/sections/plans')).toBe(true);
  expect(has('2024/sections/plans')).toBe(false);
  expect(html('2023')).toContain('2023年的书');
  expect(html('')).not.toContain('2023年的书');
  for (const common of ['statistics', 'statistics/loans', 'glossary', 'about', 'data', 'search'])
    expect(has(`2023/${common}`), common).toBe(false);
});

test.each(EDITS)('an edit to %s changes the newest edition and no older one: “%s”', (_, was, now) => {
  const pages = builtFiles(copy.dist).filter((file) => /^en\/.*index\.html$/.test(file));
  const saying = (words: string) =>
    pages.filter((file) => html(file.replace('index.html', '')).includes(words.replace('en: ', '')));
  const isOlder = (file: string) => /^en\/202\d\//.test(file);
  expect(saying(now).filter((file) => !isOlder(file))).not.toEqual([]);
  expect(saying(now).filter(isOlder)).toEqual([]);
  expect(saying(was).filter(isOlder)).not.toEqual([]);
});

test('what is said of a figure once for the whole site is said in every edition', () => {
  for (const path of ['en/sections/year', 'en/2023/sections/year'])
    expect(text(path)).toContain('one book lent over the counter');
});

test('the page of a figure quotes the newest edition and the one before, and leads to the list of all', () => {
  const [mentions = ''] = /id="mentions".*?<\/section>/s.exec(html('en/statistics/loans')) ?? [];
  const links = [...mentions.matchAll(/href="(\/en\/[^"]*)"/g)].map(([, to]) => to);
  expect(links).toEqual([
    '/en/sections/year/#figure-loans',
    '/en/2024/sections/year/#figure-loans',
    '/en/editions/',
  ]);
  expect(mentions).toMatch(/<details><summary>2024 edition<.*In 2024 .*33,000 loans/s);
});

test('every page of an older edition says which year it is of, and leads to the same page of the newest, or home', () => {
  const older = builtFiles(copy.dist).filter((file) => /^(en\/)?202\d\/.*index\.html$/.test(file));
  expect(older).toHaveLength(24);
  for (const file of older) {
    const [year = ''] = /202\d/.exec(file) ?? [];
    const path = file.replace(/index\.html$/, '');
    expect(text(path), file).toContain(
      file.startsWith('en/') ? `This is the ${year} edition.` : `这是${year}年版。`,
    );
    const same = path.replace(/202\d\//, '');
    const target = has(same) ? same : same.startsWith('en/') ? 'en/' : '';
    expect(html(path), file).toContain(`href="/${target}"`);
    expect(html(path).match(/<title>.*202\d.*<\/title>/), file).not.toBeNull();
  }
  expect(text('sections/year')).not.toContain('这是');
  // The switch leads from each edition to the ones beside it, and to the list of all.
  const leads = (path: string) =>
    [
      ...(/<nav class="editions.*?<\/nav>/s.exec(html(path))?.[0].matchAll(/<li><a href="([^"]*)"/g) ?? []),
    ].map(([, to]) => to);
  expect(leads('sections/year')).toEqual(['/sections/year/', '/2024/sections/year/', '/editions/']);
  expect(leads('2024/sections/year')).toEqual([
    '/sections/year/',
    '/2024/sections/year/',
    '/2023/sections/year/',
    '/editions/',
  ]);
  expect(leads('2023/sections/plans')).toEqual(['/2024/', '/2023/sections/plans/', '/editions/']);
});

test('the links of an older edition stay within it', () => {
  const links = [...html('en/2023/sections/year').matchAll(/<a [^>]*href="([^"#]*)/g)].map(([, to]) => to);
  expect(links).toContain('/en/2023/honours/');
  expect(links).toContain('/en/2023/sections/plans/');
  expect(links).toContain('/2023/sections/year/');
  expect(links.filter((to) => /^\/(en\/)?(honours|side-by-side|print)\//.test(to ?? ''))).toEqual([]);
});

test('each page is its own canonical one, and names its pair within its edition', () => {
  const page = html('en/2023/sections/year');
  expect(page).toContain('<link rel="canonical" href="https://example.cn/en/2023/sections/year/">');
  expect(page).toContain('hreflang="zh-CN" href="https://example.cn/2023/sections/year/"');
  expect(page).not.toContain('rel="canonical" href="https://example.cn/en/sections/year/"');
  const map = readFileSync(join(copy.dist, 'sitemap-0.xml'), 'utf8');
  expect(map).toContain('<loc>https://example.cn/2023/sections/plans/</loc>');
  expect(map).toContain('<loc>https://example.cn/en/2024/</loc>');
});

test('search finds what an older edition alone says, and names its year', () => {
  const entries: SearchEntry[] = JSON.parse(readFileSync(join(copy.dist, 'search', 'index.json'), 'utf8'));
  const older = entries.filter(({ path }) => /^\/202\d\//.test(path));
  const loans = older.find(({ text: { en } }) => en.includes('30,000 loans'));
  expect(loans).toMatchObject({
    path: '/2023/sections/year/#readers',
    within: { zh: '书和读者（2023年版）', en: 'Books and readers (2023 edition)' },
  });
  // What the newest says word for word is not found three times.
  expect(older.filter(({ text: { zh } }) => zh.includes('馆藏图书'))).toEqual([]);
});

test('what changed from one edition to the next is worked out from the data', () => {
  expect(text('en/editions/2025')).toContain(
    'Loans 36,000 loans, 2025. In the previous edition: 33,000 loans, 2024.',
  );
  expect(text('editions/2024')).toContain('3.3万册次，2024年。上一版：3万册次，2023年。');
  // A section that is gone leads to where it was.
  expect(html('editions/2024')).toContain('href="/2023/sections/plans/"');
  expect(has('editions/2023')).toBe(false);
  expect(text('en/editions')).toMatch(/2025 edition Newest, written .*2024 edition Written .*2023 edition/);
  const feed = readFileSync(join(copy.dist, 'en', 'editions', 'feed.xml'), 'utf8');
  expect(feed).toContain('What changed in the 2025 edition: Figures with a new value: 1');
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  // Only where there is more than one edition is there anything to lead to.
  expect(html('')).toContain('href="/editions/"');
});

test('a card of an edition keeps its value, and the card without a year has the newest', () => {
  expect(text('en/embed/loans')).toContain('36,000 Loans2025');
  expect(text('en/embed/loans/2024')).toContain('33,000 Loans2024');
  expect(text('en/embed/loans/2023')).toContain('30,000 Loans2023');
  expect(text('en/embed/loans/2023')).toContain('2023 edition');
});

test('once the site has its public address, citations, codes and what is copied end with it', () => {
  const page = html('en/statistics/loans');
  for (const path of ['en/statistics/loans/', 'statistics/loans/', 'en/embed/loans/', 'en/embed/loans/2025/'])
    expect(page).toContain(`https://example.cn/${path}</span>`);
  expect(page).toContain('data-address="https://example.cn/en/statistics/loans/"');
  expect(page).not.toContain('address to follow');
});

test('the site map and the pictures know the pages of older editions, which are not fetched unread', () => {
  expect(html('en/site-map')).toContain('href="/en/2023/sections/plans/"');
  expect(html('site-map')).toContain('href="/2024/print/"');
  const worker = readFileSync(join(copy.dist, 'sw.js'), 'utf8');
  expect(
    ['sections/year/', '2024/sections/year/', '2023/'].map((page) => worker.includes(`\`${page}\``)),
  ).toEqual([true, false, false]);
  for (const picture of ['2023/wide.png', 'en/2024/sections/year/poster.png', '2023/honours/square.png'])
    expect(existsSync(join(copy.dist, picture)), picture).toBe(true);
});
