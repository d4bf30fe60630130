import type { Page } from '@playwright/test';

/** Lays a reader's own style over the page, as a browser extension would: the page's CSP has no say in it. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
