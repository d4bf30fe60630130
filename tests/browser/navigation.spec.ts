import { expect, test } from '@playwright/test';
import { addressesOf } from '../site/support/links.ts';
import { oneOfEachKind, pages } from '../site/support/site.ts';
import { facesOf } from './support/faces.ts';
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

/** How far below the top of the window the place that the address names stands; it runs inside the page. */
function placed(): number | undefined {
  const place = document.querySelector(':target');
  if (!place?.checkVisibility()) return undefined;
  // At the end of a page there is nothing more to move up.
  const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  const { top } = place.getBoundingClientRect();
  return isEnd && top < innerHeight ? 0 : top;
}

test('a link opened cold lands at its place, and stays there when the faces come, also where the browser does not hold it', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const places = [...new Set(pages.flatMap(addressesOf))].filter((address) => address.includes('#'));
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await page.addInitScript(() => {
    // As in Safari, which has no scroll anchoring.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { overflow-anchor: none !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const wrong: string[] = [];
  let looked = 0;
  for (const { address } of oneOfEachKind.filter(({ locale }) => locale === 'zh')) {
    const own = places.filter((place) => place.startsWith(`${address}#`));
    // The last of the page has the most above it that may grow. One kind is opened on a phone, the next at a desk; in a sweep each on both.
    const ways = [
      [own.at(-1), 390],
      [own.at(Math.floor(own.length / 2)), 1440],
    ] as const;
    for (const [place, width] of isSweep ? ways : [ways[looked % 2 === 0 ? 0 : 1]]) {
      if (place === undefined || place.endsWith('#q')) continue;
      await page.setViewportSize({ width, height: 844 });
      await page.goto('about:blank');
      await page.goto(place, { waitUntil: 'load' });
      await facesOf(page);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const top = await page.evaluate(placed);
      if (top === undefined || top < -1 || top > 120) wrong.push(`${place} at ${width} px: ${top}`);
      looked += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(6);
  await page.close();
});

test('a reader who comes back is where they were, though the page was laid out anew', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await page.setViewportSize({ width: 390, height: 844 });
  // A page that is kept as it was left would prove nothing.
  await page.addInitScript(() => addEventListener('unload', () => undefined));
  for (const address of ['./', './statistics/', './served/', './about/']) {
    await page.goto(address);
    await facesOf(page);
    const left = await page.evaluate(async () => {
      // As a reader moves: what is near is laid out on the way.
      for (let y = 0; y < document.documentElement.scrollHeight * 0.8; y += 400) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(done));
      }
      return scrollY;
    });
    await page.goto('./search/');
    await page.goBack({ waitUntil: 'load' });
    await facesOf(page);
    const moved = () => page.evaluate((before) => Math.abs(scrollY - before), left);
    // A line of one face may be a pixel higher than of another.
    await expect.poll(moved, { message: address }).toBeLessThan(5);
  }
  await context.close();
});
