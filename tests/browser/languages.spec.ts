import { expect, type Page, test } from '@playwright/test';
import { LANGUAGE, type Locale, otherLocale } from '../../src/figure/locale.ts';
import { oneOfEachKind, oneSection, pageAt } from '../site/support/site.ts';
import { chosenEarlier, OWN } from './support/reading-mode.ts';

function switchTo(page: Page, locale: Locale) {
  return page.getByRole('banner').getByRole('link', { name: LANGUAGE[locale].name, exact: true });
}

for (const page_ of oneSection) {
  const other = otherLocale(page_.locale);
  const width = page_.locale === 'zh' ? 360 : 1280;

  test(`a reader in the middle of ${page_.address} changes language and is at the same place, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(page_.address);
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    const place = headings.nth(Math.floor((await headings.count()) / 2));
    const id = (await place.getAttribute('id')) ?? '';
    await place.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    // Without scrolling away from where the reader is.
    await switchTo(page, other).evaluate((switch_: HTMLElement) => switch_.click());
    await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE[other].tag);
    expect(new URL(page.url()).pathname.endsWith(pageAt(page_.path, other).address.slice(1))).toBe(true);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  test(`the link at the end of ${page_.address} leads to it in the other language and is remembered`, async ({
    page,
  }) => {
    await page.goto(page_.address);
    await page.getByRole('main').locator(`a[hreflang="${LANGUAGE[other].tag}"]`).last().click();
    await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE[other].tag);
    expect(await page.evaluate((name) => localStorage.getItem(name), `${OWN}language`)).toBe(
      LANGUAGE[other].tag,
    );
  });
}

test('a reader who chose English comes in at the front door and finds the English home page', async ({
  page,
}) => {
  await page.goto('./');
  await switchTo(page, 'en').click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a reader who chose English is shown every other Chinese page that was asked for', async ({ page }) => {
  await page.goto('./');
  await switchTo(page, 'en').click();
  await expect(page).toHaveURL(/\/en\/$/);
  for (const { address, kind } of oneOfEachKind.filter(
    ({ kind, locale }) => locale === 'zh' && ['sections/*', 'statistics', 'search'].includes(kind),
  )) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForLoadState('load');
    await expect(page.locator('html'), kind).toHaveAttribute('lang', LANGUAGE.zh.tag);
  }
});

test('a reader inside the site goes to the Chinese home page as asked, whatever was chosen before', async ({
  page,
}) => {
  await page.goto('./honours/');
  await chosenEarlier(page, { language: LANGUAGE.en.tag });
  await page.reload();
  await page.getByRole('main').getByRole('link', { name: '首页' }).click();
  await page.waitForLoadState('load');
  await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE.zh.tag);
});

test('a reader who went back to Chinese, or never chose, gets the Chinese home page', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE.zh.tag);
  await switchTo(page, 'en').click();
  await switchTo(page, 'zh').click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('about:blank');
  await page.goto('./');
  await page.waitForLoadState('load');
  await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE.zh.tag);
});

test('what another program of the same host has stored, and what no control can choose, counts as nothing', async ({
  page,
}) => {
  await chosenEarlier(page, { theme: 'purple', size: '99', contrast: 'low', mode: 'loud', language: 'xx' });
  await page.addInitScript(() => {
    const strange = {
      language: 'en',
      theme: 'dark',
      contrast: 'high',
      size: '3',
      mode: 'elder',
      slash: 'off',
    };
    for (const [name, value] of Object.entries(strange)) localStorage.setItem(name, value);
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./?mode=huge');
  await page.waitForLoadState('load');
  await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE.zh.tag);
  const worn = () => {
    const { theme, contrast, size, mode } = document.documentElement.dataset;
    return [theme, contrast, size, mode];
  };
  expect(await page.evaluate(worn)).toEqual([undefined, undefined, undefined, '']);
  const unmarked = await page
    .locator('.choices:has([type=radio])')
    .evaluateAll((groups) => groups.filter((group) => !group.querySelector(':checked')).length);
  expect(unmarked).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('language')), 'it is left alone').toBe('en');
});

test('what the address asks goes along into the other language on every page, and through the front door', async ({
  page,
}) => {
  for (const { address } of oneOfEachKind.filter(
    ({ locale, kind }) => locale === 'zh' && !kind.startsWith('embed'),
  )) {
    await page.goto(`${address}?kind=money&q=${encodeURIComponent('书屋')}`);
    const untold = page.locator('a[data-switch]:not([href$="?kind=money&q=%E4%B9%A6%E5%B1%8B"])');
    await expect(untold, address).toHaveCount(0);
  }
  await chosenEarlier(page, { language: LANGUAGE.en.tag });
  await page.goto('about:blank');
  await page.goto('./?from=letter#report');
  await expect(page).toHaveURL(/\/en\/\?from=letter#report$/);
});
