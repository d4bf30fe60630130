import { expect, test } from '@playwright/test';
import { sections } from '../site/support/site.ts';

/** A space between Han characters or their punctuation, which Chinese does not write. */
const SPACE = /[\p{Script=Han}，。；：、“”《》（）]\s+[\p{Script=Han}，。；：、“”《》（）]/gu;

/** The one title that the source itself writes with a space. */
const WRITTEN_SO = '凝心铸魂跟党走 团结奋斗新征程';

for (const { address } of sections.filter(({ locale }) => locale === 'zh')) {
  test(`no sentence of ${address} has a space in it, around links and figures neither`, async ({ page }) => {
    await page.goto(address);
    const paragraphs = await page.locator('.passage > p').allTextContents();
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const words of paragraphs) expect(words.replace(WRITTEN_SO, '').match(SPACE) ?? []).toEqual([]);
  });
}
