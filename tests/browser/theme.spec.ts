import { expect, type Page, test } from '@playwright/test';
import { dictionary } from '../../src/words/dictionary.ts';
import { homeAndSection, homes, oneSection } from '../site/support/site.ts';
import { beforeBody, withoutModules } from './support/reading-mode.ts';

/** How light the paper is, from 0 to 255. */
function lightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const channels = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
    return Math.max(...channels.slice(0, 3).map(Number));
  });
}

async function expectDark(page: Page, dark: boolean): Promise<void> {
  await expect.poll(() => lightness(page).then((value) => value < 128)).toBe(dark);
}

for (const { address, locale } of homeAndSection) {
  const words = dictionary(locale).theme;
  const choose = (page: Page, label: string) => page.getByText(label, { exact: true }).click();

  for (const [system, label] of [
    ['light', words.dark],
    ['dark', words.light],
  ] as const) {
    test(`a reader of ${address} chooses “${label}” and finds it kept, from the first paint`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto(address);
      await choose(page, label);
      await expectDark(page, system === 'light');
      await withoutModules(page);
      await page.reload();
      const chosen = system === 'light' ? 'dark' : 'light';
      expect(await beforeBody(page)).toMatchObject({ theme: chosen });
      await expectDark(page, system === 'light');
      await page.unroute('**/*.js');
      await page.reload();
      await expect(page.getByRole('radio', { name: label })).toBeChecked();
    });
  }

  test(`a reader of ${address} goes back to the system’s colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await expect(page.getByRole('radio', { name: words.auto })).toBeChecked();
    await choose(page, words.dark);
    await expectDark(page, true);
    await choose(page, words.auto);
    await expectDark(page, false);
    await page.reload();
    await expectDark(page, false);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectDark(page, true);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
}

test('a choice of colours holds on every page, in both languages', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await page.getByText(dictionary('zh').theme.dark, { exact: true }).click();
  for (const { address } of [...homes, ...oneSection]) {
    await page.goto(address);
    await expectDark(page, true);
  }
});

/** The contrast of the word in the search field with the paper, as WCAG works it out. */
function fieldContrast(page: Page): Promise<number> {
  return page.locator('.seek input').evaluate((field) => {
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((channel) => {
        const share = Number(channel) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [dark = 0, light = 0] = [
      getComputedStyle(field, '::placeholder').color,
      getComputedStyle(document.body).backgroundColor,
    ]
      .map(luminance)
      .sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });
}

test('the word in the search field stands out from the paper in every choice of colours', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => fieldContrast(page)).toBeGreaterThanOrEqual(4.5);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByText(dictionary('zh').reading.contrast, { exact: true }).last().click();
  await expect.poll(() => fieldContrast(page)).toBeGreaterThanOrEqual(7);
});
