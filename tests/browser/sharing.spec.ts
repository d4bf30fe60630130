import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { project } from '../../src/tools/build/project.ts';
import { LOCALES, localePath, otherLocale, parsePath } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { PICTURE_SIZES } from '../../src/outputs/sharing/picture-address.ts';
import { cropped, pictureSize, readPicture } from '../support/picture.ts';
import { elementsOf, pageAt, pages, type SitePage } from '../site/support/site.ts';

const shared = pages.filter(({ kind }) => kind === 'sections/*' || kind === 'statistics/*');
const base = process.env['SITE_BASE'] ?? '/';

/** What a page's head says under a name, each time it says it. */
function said(page: SitePage, name: string): string[] {
  return elementsOf(page).flatMap(({ attributes }) =>
    (attributes.get('property') ?? attributes.get('name')) === name ? (attributes.get('content') ?? '') : [],
  );
}

/** The file that an address of the site means. */
function fileOf(address: string): string {
  return join(project.dist, new URL(address).pathname.slice(base.length));
}

function canonicalOf(page: SitePage): string {
  const link = elementsOf(page).find(({ attributes }) => attributes.get('rel') === 'canonical');
  return link?.attributes.get('href') ?? '';
}

test('no two pages have the same title or description', () => {
  for (const find of [
    (page: SitePage) => elementsOf(page).find(({ name }) => name === 'title')?.text ?? '',
    (page: SitePage) => said(page, 'description').join(),
  ]) {
    const found = pages.map(find);
    expect(found).not.toContain('');
    expect([...new Set(found)]).toEqual(found);
  }
});

test('every page is shown by a wide and a square picture in its own language', () => {
  for (const page of pages) {
    const pictures = said(page, 'og:image');
    expect(pictures, page.address).toHaveLength(2);
    const sizes = pictures.map((address) => pictureSize(readFileSync(fileOf(address))));
    expect(sizes, page.address).toEqual([PICTURE_SIZES.wide, PICTURE_SIZES.square]);
    for (const address of pictures)
      expect(parsePath(new URL(address).pathname, base).locale).toBe(page.locale);
    expect(said(page, 'twitter:card')).toEqual(['summary_large_image']);
    expect(said(page, 'og:title')).toHaveLength(1);
  }
  for (const page of shared)
    expect(said(page, 'og:image')[0], page.address).toBe(new URL('wide.png', canonicalOf(page)).href);
});

test('the structured data of every page is whole: its types are known and its ids lead to a thing of the site', () => {
  const defined = new Set<string>();
  const used = new Set<string>();
  const types = new Map<string, Set<string>>();
  const visit = (value: unknown, kind: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('@id' in value) (Object.keys(value).length > 1 ? defined : used).add(String(value['@id']));
    if ('@type' in value) {
      const known = types.get(kind) ?? new Set();
      types.set(kind, known.add(String(value['@type'])));
    }
    for (const inside of Object.values(value)) visit(inside, kind);
  };
  for (const page of pages) {
    const scripts = elementsOf(page).filter(
      ({ attributes }) => attributes.get('type') === 'application/ld+json',
    );
    expect(scripts, page.address).toHaveLength(1);
    const graph: unknown = JSON.parse(scripts[0]?.text ?? '');
    expect(graph, page.address).toHaveProperty('@context', 'https://schema.org');
    visit(graph, page.kind);
  }
  expect([...used].filter((id) => !defined.has(id))).toEqual([]);
  expect([...(types.get('home') ?? [])].sort()).toEqual(['Article', 'Organization', 'Person', 'Report']);
  expect([...(types.get('sections/*') ?? [])].sort()).toEqual(['Article', 'BreadcrumbList', 'ListItem']);
  for (const kind of ['data', 'statistics/*']) expect([...(types.get(kind) ?? [])]).toContain('Dataset');
});

test('the code of every poster leads to the page it stands on', () => {
  test.slow();
  expect(shared.length).toBeGreaterThan(100);
  for (const page of shared) {
    const picture = readPicture(
      readFileSync(join(project.dist, page.file.replace('index.html', 'poster.png'))),
    );
    const side = 460;
    const { data } = cropped(picture, picture.width - side, picture.height - side, side);
    expect(jsQR(data, side, side)?.data, page.address).toBe(canonicalOf(page));
  }
});

