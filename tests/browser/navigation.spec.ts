import { expect, test } from '@playwright/test';
import { addressesOf } from '../site/support/links.ts';
import { oneOfEachKind, pages } from '../site/support/site.ts';
import { isSweep } from '../support/sweep.ts';

/** Which of these ids a link does not bring into sight; it runs inside the page. */
function lost(ids: string[]): string[] {
  return ids.flatMap((id) => {
    scrollTo(0, 0);
    location.hash = id;
    const element = document.getElementById(decodeURIComponent(id));
    if (!element) return [`${id} is not there`];
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height === 0) return [`${id} is not shown`];
    // A heading is led to as a whole.
    const end = /^H\d$/.test(element.tagName) ? bottom : top;
    return top >= -1 && end < innerHeight ? [] : [`${id} is at ${top} px`];
  });
}

test('every link to a place inside a page lands there', async ({ page }) => {
  test.slow();
  const places = [...new Set(pages.flatMap(addressesOf))].filter((address) => address.includes('#'));
  // That the place exists is read from the files; whether it comes into sight is a matter of each kind of page.
  const looked = isSweep ? pages : oneOfEachKind;
  let landed = 0;
  for (const { address } of looked) {
    const ids = places
      .filter((place) => place.startsWith(`${address}#`))
      .map((place) => place.split('#')[1] ?? '');
    if (ids.length === 0) continue;
    await page.goto(address);
    expect.soft(await page.evaluate(lost, ids), address).toEqual([]);
    landed += ids.length;
  }
  expect(landed).toBeGreaterThan(100);
});
