import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { localePath, parsePath } from '../../src/figure/locale.ts';
import { PICTURE_SIZES } from '../../src/outputs/sharing/picture-address.ts';
import { project } from '../../src/tools/build/project.ts';
import { builtBase } from '../../src/tools/serve/serve.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { pictureSize, readCorner } from '../support/picture.ts';
import { addressOf } from './support/links.ts';
import { broken } from './support/promises.ts';
import { canonicalOf, graphOf, said } from './support/share-data.ts';
import { all, least, newest, pages, words } from './support/site.ts';

const shared = pages.filter(({ kind }) => kind === 'sections/*' || kind === 'statistics/*');
const base = builtBase(project.dist);

test('no two pages have the same title or description', () => {
  for (const found of [
    pages.map((page) => words(all(page, 'head title')[0])),
    // Older editions say alike what their pages are about.
    newest.map((page) => said(page, 'description').join()),
  ]) {
    expect(found).not.toContain('');
    expect([...new Set(found)]).toEqual(found);
  }
});

test('every page is shown by a wide and a square picture in its own language', () => {
  const problems = pages.flatMap((page) => {
    const pictures = said(page, 'og:image').map((address) => new URL(address));
    const sizes = pictures.map(({ pathname }) =>
      pictureSize(readFileSync(join(project.dist, pathname.slice(base.length)))),
    );
    return broken(page.address, {
      'a wide and a square picture':
        JSON.stringify(sizes) === JSON.stringify([PICTURE_SIZES.wide, PICTURE_SIZES.square]),
      'the size of each and what it shows in words':
        JSON.stringify(said(page, 'og:image:width').map(Number)) ===
          JSON.stringify(sizes.map(({ width }) => width)) &&
        JSON.stringify(said(page, 'og:image:height').map(Number)) ===
          JSON.stringify(sizes.map(({ height }) => height)) &&
        said(page, 'og:image:alt').filter((alt) => alt.length > 4).length === sizes.length,
      'its language': pictures.every(({ pathname }) => parsePath(pathname, base).locale === page.locale),
      'its own picture':
        !shared.includes(page) || pictures[0]?.href === new URL('wide.png', canonicalOf(page)).href,
      'the wide card': said(page, 'twitter:card').join() === 'summary_large_image',
      'one title': said(page, 'og:title').length === 1,
    });
  });
  expect(problems).toEqual([]);
  expect(shared.length).toBeGreaterThan(least(100, 40));
});

/** What the documents that a report is made from may be, and who wrote them. */
const OF_SOURCES = ['Article', 'CreativeWork', 'Person'];

test('the structured data of every page is whole: its types are known and its ids lead to a thing of the site', () => {
  const defined = new Set<string>();
  const used = new Set<string>();
  const types = new Map<string, Set<string>>();
  const visit = (value: unknown, kind: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('@id' in value) (Object.keys(value).length > 1 ? defined : used).add(String(value['@id']));
    if ('@type' in value) types.set(kind, (types.get(kind) ?? new Set()).add(String(value['@type'])));
    for (const inside of Object.values(value)) visit(inside, kind);
  };
  for (const page of pages) visit(graphOf(page), page.kind);
  expect([...used].filter((id) => !defined.has(id))).toEqual([]);
  const home = [...(types.get('home') ?? [])].filter((type) => !OF_SOURCES.includes(type));
  expect(home.sort()).toEqual(['Organization', 'Report']);
  expect([...(types.get('sections/*') ?? [])].sort()).toEqual(['Article', 'BreadcrumbList', 'ListItem']);
  for (const kind of ['data', 'statistics/*']) expect([...(types.get(kind) ?? [])]).toContain('Dataset');
});

test('every data set describes itself in the fifty characters that those who collect them ask for, and no two alike', () => {
  const described = pages.flatMap((page) =>
    graphOf(page)
      .filter((thing) => thing['@type'] === 'Dataset')
      .map((thing) => String(thing['description'])),
  );
  expect(described.length).toBeGreaterThan(least(90, 10));
  expect(described.filter((text) => [...text].length < 50 || text.length > 5000)).toEqual([]);
  expect(new Set(described).size).toBe(described.length);
});

test('the poster of every section and figure stands on its page, and its code leads there', () => {
  const problems = shared.flatMap((page) => {
    const png = readFileSync(join(project.dist, page.file.replace('index.html', 'poster.png')));
    const { data, width, height } = readCorner(png, 460);
    const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
    const [picture] = all(page, 'main details img[src="poster.png"]');
    return broken(page.address, {
      'the code of its poster': code?.data === canonicalOf(page),
      'a name for its poster': (picture?.attribs['alt'] ?? '') !== '',
      'a word on how to keep it': all(page, 'main details:has(img[src="poster.png"])').some((one) =>
        words(one).includes(dictionary(page.locale).share.hold),
      ),
    });
  });
  expect(problems).toEqual([]);
});

test('every page links to the feed of changes in its language', () => {
  const feeds = pages.map((page) => {
    const [link] = all(page, 'link[type="application/atom+xml"]');
    return addressOf(page, link?.attribs['href'] ?? '');
  });
  expect(feeds).toEqual(pages.map(({ locale }) => `.${localePath(locale, '/feed.xml', '/')}`));
});

test('a page with downloads has a word for readers in WeChat, hidden until they come', () => {
  const problems = pages
    .filter(({ kind }) => ['data', 'statistics', 'statistics/*'].includes(kind))
    .flatMap((page) => {
      const [hint] = all(page, '[data-wechat][hidden]');
      return words(hint) === dictionary(page.locale).share.wechat ? [] : page.address;
    });
  expect(problems).toEqual([]);
});

test('a page kept on the home screen of a phone has the mark of the site there, in the size that phones ask for', () => {
  for (const page of pages) {
    const [link] = all(page, 'link[rel="apple-touch-icon"]');
    const file = (link?.attribs['href'] ?? '').slice(base.length);
    expect(pictureSize(readFileSync(join(project.dist, file))), page.address).toEqual({
      width: 180,
      height: 180,
    });
  }
});