/** What the clipboard holds, by pasting it: the site’s own headers let no page read it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const text = await page.locator('#paste').inputValue();
  await page.locator('#paste').evaluate((field) => field.remove());
  return text;
}

for (const locale of LOCALES) {
  const { share } = dictionary(locale);
  const section = pageAt('/sections/services/', locale);
  const figure = pageAt('/statistics/reading-rooms/', locale);

  test(`a poster opens in its page without a script, with a word on how to keep it: ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    for (const { address } of [section, figure]) {
      await page.goto(address);
      await page.getByText(share.poster, { exact: true }).click();
      await expect(page.getByText(share.hold)).toBeVisible();
      const poster = page.locator('img[src="poster.png"]');
      await expect(poster).toBeVisible();
      await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
      await expect(page.getByRole('button', { name: share.copy })).toHaveCount(0);
    }
    await context.close();
  });

  test(`a page’s address is copied with its caption, or shown to be copied by hand: ${locale}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    for (const { address } of [section, figure]) {
      await page.goto(`${address}?from=somewhere`);
      const button = page.getByRole('button', { name: share.copy });
      await button.click();
      await expect(page.getByRole('status').filter({ hasText: share.copied })).toBeVisible();
      const copied = await pasted(page);
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      expect(copied.startsWith(title)).toBe(true);
      expect(copied.split('\n').at(-1)).toBe(page.url().replace('?from=somewhere', ''));
      expect(copied.length).toBeLessThan(title.length + page.url().length + 160);
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await button.click();
      await expect(page.getByRole('textbox', { name: share.copy })).toHaveValue(copied);
      expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain(title);
    }
  });

  test(`WeChat’s readers are told where to download, and others are not: ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    for (const inWechat of [true, false]) {
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        ...(inWechat ? { userAgent: 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50' } : {}),
      });
      const page = await context.newPage();
      for (const path of ['/data/', '/statistics/', '/statistics/reading-rooms/']) {
        await page.goto(pageAt(path, locale).address);
        await expect(page.getByText(share.wechat), path).toBeVisible({ visible: inWechat });
      }
      await page.goto(pageAt('/statistics/', locale).address);
      await expect(page.locator('figure > img')).toHaveCount(inWechat ? 7 : 0);
      await context.close();
    }
  });

  test(`the feed of changes is a valid Atom feed that pages link to: ${locale}`, async ({ page }) => {
    await page.goto(section.address);
    const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    expect(address).toBe(localePath(locale, '/feed.xml', base));
    const feed = await page.evaluate(async (url) => {
      const xml = new DOMParser().parseFromString(await (await fetch(url)).text(), 'application/xml');
      const texts = (selector: string) =>
        [...xml.querySelectorAll(selector)].map(({ textContent }) => textContent);
      return {
        broken: xml.querySelector('parsererror') !== null,
        namespace: xml.documentElement.namespaceURI,
        language: xml.documentElement.getAttribute('xml:lang'),
        required: ['feed > id', 'feed > title', 'feed > updated', 'feed > author > name'].map(texts),
        entries: xml.querySelectorAll('entry').length,
        ids: texts('entry > id'),
        dates: texts('entry > updated'),
        links: [...xml.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? ''),
      };
    }, address ?? '');
    expect(feed).toMatchObject({
      broken: false,
      namespace: 'http://www.w3.org/2005/Atom',
      language: locale === 'zh' ? 'zh-CN' : 'en',
    });
    for (const texts of feed.required) expect(texts).toHaveLength(1);
    expect(feed.entries).toBeGreaterThan(0);
    expect(new Set(feed.ids).size).toBe(feed.entries);
    for (const date of feed.dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/);
    for (const link of feed.links) expect(parsePath(new URL(link).pathname, base).locale).toBe(locale);
    expect(feed.required[1]?.[0]).not.toBe(dictionary(otherLocale(locale)).share.feedTitle(''));
  });
}
