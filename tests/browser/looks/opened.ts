import type { Page } from '@playwright/test';
import { fontBudget } from '../../../src/tools/build/fonts.ts';
import { dictionary } from '../../../src/words/dictionary.ts';
import type { SitePage } from '../../site/support/site.ts';
import { facesOf } from '../support/faces.ts';
import { isWhole, link, type Look } from './look.ts';

/** The page as it was just opened, before anything is done to it. */
export const opened: Look = {
  how: 'just opened',
  which: isWhole,
  rules: [
    ['fetches its fonts, and no more than its share of them', heavyFonts],
    ['offers with the first press of Tab a way past its header', wrongFirstSteps],
  ],
};

async function heavyFonts(page: Page): Promise<string[]> {
  await facesOf(page);
  const total = await page.evaluate(() => {
    const fetched = performance.getEntriesByType('resource');
    return fetched
      .filter((each) => each instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.endsWith('.woff2'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });
  return total > 0 && total <= fontBudget ? [] : [`${total} bytes of fonts`];
}

async function wrongFirstSteps(page: Page, { locale }: SitePage): Promise<string[]> {
  const skip = await link(page, dictionary(locale).header.skip).elementHandle();
  const shown = () =>
    page.evaluate((link) => {
      const { top = 0, bottom = 0 } = link?.getBoundingClientRect() ?? {};
      return link === document.activeElement && top >= 0 && bottom > 0 && bottom <= innerHeight;
    }, skip);
  const reached = () =>
    page.evaluate(() => {
      const main = document.querySelector('main');
      const links = [...(main?.querySelectorAll('a[href]') ?? [])].some((link) => link.checkVisibility());
      const { activeElement } = document;
      return { isMain: activeElement === main, inMain: main?.contains(activeElement) ?? false, links };
    });
  const problems: string[] = [];
  const expected = (holds: boolean, problem: string) => holds || problems.push(problem);
  const above = await skip?.evaluate((link) => link.getBoundingClientRect().bottom <= 0);
  expected(above ?? false, 'it is in sight unasked');
  await page.keyboard.press('Tab');
  expected(await shown(), 'the first press does not show it');
  await page.keyboard.press('Enter');
  expected((await reached()).isMain, 'it does not lead to the main part');
  await page.keyboard.press('Tab');
  const { inMain, links } = await reached();
  expected(inMain === links, 'the next press is not inside the main part');
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return problems;
}
