import { test as base, expect, type Page } from '@playwright/test';
import { everyPage, longestAndShortest, oneOfEachDrawing, oneOfEachKind } from '../site/support/site.ts';
import { isSweep } from '../support/sweep.ts';
import { elder } from './looks/elder.ts';
import { ended } from './looks/ended.ts';
import { foundInside } from './looks/look.ts';
import { opened } from './looks/opened.ts';
import { paper } from './looks/paper.ts';
import { reading } from './looks/reading.ts';
import { unscripted } from './looks/unscripted.ts';
import { unstyled } from './looks/unstyled.ts';
import { watchTroubles } from './support/troubles.ts';

/** A page and what it complains of, and one beside it that runs no script. */
interface Reader {
  page: Page;
  plain: Page;
  troubles: string[];
}

// Kept by a worker for all its tests: what a browser has learnt of one page makes the next one cheaper to open and to judge.
const test = base.extend<object, { reader: Reader }>({
  reader: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const page = await browser.newPage({ baseURL });
      const plain = await browser.newPage({ javaScriptEnabled: false, baseURL });
      await use({ page, plain, troubles: await watchTroubles(page, baseURL) });
      await page.close();
      await plain.close();
    },
    { scope: 'worker' },
  ],
});

// Opening a page costs more than looking at it: each is opened once and looked at in every way.
const looked = isSweep
  ? everyPage
  : [...new Set([...oneOfEachKind, ...oneOfEachDrawing, ...longestAndShortest])];

for (const site of looked) {
  test(`nothing is wrong with ${site.address}, however it is looked at`, async ({ reader }) => {
    test.setTimeout(120_000);
    const { page, plain, troubles } = reader;
    troubles.length = 0;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    await page.goto(site.address);
    const looks = [opened, ...reading, unscripted(plain), unstyled, paper, ...elder, ended(troubles)];
    for (const { how, prepare, inside = [], rules = [] } of looks.filter(
      ({ which }) => which?.(site) ?? true,
    )) {
      // Only what does not hold is told: a step and an expectation for each of the thousands that do cost as much as asking them.
      const told = (rule: string | undefined, found: string[]) =>
        found.length === 0 || expect.soft(found, `${site.address} ${how} ${rule}`).toEqual([]);
      await test.step(how, async () => {
        await prepare?.(page, site);
        for (const [index, found] of (await foundInside(page, inside)).entries())
          told(inside[index]?.[0], found);
        for (const [rule, find, which] of rules)
          if (which?.(site) ?? true) told(rule, await find(page, site));
      });
    }
    await page.evaluate(() => localStorage.clear());
  });
}
