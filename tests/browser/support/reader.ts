import { test as base, type Page } from '@playwright/test';

/**
 * `test` with one page that a worker keeps for all its tests, for looking only: it spares a new browser context for every
 * look at every page. What a reader sets, and what a browser stores, is tested with a `page` of its own.
 */
export const test = base.extend<{ reader: Page }, { keptPage: Page }>({
  keptPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ keptPage }, use) => {
    await keptPage.setViewportSize({ width: 1280, height: 800 });
    await keptPage.emulateMedia({ colorScheme: 'light' });
    await use(keptPage);
  },
});
