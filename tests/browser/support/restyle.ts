import type { Page } from '@playwright/test';

/** Lays a reader's own style over the page in place of any before, as a browser extension would: the page's CSP has no say in it. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { content-visibility: visible !important } ${text}`);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Lays out what is off the screen too: until then it has no true place to measure. */
export function layOutAll(page: Page): Promise<void> {
  return restyle(page, '');
}
