import { expect, test } from '@playwright/test';
import { editionPdf } from '../../src/tools/browser/edition-pdf.ts';
import { pagesOfPlaces } from '../../src/tools/browser/pdf-places.ts';
import { LANGUAGE, LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { pdfCharacters } from './support/pdf-text.ts';
import { pageAt } from '../site/support/site.ts';

for (const locale of LOCALES) {
  const { address } = pageAt('/print/', locale);
  const words = dictionary(locale);

  test(`the PDF of ${address} is tagged, in its language, with bookmarks and a numbered contents`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const title = await page.goto(address).then(() => page.title());
    const pdf = await editionPdf(page, new URL(address, baseURL).href);
    const text = pdf.toString('latin1');
    const inUtf16 = Buffer.from(title, 'utf16le').swap16().toString('hex').toUpperCase();
    // Said as a list, since a failing comparison would print the whole file.
    const lacking = [
      ['title', /^[\x20-\x7e]*$/.test(title) ? `/Title (${title})` : `/Title <FEFF${inUtf16}>`],
      ['language', `/Lang (${LANGUAGE[locale].tag})`],
      ['mark', '/Marked true'],
      ['tags', '/StructTreeRoot'],
      ['bookmarks', '/Outlines'],
    ].filter(([, found = '']) => !text.includes(found));
    expect(lacking).toEqual([]);
    const sheets = text.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(12);
    expect(sheets).toBeLessThan(30);
    const places = pagesOfPlaces(pdf);
    const contents = page.getByRole('navigation', { name: words.headings.printContents }).getByRole('link');
    let last = 1;
    for (const link of await contents.all()) {
      const id = ((await link.getAttribute('href')) ?? '').slice(1);
      const number = Number(await link.locator('[data-page-of]').innerText());
      expect(number, id).toBe(places.get(id));
      expect(number, id).toBeGreaterThanOrEqual(last);
      last = number;
    }
    expect(last).toBeLessThanOrEqual(sheets);
    expect(text.includes('localhost'), 'a link to the machine that printed').toBe(false);
    const printed = pdfCharacters(pdf);
    const endnotes = await page.getByRole('region', { name: words.headings.endnotes }).innerText();
    const missing = [...new Set(endnotes.normalize('NFKC'))].filter(
      (character) => /[\p{L}\p{N}]/u.test(character) && !printed.has(character),
    );
    expect(missing).toEqual([]);
  });
}
