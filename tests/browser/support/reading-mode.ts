import type { Page } from '@playwright/test';

/** What the names of all that this site keeps in a browser begin with. */
export const OWN = `report ${process.env['SITE_BASE'] ?? '/'} `;

/** Opens pages from now on as a reader sees them who chose so earlier, in this browser. */
export async function chosenEarlier(page: Page, choices: Record<string, string>): Promise<void> {
  const named = Object.entries(choices).map(([name, value]) => [OWN + name, value] as const);
  await page.addInitScript((all) => {
    for (const [name, value] of all) localStorage.setItem(name, value);
  }, named);
}

/** How large, in pixels, the text of the first paragraph under the title is. */
export function textSize(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
}

/**
 * Has the pages opened from now on run none of their files of script, which come after the first paint, and write down what stands in the
 * head when there is a body.
 */
export async function withoutModules(page: Page): Promise<void> {
  await page.route('**/*.js', (route) => route.abort());
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      const sheet = document.head.querySelector('link[rel="stylesheet"]')?.getAttribute('media');
      const { dataset } = document.documentElement;
      Reflect.set(window, 'beforeBody', { ...dataset, sheet, state: document.readyState });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

/** What stood in the head when there was a body. */
export function beforeBody(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'beforeBody'));
}
