import { expect, type Page, test } from '@playwright/test';
import { LANGUAGE } from '../../src/figure/locale.ts';
import { violations } from './support/axe.ts';
import { unmarkedRuns } from './support/languages.ts';
import { misplacedText, smallTargets } from './support/layout.ts';
import { wrongLineEdges } from './support/lines.ts';
import { layOutAll, restyle } from './support/restyle.ts';
import { wordsInOtherFonts } from './support/serif.ts';
import { everyPage, oneOfEachKind } from '../site/support/site.ts';
import { structureProblems } from './support/structure.ts';
import { watchTroubles } from './support/troubles.ts';

/** What must hold on every page, each with the way to find what breaks it. Opening a page costs more than looking at it. */
const rules: [string, (page: Page) => Promise<string[]>][] = [
  ['is well built for a reader who does not see it', (page) => page.evaluate(structureProblems)],
  ['says of every run of words which language it is in', (page) => page.evaluate(unmarkedRuns)],
  ['sets no word in the report’s serif that the font lacks', wordsInOtherFonts],
  ['has no accessibility violation', (page) => violations(page)],
  ['has no small target at a desk', (page) => page.evaluate(smallTargets, 24)],
  ['begins and ends no Chinese line with a wrong mark', (page) => page.evaluate(wrongLineEdges)],
  ['shows all its text at 320 px', (page) => at320(page, misplacedText)],
  ['has no small target on a phone', (page) => page.evaluate(smallTargets, 24)],
  ['begins and ends no Chinese line with a wrong mark on a phone', (page) => page.evaluate(wrongLineEdges)],
  ['shows all its text at twice the size at 320 px', (page) => doubled(page, misplacedText)],
];

async function at320(page: Page, look: () => string[]): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 700 });
  return page.evaluate(look);
}

async function doubled(page: Page, look: () => string[]): Promise<string[]> {
  await restyle(page, 'html { font-size: 200% !important }');
  return page.evaluate(look);
}

const atOnce = 15;

for (const { kind, locale } of oneOfEachKind) {
  const all = everyPage.filter((page) => page.kind === kind && page.locale === locale);
  for (let first = 0; first < all.length; first += atOnce) {
    const some = all.slice(first, first + atOnce);
    const which = all.length > atOnce ? `, from ${first + 1} to ${first + some.length},` : '';

    test(`nothing is wrong on any ${kind} page in ${LANGUAGE[locale].name}${which}`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(30_000 + 10_000 * some.length);
      const troubles = await watchTroubles(page, baseURL ?? '');
      for (const { address } of some) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(address);
        await layOutAll(page);
        for (const [rule, find] of rules) expect.soft(await find(page), `${address} ${rule}`).toEqual([]);
        expect.soft(troubles.splice(0), `${address} complains of nothing and asks no other host`).toEqual([]);
      }
    });
  }
}
