import { expect, test } from '@playwright/test';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact } from '../site/support/facts.ts';
import { figurePlace } from './support/figure-place.ts';
import { misplacedText } from './support/layout.ts';
import { pdfCharacters } from './support/pdf-text.ts';
import { oneOfEachKind, sections } from '../site/support/site.ts';

/** The text width of an A4 sheet with the margins the site asks for, in CSS pixels. */
const sheet = { width: 673, height: 986 };

for (const { address, locale } of sections) {
  test(`${address} on paper shows each figure’s evidence after its paragraph, and no navigation`, async ({
    page,
  }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('link', { name: dictionary(locale).header.skip })).not.toBeInViewport();
    const figures = page.getByRole('main').locator('a[href^="#"]:has(> data[data-stat])');
    for (const link of await figures.all()) {
      const place = await link.evaluate(figurePlace);
      const id = (await link.locator('data').getAttribute('data-stat')) ?? '';
      const { inFull, label, definition, period, phrase, locator } = fact(id, locale);
      expect(place, id).toMatchObject({ noteShown: true, phrase });
      for (const part of [inFull, label, definition, period, locator])
        expect(place.noteText, id).toContain(part);
      expect(place.note.top, id).toBeGreaterThanOrEqual(place.paragraph.bottom - 1);
      await expect(
        page.getByRole('link', { name: dictionary(locale).figure.close, exact: true }),
      ).toHaveCount(0);
    }
  });
}

// What is made to stand in a frame of another site is not printed by itself.
for (const { address } of oneOfEachKind.filter(({ kind }) => kind !== 'embed/*')) {
  test(`${address} prints to a sheet with all its text, dark on white`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    expect(await page.evaluate(misplacedText)).toEqual([]);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const printed = pdfCharacters(pdf);
    const text = (await page.getByRole('main').innerText()).normalize('NFKC');
    const missing = [...new Set(text)].filter(
      (character) => /[\p{L}\p{N}]/u.test(character) && !printed.has(character),
    );
    expect(missing, 'characters the PDF cannot give back as text').toEqual([]);
    expect(printed.size).toBeGreaterThan(20);
  });
}
