import { expect, type Page, test } from '@playwright/test';
import { oneOfEachKind, pages } from '../site/support/site.ts';
import { isSweep } from '../support/sweep.ts';
import { misplacedText } from './support/layout.ts';

const KIND = 'side-by-side/*';
const views = (isSweep ? pages : oneOfEachKind).filter(({ kind }) => kind === KIND);

/** Where the two cells of each row begin. */
function cells(page: Page): Promise<{ tops: number[]; lefts: number[] }[]> {
  return page.locator('.pairs > div').evaluateAll((rows) =>
    rows.map((row) => {
      const places = [...row.querySelectorAll(':scope > [lang]')].map((cell) => cell.getBoundingClientRect());
      return { tops: places.map(({ top }) => top), lefts: places.map(({ left }) => left) };
    }),
  );
}

for (const { address } of views) {
  test(`${address} sets the languages side by side at a desk, and one after the other on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 800 });
    await page.goto(address);
    const rows = await cells(page);
    expect(rows.length).toBeGreaterThan(3);
    for (const { tops, lefts } of rows) {
      expect(tops[0], 'both begin on one line').toBe(tops[1]);
      expect(lefts[1]).toBeGreaterThan((lefts[0] ?? 0) + 300);
    }

    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(misplacedText)).toEqual([]);
    const tops = (await cells(page)).flatMap((row) => row.tops);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
  });
}

test('side by side, no line ends between a number and what it counts', async ({ page }) => {
  for (const address of ['./side-by-side/services/', './en/side-by-side/services/']) {
    await page.goto(address);
    for (const width of [390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const parted = await page.locator('.pair-cell .numbered').evaluateAll((numbers) =>
        numbers.flatMap((number) => {
          const amount = document.createRange();
          amount.selectNodeContents(number);
          const before = number.querySelector('.figure-before');
          if (before) amount.setStartAfter(before);
          const lines = new Set([...amount.getClientRects()].map(({ bottom }) => Math.round(bottom)));
          return lines.size > 1 ? [number.textContent] : [];
        }),
      );
      expect(parted, `${address} ${width}`).toEqual([]);
    }
  }
});

test('Chinese beside English fills its lines as on a Chinese page', async ({ page }) => {
  await page.goto('./en/side-by-side/foundations/');
  for (const text of await page.locator('.pair-cell:lang(zh) > p').all())
    await expect(text).toHaveCSS('word-break', 'normal');
});
