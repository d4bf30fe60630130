import type { Page } from '@playwright/test';

/** Has a page count how often its mouse is pressed; run in the page. */
export function countClicks(): void {
  let clicks = 0;
  addEventListener('pointerdown', () => {
    clicks += 1;
    document.documentElement.dataset['clicks'] = String(clicks);
  });
}

/** How often the mouse was pressed; what is typed is not counted. */
export async function clicksIn(page: Page): Promise<number> {
  return Number(await page.locator('html').getAttribute('data-clicks'));
}
