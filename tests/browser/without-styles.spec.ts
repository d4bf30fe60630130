import { expect } from '@playwright/test';
import { test } from './support/reader.ts';
import { layOutAll } from './support/restyle.ts';
import { oneOfEachKind } from '../site/support/site.ts';

/** The words of each block of the page's text in the order of the page itself, and as they follow each other down a phone. */
function orders(): { written: string[]; seen: string[] } {
  const blocks = [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, figcaption, caption')].filter(
    (element) => element.checkVisibility() && getComputedStyle(element).position !== 'absolute',
  );
  const words = (element: Element) => element.textContent.trim().slice(0, 40);
  const placed = blocks.map((element) => ({ element, top: element.getBoundingClientRect().top }));
  return {
    written: placed.map(({ element }) => words(element)),
    seen: placed.toSorted((a, b) => a.top - b.top).map(({ element }) => words(element)),
  };
}

for (const { address } of oneOfEachKind) {
  test(`${address} reads in order with its styles off, as it does on a phone`, async ({ reader }) => {
    await reader.setViewportSize({ width: 320, height: 800 });
    await reader.goto(address);
    await layOutAll(reader);
    const { written, seen } = await reader.evaluate(orders);
    expect(written.length).toBeGreaterThan(2);
    // What styles move about would be read in another order without them.
    expect(seen).toEqual(written);

    await reader.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.disabled = true;
    });
    const bare = await reader.evaluate(orders);
    expect(bare.seen).toEqual(bare.written);
    expect(bare.written).toEqual(expect.arrayContaining(written));
    const widest = await reader.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('svg, img')].map(
          (picture) => picture.getBoundingClientRect().height,
        ),
      ),
    );
    // A picture without a size of its own would fill the window and hide the words.
    expect(widest).toBeLessThan(800);
  });
}
