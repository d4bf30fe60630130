import type { Page } from '@playwright/test';

/** Opens pages from now on as a reader sees them who chose so earlier, in this browser. */
export async function chosenEarlier(page: Page, choices: Record<string, string>): Promise<void> {
  await page.addInitScript((all) => {
    for (const [name, value] of Object.entries(all)) localStorage.setItem(name, value);
  }, choices);
}

/** How large, in pixels, the text of the first paragraph under the title is. */
export function textSize(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
}
