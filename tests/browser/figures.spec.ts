import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { all, sections, type SitePage } from '../site/support/site.ts';
import { isSweep } from '../support/sweep.ts';
import { figurePlace } from './support/figure-place.ts';

test.use({ javaScriptEnabled: false });

/** The figures in the prose of a page: links whose whole text is one figure. */
const FIGURES = 'main .topic a[href^="#"]:has(> data[data-stat])';

const figuresIn = (page: SitePage) => all(page, FIGURES).length;
const fullest = (locale: (typeof LOCALES)[number]) =>
  sections
    .filter((page) => page.locale === locale)
    .toSorted((a, b) => figuresIn(b) - figuresIn(a))
    .slice(0, 1);

// What the evidence says is read from the files; here is where it stands and opens.
for (const { address, locale } of isSweep ? sections.filter(figuresIn) : LOCALES.flatMap(fullest)) {
  const { close } = dictionary(locale).figure;

  test(`every figure of ${address} has its evidence under the text on a phone and beside it at a desk, whole when asked`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const figures = await page.locator(FIGURES).all();
    for (const link of figures) {
      const id = await link.getAttribute('href');
      expect(await link.evaluate(figurePlace), id ?? '').toMatchObject({ noteShown: true, allShown: false });
      await link.click();
      const opened = await link.evaluate(figurePlace);
      expect(opened, id ?? '').toMatchObject({
        allShown: true,
        noteInSight: true,
        noteValue: opened.value,
      });
      expect(opened.note.top, `${id} stands under its text`).toBeGreaterThanOrEqual(
        opened.paragraph.bottom - 1,
      );
      await page.locator('a:visible', { hasText: close }).press('Enter');
      expect(await link.evaluate(figurePlace), `${id} is closed again`).toMatchObject({
        allShown: false,
        linkInSight: true,
      });
    }

    await page.setViewportSize({ width: 1280, height: 900 });
    for (const link of figures) {
      const id = await link.getAttribute('href');
      const beside = await link.evaluate(figurePlace);
      expect(beside, id ?? '').toMatchObject({ noteShown: true, allShown: false, noteValue: beside.value });
      expect(beside.notes.left, `${id} stands to the right`).toBeGreaterThan(beside.paragraph.right);
      expect(beside.notes.right, `${id} is inside the window`).toBeLessThanOrEqual(1280);
      // Another that is opened closes it.
      await link.press('Enter');
      expect(await link.evaluate(figurePlace), id ?? '').toMatchObject({ noteInSight: true, allShown: true });
    }
    expect(figures.length).toBeGreaterThan(0);
  });
}
