import { expect, type Page, test } from '@playwright/test';
import { LANGUAGE, otherLocale } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact } from '../site/support/facts.ts';
import { misplacedText } from './support/layout.ts';
import { pageAt, pages, sections } from '../site/support/site.ts';

const views = pages.filter(({ kind }) => kind === 'side-by-side/*');

interface Row {
  languages: string[];
  tops: number[];
  lefts: number[];
  blocks: string[][];
  figures: string[][];
  numbers: string[][];
  notes: string[];
}

/** The rows of the view as they are drawn: the two cells of each, and the notes below. */
function rowsOf(page: Page): Promise<Row[]> {
  return page.locator('.pairs > div').evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.querySelectorAll<HTMLElement>(':scope > [lang]')];
      const all = (cell: HTMLElement, selector: string) => [...cell.querySelectorAll<HTMLElement>(selector)];
      return {
        languages: cells.map(({ lang }) => lang),
        tops: cells.map((cell) => cell.getBoundingClientRect().top),
        lefts: cells.map((cell) => cell.getBoundingClientRect().left),
        blocks: cells.map((cell) => all(cell, 'h2, p, li').map(({ tagName }) => tagName)),
        figures: cells.map((cell) =>
          all(cell, '[data-figure]').map(({ dataset }) => dataset['figure'] ?? ''),
        ),
        numbers: cells.map((cell) => all(cell, 'sup').map(({ innerText }) => innerText)),
        notes: [...row.querySelectorAll<HTMLElement>('ol > li')].map(({ id }) => id.replace(/^note-/, '')),
      };
    }),
  );
}

for (const { address, locale } of views) {
  const tags = [LANGUAGE[locale].tag, LANGUAGE[otherLocale(locale)].tag];

  test(`${address} sets paragraph beside paragraph and figure beside figure, each with its source below`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 800 });
    await page.goto(address);
    const rows = await rowsOf(page);
    expect(rows.length).toBeGreaterThan(3);
    for (const { languages, tops, lefts, blocks, figures, numbers, notes } of rows) {
      expect(languages).toEqual(tags);
      expect(tops[0], 'both begin on one line').toBe(tops[1]);
      expect(lefts[1]).toBeGreaterThan((lefts[0] ?? 0) + 300);
      expect(blocks[0]).toEqual(blocks[1]);
      expect(blocks[0]?.length).toBeGreaterThan(0);
      expect(figures[0]).toEqual(figures[1]);
      expect(numbers[0]).toEqual(numbers[1]);
      expect(notes).toEqual(figures[0]);
    }
    for (const id of rows.flatMap(({ notes }) => notes)) {
      const { text, label, phrase, locator } = fact(id, locale);
      const note = page.locator(`[id="note-${id}"]`);
      for (const part of [text, label, phrase, locator]) await expect(note).toContainText(part);
      await expect(page.locator(`[href="#note-${id}"]`), 'both languages lead to it').toHaveCount(2);
    }
  });

  test(`${address} follows each paragraph by its translation on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    expect(await page.evaluate(misplacedText)).toEqual([]);
    const tops = (await rowsOf(page)).flatMap((row) => row.tops);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
  });
}

for (const { address, locale, path } of sections) {
  test(`${address} leads to its view side by side, and back`, async ({ page }) => {
    const words = dictionary(locale).sideBySide;
    await page.goto(address);
    await page.getByRole('link', { name: words.link, exact: true }).click();
    const view = pageAt(path.replace('/sections/', '/side-by-side/'), locale);
    expect(new URL(page.url()).pathname.endsWith(view.address.slice(1))).toBe(true);
    await page.getByRole('link', { name: words.back, exact: true }).click();
    expect(new URL(page.url()).pathname.endsWith(address.slice(1))).toBe(true);
  });
}
