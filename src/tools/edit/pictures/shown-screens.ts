import type { Page } from '@playwright/test';
import { isValue } from '../../../figure/observation.ts';
import { pathOf } from '../../../content/reader/layout.ts';
import type { ContentRoom } from '../room/content-room.ts';

/** Brings a page to what is to be seen in a picture. */
type Show = (page: Page) => Promise<void>;

/** What the pictures show: how something is found, a figure that is changed, a text in both languages, and what changed. */
export function shownScreens(room: ContentRoom): readonly (readonly [name: string, show: Show])[] {
  const { statistics, chapters } = room.saved.content();
  const [id = '', figure] =
    [...statistics].find(([, { data }]) => {
      const [only, ...more] = data.observations;
      return more.length === 0 && only && isValue(only) && only.qualifier === 'exact' && only.value > 99;
    }) ?? [];
  const observation = figure?.data.observations[0];
  const value =
    observation && isValue(observation) && observation.qualifier === 'exact' ? observation.value : 0;
  const chapter = chapters.find((one) => one.room === 'sections' && one.edition === undefined);
  const open = async (page: Page, hash: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.locator('main h1').waitFor();
  };
  return [
    [
      'home',
      async (page) => {
        await open(page, '#/');
        await page.getByRole('searchbox').fill(figure?.data.label.zh.slice(-2) ?? '');
        await page.locator('.rows li').first().waitFor();
      },
    ],
    [
      'figure',
      async (page) => {
        await open(page, `#/entry/${encodeURIComponent(pathOf('statistics', id))}`);
        const field = page.locator('[id="field-observations[0].value"]');
        await field.fill(String(Number(value) + 4));
        await page.locator('.follows').waitFor();
        await page.evaluate(() => scrollTo(0, 0));
      },
    ],
    [
      'text',
      async (page) => {
        await open(page, `#/chapter/${encodeURIComponent(pathOf('sections', chapter?.slug ?? '', 'zh'))}`);
        const cell = page.locator('.prose textarea[lang="zh-CN"]', { hasNotText: /^#/ }).nth(1);
        await cell.click();
        await page.keyboard.press('End');
        await page.keyboard.type('。');
        await page.locator('.stale').waitFor();
        await cell.evaluate((own) => own.scrollIntoView({ block: 'center' }));
      },
    ],
    [
      'changes',
      async (page) => {
        await open(page, '#/changes');
        await page.locator('.changed').first().waitFor();
      },
    ],
  ];
}
