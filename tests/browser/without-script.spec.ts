import { expect, type Page, test } from '@playwright/test';
import { LANGUAGE, LOCALES, otherLocale } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { layOutAll, restyle } from './support/restyle.ts';
import { homes, mainPages, oneOfEachKind, oneSection, pageAt, pages } from '../site/support/site.ts';

/** What a reader can read of a page on a phone and at a desk, and everywhere it leads. */
async function readable(page: Page): Promise<string[]> {
  const texts: string[] = [];
  // Controls come with the script that they work by: it is the words they act on that must be there.
  await restyle(page, 'main :is(form, fieldset, button, .aloud) { display: none !important }');
  await layOutAll(page);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    texts.push(await page.getByRole('main').innerText());
  }
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => `${link.textContent?.trim()} → ${link.getAttribute('href')}`));
  return [...texts, ...links];
}

for (const language of LOCALES) {
  test(`every sentence, figure, source and link in ${language} is there without JavaScript`, async ({
    browser,
    page,
    baseURL,
  }) => {
    test.slow();
    const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    for (const { address } of mainPages.filter(({ locale }) => locale === language)) {
      await page.goto(address);
      await plain.goto(address);
      const unscripted = await readable(plain);
      expect.soft(unscripted, address).toEqual(await readable(page));
      expect.soft(unscripted[0]?.length, address).toBeGreaterThan(20);
    }
    await plain.close();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the language links work on every kind of page', async ({ page }) => {
    test.slow();
    for (const each of oneOfEachKind.filter((page) => pages.includes(page))) {
      const other = otherLocale(each.locale);
      await page.goto(each.address);
      await page.getByRole('banner').getByRole('link', { name: LANGUAGE[other].name, exact: true }).click();
      await expect(page.locator('html'), each.address).toHaveAttribute('lang', LANGUAGE[other].tag);
      expect(new URL(page.url()).pathname).toMatch(
        new RegExp(`${pageAt(each.path, other).address.slice(1)}$`),
      );
    }
  });

  test('nothing is offered that would do nothing: no colours, no large print, no reading aloud', async ({
    page,
  }) => {
    for (const { address, locale } of [...homes, ...oneSection]) {
      await page.goto(address);
      await expect(page.getByRole('radio')).toHaveCount(0);
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('link', { name: dictionary(locale).reading.enter })).toHaveCount(0);
    }
  });
});
