import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules that read colours: the only ones whose answer another theme can change. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** The rule that asks for WCAG’s enhanced contrast, 7 to 1. */
export const strongContrast = ['color-contrast-enhanced'];

/** What axe finds wrong with a page by WCAG 2.0 to 2.2, A and AA, and by its own best practice, or by some rules only. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // In the page itself: nothing here has frames, and the blank page of the usual mode costs as much as the test.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}
