import { expect, test } from '@playwright/test';
import { homesAndSections } from '../site/support/site.ts';

for (const { address, width } of homesAndSections) {
  test(`nothing on ${address} moves when the fonts arrive late, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    let release = () => {};
    const shown = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await shown;
      await route.continue();
    });
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
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    release();
    await page.evaluate(async () => {
      await document.fonts.ready;
      // Two frames: one to lay out in the new font, one for the observer to be told.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    );
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBeLessThan(0.02);
  });
}
