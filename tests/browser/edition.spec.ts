import { expect, test } from '@playwright/test';
import { LANGUAGE, LOCALES } from '../../src/figure/locale.ts';
import { editionPdf } from '../../src/tools/browser/edition-pdf.ts';
import { pagesOfPlaces } from '../../src/tools/browser/pdf-places.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { bare } from '../site/support/promises.ts';
import { pageAt } from '../site/support/site.ts';
import { lettersLost, pdfCharacters } from './support/pdf-text.ts';
import { fillOf, sheetsOf, sizesOn } from './support/sheets.ts';

for (const locale of LOCALES) {
  const { address } = pageAt('/print/', locale);
  const words = dictionary(locale);

  test(`the notes beside the paragraphs of ${address} keep a number apart from the words before and after it`, async ({
    page,
  }) => {
    await page.goto(address);
    const run = await page.locator('.margin-notes data').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const written = (note.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
        return note instanceof HTMLElement && note.innerText.trim().replaceAll(/\s+/g, ' ') === written
          ? []
          : [written];
      }),
    );
    expect(run).toEqual([]);
  });

  test(`on a phone and in large print ${address} parts no number from its unit, no period and no Chinese word of a name`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${address}?mode=elder`);
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder');
    const parted = await page
      .locator('.edition-group :is(data, small), .laid small, .figures .undated')
      .evaluateAll((wholes) =>
        wholes.flatMap((whole) => {
          const range = document.createRange();
          range.selectNodeContents(whole);
          const middles = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
          const isParted = Math.max(...middles) - Math.min(...middles) > 12;
          return isParted ? [whole.textContent?.trim()] : [];
        }),
      );
    expect(parted).toEqual([]);
    const broken = await page
      .locator(':is(.edition-large, .figures th, .edition-honour h3):lang(zh)')
      .evaluateAll((names) =>
        names.flatMap((name) =>
          [...name.childNodes].flatMap((part) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            const isText = part.nodeType === Node.TEXT_NODE && (part.textContent ?? '').trim() !== '';
            const tops = new Set([...range.getClientRects()].map(({ top }) => top));
            return isText && tops.size > 1 ? [part.textContent?.trim()] : [];
          }),
        ),
      );
    expect(broken).toEqual([]);
  });

  test(`the PDF of ${address} is tagged, in its language, with bookmarks, a numbered contents, six sizes of type and full sheets`, async ({
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
    const sheets = await sheetsOf(pdf);
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.length).toBeLessThan(20);
    expect(sizesOn(sheets), 'sizes of type, in points').toEqual([8, 9.5, 10.5, 14, 24, 34]);
    // The cover is laid out to the edges of its sheet, and its title has the room that leaves.
    const large = sheets[0]?.words.filter(({ size }) => size === 34) ?? [];
    const lines = [...Map.groupBy(large, ({ down }) => down.toFixed(2)).values()];
    const titleLines = lines.map((line) =>
      line
        .map((part) => part.text)
        .join('')
        .trim(),
    );
    expect(titleLines.length).toBeGreaterThan(0);
    expect(
      titleLines.filter((line) => line.length < 3),
      'lines of the title of a character or two',
    ).toEqual([]);
    // The next sheet of the same part has the same foot; its last may be less full, but holds more than what spilt over.
    const halfEmpty = sheets.flatMap((sheet, index) => {
      const least = sheet.foot === sheets[index + 1]?.foot ? 0.5 : 0.3;
      return fillOf(sheet) < least ? [`sheet ${index + 1}`] : [];
    });
    expect(halfEmpty).toEqual([]);
    expect(text.includes('/PatternType'), 'marks that a reader of PDF would blur').toBe(false);
    const places = pagesOfPlaces(pdf);
    const contents = page.getByRole('navigation', { name: words.headings.printContents }).getByRole('link');
    let last = 1;
    for (const link of await contents.all()) {
      const id = ((await link.getAttribute('href')) ?? '').slice(1);
      const number = Number(await link.locator('[data-page-of]').innerText());
      expect(number, id).toBe(places.get(id));
      const heading = await page.locator(`[id="${id}"]`).innerText();
      const onSheet = sheets[number - 1]?.words
        .filter(({ size }) => size === 24)
        .map(({ text: words }) => words);
      expect(bare(onSheet?.join('') ?? ''), `the sheet of ${id}`).toContain(bare(heading));
      expect(number, id).toBeGreaterThanOrEqual(last);
      last = number;
    }
    expect(last).toBeLessThanOrEqual(sheets.length);
    for (const reference of await page.locator('[data-says]').all()) {
      const id = (await reference.getAttribute('data-page-of')) ?? '';
      expect(await reference.innerText(), id).toContain(String(places.get(id)));
    }
    expect(text.includes('localhost'), 'a link to the machine that printed').toBe(false);
    expect(await lettersLost(page, pdfCharacters(pdf))).toEqual([]);
  });
}
