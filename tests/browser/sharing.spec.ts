import { expect, type Page, test } from '@playwright/test';
import { LOCALES, localePath, otherLocale, parsePath } from '../../src/figure/locale.ts';
import { project } from '../../src/tools/build/project.ts';
import { builtBase } from '../../src/tools/serve/serve.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { pageAt } from '../site/support/site.ts';

const base = builtBase(project.dist);
const SECTION = '/sections/services/';
const FIGURE = '/statistics/reading-rooms/';

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

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  test('a poster opens in its page without a script, with a word on how to keep it', async ({ page }) => {
    for (const { address, locale } of [pageAt(SECTION, 'zh'), pageAt(FIGURE, 'en')]) {
      const { share } = dictionary(locale);
      await page.goto(address);
      await page.getByText(share.poster, { exact: true }).click();
      await expect(page.getByText(share.hold)).toBeVisible();
      const poster = page.locator('img[src="poster.png"]');
      await expect(poster).toBeVisible();
      await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
      await expect(page.getByRole('button', { name: share.copy })).toHaveCount(0);
    }
  });
});

test('a page’s caption is copied with its public address or that this comes later, or shown to be copied by hand', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  for (const { address, locale } of [pageAt(SECTION, 'en'), pageAt(FIGURE, 'zh')]) {
    const { share } = dictionary(locale);
    await page.goto(`${address}?from=somewhere`);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const isPublic = new URL(canonical ?? '').hostname !== 'localhost';
    const button = page.getByRole('button', { name: isPublic ? share.copy : share.copyWords });
    await button.click();
    await expect(page.getByRole('status').filter({ hasText: share.copied })).toBeVisible();
    const copied = await pasted(page);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    expect(copied.startsWith(title)).toBe(true);
    expect(copied.split('\n').at(-1)).toBe(isPublic ? canonical : share.addressLater.trim());
    expect(copied.length).toBeLessThan(title.length + page.url().length + 260);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await button.click();
    await expect(page.getByRole('textbox')).toHaveValue(copied);
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain(title);
  }
});

for (const [told, userAgent] of [
  ['WeChat are told where to download', 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50'],
  ['other browsers are told nothing of WeChat', undefined],
] as const) {
  test.describe(() => {
    test.use({ userAgent });

    test(`readers in ${told}`, async ({ page }) => {
      const visible = userAgent !== undefined;
      for (const { address, locale } of [
        pageAt('/data/', 'en'),
        pageAt(FIGURE, 'en'),
        pageAt('/statistics/', 'zh'),
      ]) {
        await page.goto(address);
        await expect(page.getByText(dictionary(locale).share.wechat), address).toBeVisible({ visible });
      }
      await expect(page.locator('.tabled > img')).toHaveCount(visible ? 4 : 0);
    });
  });
}

test('the feed of changes is a valid Atom feed in each language', async ({ page }) => {
  await page.goto('./404.html');
  for (const locale of LOCALES) {
    const feed = await page.evaluate(
      async (url) => {
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
      },
      localePath(locale, '/feed.xml', base),
    );
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
  }
});
