import type { Page } from '@playwright/test';

/** Waits until a page is set in the report's own faces: they come after its first paint, where a script can ask for them then. */
export async function facesOf(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const areAsked = document.documentElement.dataset['faces'] !== undefined;
    return areAsked || document.scripts.length === 0 || matchMedia('print, (scripting: none)').matches;
  });
  await page.evaluate(() => document.fonts.ready);
}
