import { expect, test } from '@playwright/test';
import { homesAndSections } from '../site/support/site.ts';
import { facesOf } from './support/faces.ts';

// English lines break by the width of each letter, so that more than one width of phones tells of them.
const english = homesAndSections
  .filter(({ locale }) => locale === 'en')
  .map((page) => ({ ...page, width: 412 }));

for (const { address, width } of [...homesAndSections, ...english]) {
  test(`${address} is read before its fonts are asked for, and nothing moves when they come, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      Reflect.set(window, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.set(
            window,
            'shift',
            Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')),
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await facesOf(page);
    const { painted, asked } = await page.evaluate(async () => {
      // Two frames: one to lay out in the new font, one for the observer to be told.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const began = (entries: PerformanceEntryList) => entries.map(({ startTime }) => startTime);
      return {
        painted: Math.max(...began(performance.getEntriesByType('paint'))),
        asked: began(performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))),
      };
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.min(...asked)).toBeGreaterThan(painted);
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    );
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBeLessThan(0.02);
  });
}

test('A page that another of the site led to has its fonts from the first paint.', async ({
  page,
  baseURL,
}) => {
  // What comes before the first paint stands in the page itself.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./about/');
  await expect(page.locator('html')).not.toHaveAttribute('data-faces');
  await page.goto('./about/', { referer: `${baseURL}glossary/` });
  await expect(page.locator('html')).toHaveAttribute('data-faces');
});
