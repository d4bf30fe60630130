import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/figure/locale.ts';
import { all, pageAt } from '../site/support/site.ts';
import { facesOf } from './support/faces.ts';
import { layOutAll } from './support/restyle.ts';

for (const locale of LOCALES) {
  const home = pageAt('/', locale);

  test(`what was done stands on the first screen of ${home.address}, and a phone is not scrolled for long`, async ({
    page,
  }) => {
    const told = all(home, '.slogans .numeral data').length;
    const inFirstScreen = async (height: number) => {
      const bottoms = await page
        .locator('.slogans .numeral [data-stat]:visible')
        .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().bottom));
      return bottoms.filter((bottom) => bottom <= height).length;
    };
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(home.address);
    await facesOf(page);
    expect(await inFirstScreen(900)).toBe(told);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await inFirstScreen(844)).toBeGreaterThanOrEqual(4);
    // Each figure is drawn once: in long rows or in short ones.
    for (const width of [390, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const twice = page.locator('.strip-long:visible + .strip-short:visible');
      await expect(twice, `at ${width} px`).toHaveCount(0);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await layOutAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5000);
  });

  test(`the header of ${home.address} is one row at a desk, and two at most on a phone`, async ({ page }) => {
    const rows = () =>
      page.locator('header :is(.name, .nav-link):visible').evaluateAll((links) => {
        const middles = links
          .map((link) => link.getBoundingClientRect())
          .map(({ top, bottom }) => (top + bottom) / 2);
        return middles.filter(
          (middle, index) => !middles.slice(0, index).some((other) => Math.abs(other - middle) < 14),
        ).length;
      });
    await page.goto(home.address);
    for (const [width, most] of [
      [1440, 1],
      [768, 1],
      [390, 2],
      [320, 2],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      expect(await rows(), `${width} px`).toBeLessThanOrEqual(most);
      const lines = await page.locator('header .name').evaluate((name) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      });
      expect(lines, `of the name at ${width} px`).toBeLessThanOrEqual(2);
    }
  });

  test(`${home.address} is printed on four sheets`, async ({ page }) => {
    await page.goto(home.address);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(4);
  });
}
