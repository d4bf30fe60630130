import { expect, type Locator, type Page, test } from '@playwright/test';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact } from '../site/support/facts.ts';
import { type FigurePlace, figurePlace } from './support/figure-place.ts';
import { sections } from '../site/support/site.ts';

test.use({ javaScriptEnabled: false });

/** The figures in the prose of a page: links whose whole text is one figure. */
async function figureLinks(page: Page): Promise<{ id: string; link: Locator }[]> {
  const links = page.getByRole('main').locator('a[href^="#"]:has(> data[data-stat])');
  const ids = await links.evaluateAll((all) =>
    all.map((link) => link.querySelector('data')?.dataset['stat'] ?? ''),
  );
  return ids.map((id, index) => ({ id, link: links.nth(index) }));
}

function place(link: Locator): Promise<FigurePlace> {
  return link.evaluate(figurePlace);
}

for (const { address, locale } of sections) {
  const words = dictionary(locale).figure;

  test(`on a phone every figure of ${address} opens its evidence in place, and closes it`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    for (const { id, link } of await figureLinks(page)) {
      const expected = fact(id, locale);
      expect(await place(link), id).toMatchObject({ noteShown: false, value: expected.value });

      await link.click();
      const opened = await place(link);
      expect(opened, id).toMatchObject({
        noteShown: true,
        noteInSight: true,
        linkInSight: true,
        value: expected.value,
        noteValue: expected.value,
        phrase: expected.phrase,
      });
      for (const part of [expected.inFull, expected.label, expected.definition, expected.period]) {
        expect(opened.noteText, id).toContain(part);
      }
      expect(opened.links, id).toContain(expected.locator);
      expect(opened.links, id).toContain(words.entryOf(expected.label));
      expect(
        opened.hrefs.some((href) => href.endsWith(`/statistics/${id}/`)),
        id,
      ).toBe(true);
      expect(opened.note.top, `${id} stands under its paragraph`).toBeGreaterThanOrEqual(
        opened.paragraph.bottom - 1,
      );

      await page.getByRole('link', { name: words.close, exact: true }).click();
      expect(await place(link), `${id} is closed again`).toMatchObject({
        noteShown: false,
        linkInSight: true,
      });
    }
  });

  test(`at a desk the evidence of every figure of ${address} stands beside its paragraph`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    for (const { id, link } of await figureLinks(page)) {
      const expected = fact(id, locale);
      const beside = await place(link);
      expect(beside, id).toMatchObject({
        noteShown: true,
        noteValue: expected.value,
        phrase: expected.phrase,
      });
      for (const part of [expected.inFull, expected.label, expected.period])
        expect(beside.noteText, id).toContain(part);
      expect(beside.links, id).toContain(expected.locator);
      expect(beside.notes.left, `${id} stands to the right`).toBeGreaterThan(beside.paragraph.right);
      expect(beside.notes.right, `${id} is inside the window`).toBeLessThanOrEqual(1280);
      expect(Math.abs(beside.notes.top - beside.paragraph.top), `${id} stands beside it`).toBeLessThan(12);

      await link.click();
      const opened = await place(link);
      expect(opened.noteInSight, id).toBe(true);
      expect(opened.noteText, id).toContain(expected.definition);
    }
  });
}
