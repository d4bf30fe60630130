import type { Page } from '@playwright/test';
import { layOutAll } from '../support/restyle.ts';
import { isSecond, type Look, resize } from './look.ts';

/** The page in the order it is written in, with its styles and without. */
export const unstyled: Look = {
  how: 'with its styles off',
  // What stands on a page is in the same order in both languages.
  which: isSecond,
  prepare: async (page) => {
    await resize(page, 320);
    await layOutAll(page);
  },
  rules: [['reads in the order it is seen in on a phone, with no picture that fills the window', disorder]],
};

async function disorder(page: Page): Promise<string[]> {
  const styled = await page.evaluate(orders);
  await setStyles(page, false);
  const bare = await page.evaluate(orders);
  const tallest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('svg, img')].map((each) => each.getBoundingClientRect().height),
    ),
  );
  await setStyles(page, true);
  const moved = (seen: string[], written: string[]) =>
    seen.filter((words, index) => words !== written[index]);
  return [
    ...(styled.written.length > 2 ? [] : ['too few words']),
    // What styles move about would be read in another order without them.
    ...moved(styled.seen, styled.written).map((words) => `moved by styles: ${words}`),
    ...moved(bare.seen, bare.written).map((words) => `moved without styles: ${words}`),
    ...styled.written.filter((words) => !bare.written.includes(words)).map((words) => `lost: ${words}`),
    // A picture without a size of its own would fill the window and hide the words.
    ...(tallest < 800 ? [] : [`a picture ${tallest} px high`]),
  ];
}

function setStyles(page: Page, on: boolean): Promise<void> {
  return page.evaluate((worn) => {
    for (const sheet of document.styleSheets) sheet.disabled = !worn;
  }, on);
}

/** The words of each block of the page's text in the order of the page itself, and as they follow each other down a phone. */
function orders(): { written: string[]; seen: string[] } {
  const blocks = [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, figcaption, caption')].filter(
    (element) =>
      element.checkVisibility() &&
      getComputedStyle(element).position !== 'absolute' &&
      // What only a screen reader reads stands nowhere, and the numbers of a scale stand beside what they measure.
      !element.closest('.unseen, .ruler'),
  );
  const words = (element: Element) => element.textContent.trim().slice(0, 40);
  const placed = blocks
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    // What shows none of its words has no place.
    .filter(({ box }) => box.width > 0);
  // Beside each other on one line, where larger type begins a little higher, they are read from the left.
  const lines: (typeof placed)[] = [];
  for (const one of placed.toSorted((a, b) => a.box.top - b.box.top)) {
    const line = lines.at(-1);
    if (line?.[0] && one.box.top - line[0].box.top < 8) line.push(one);
    else lines.push([one]);
  }
  return {
    written: placed.map(({ element }) => words(element)),
    seen: lines.flatMap((line) =>
      line.toSorted((a, b) => a.box.left - b.box.left).map(({ element }) => words(element)),
    ),
  };
}
