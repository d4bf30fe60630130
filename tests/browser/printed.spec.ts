import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/figure/locale.ts';
import { pageAt } from '../site/support/site.ts';
import { fillOf, sheetsOf } from './support/sheets.ts';

const PAGES = [
  '/glossary/',
  '/site-map/',
  '/about/',
  '/sections/foundations/',
  '/sections/role-models/',
  '/sections/services/',
  '/side-by-side/foundations/',
];

for (const locale of LOCALES) {
  for (const path of PAGES) {
    const { address } = pageAt(path, locale);

    test(`no sheet that ${address} is printed on has its foot alone, or nothing`, async ({ page }) => {
      await page.goto(address);
      const sheets = await sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      const bare = sheets.flatMap((sheet, index) => (fillOf(sheet) > 0.15 ? [] : [`sheet ${index + 1}`]));
      expect(bare, `of ${sheets.length}`).toEqual([]);
    });
  }
}
