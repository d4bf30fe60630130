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

/** The rule that asks for WCAG’s enhanced contrast, 7 to 1. */
export const strongContrast = ['color-contrast-enhanced'];

/** What axe finds wrong with a page by some rules, or where none are named by WCAG 2.0 to 2.2, A and AA, its own best practice, and `more`. */
export async function violations(page: Page, rules: string[] = [], more: string[] = []): Promise<string[]> {
  // Half a megabyte of script, so a page that stays open is given it once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const runOnly: axe.RunOnly =
    rules.length > 0 ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
  const options = {
    runOnly,
    rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])),
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
