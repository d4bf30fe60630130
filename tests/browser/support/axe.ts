import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules that read colours: the only ones whose answer another theme can change. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** The same where WCAG’s enhanced contrast, 7 to 1, is asked for; what has that has the lesser, 4.5 to 1. */
export const strongColourRules = ['color-contrast-enhanced', 'link-in-text-block'];

/** Asks for enhanced contrast in the place of the lesser. */
export const STRONG: axe.RunOptions['rules'] = {
  'color-contrast': { enabled: false },
  'color-contrast-enhanced': { enabled: true },
};

/** What axe finds wrong with a page by WCAG 2.0 to 2.2, A and AA, and by its own best practice, with some rules switched, or by some rules only. */
export async function violations(
  page: Page,
  only: string[] = [],
  switched: axe.RunOptions['rules'] = {},
): Promise<string[]> {
  // Half a megabyte of script, so a page that stays open is given it once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    runOnly: only.length > 0 ? { type: 'rule', values: only } : { type: 'tag', values: tags },
    rules: switched,
  };
  return page.evaluate(async (asked) => {
    const found = await window.axe.run(document, {
      ...asked,
      resultTypes: ['violations'],
      preload: false,
    });
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    );
  }, options);
}
