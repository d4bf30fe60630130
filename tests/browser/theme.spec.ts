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
