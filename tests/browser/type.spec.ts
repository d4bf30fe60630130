import { expect, test } from '@playwright/test';
import { fontBudget } from '../../src/tools/build/fonts.ts';
import { homes, oneSection } from '../site/support/site.ts';

test('no page fetches more than its share of fonts', async ({ browser, baseURL }) => {
  for (const { address } of [...homes, ...oneSection]) {
    // Anew each time, so that nothing comes from the cache.
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    const fonts = new Map<string, number>();
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'font')
        fonts.set(response.url(), (await response.body()).length);
    });
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await page.close();
    const total = [...fonts.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(total, address).toBeGreaterThan(0);
    expect(total, address).toBeLessThanOrEqual(fontBudget);
  }
});

for (const { address } of [...homes, ...oneSection]) {
  for (const width of [360, 1280]) {
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
}
