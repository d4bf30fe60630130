import { expect, type Page, test } from '@playwright/test';
import { oneSection, sections } from '../site/support/site.ts';
import { isSweep } from '../support/sweep.ts';

test.use({ javaScriptEnabled: false });

const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));

test('the text of each section begins on the first screen, under its picture', async ({ page }) => {
  for (const { address } of sections) {
    await page.goto(address);
    for (const [width, height, most] of [
      [1440, 900, 520],
      [390, 844, 600],
    ] as const) {
      await page.setViewportSize({ width, height });
      const [first] = await inView(page, '.topic > .prose > p');
      expect.soft(first?.top ?? Infinity, `${address} at ${width} px`).toBeLessThanOrEqual(most);
    }
  }
});

for (const { address } of isSweep ? sections : oneSection) {
  test(`no note of ${address} parts its paragraphs or makes its row taller`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    const rows = await page.locator('.topic').evaluateAll((topics) =>
      topics.map((topic) => {
        const { bottom } = topic.getBoundingClientRect();
        const end = Math.max(
          ...[...topic.querySelectorAll(':scope > :is(h2, .prose)')].map(
            (each) => each.getBoundingClientRect().bottom,
          ),
        );
        const blocks = [...topic.querySelectorAll('.prose > *')].map((each) => each.getBoundingClientRect());
        return {
          below: bottom - end,
          gaps: blocks.slice(1).map((each, index) => each.top - (blocks[index]?.bottom ?? 0)),
        };
      }),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { below, gaps } of rows) {
      expect(below, 'below the text').toBeLessThan(30);
      expect(Math.max(0, ...gaps), 'between paragraphs').toBeLessThan(24);
    }
    await page.setViewportSize({ width: 1920, height: 1080 });
    const [opening] = await inView(page, '.key-figures');
    const places = (await inView(page, '.notes')).map(({ left, right }) => [left, right]);
    expect(places, 'under the opening picture').toEqual(places.map(() => [opening?.left, opening?.right]));
  });
}
