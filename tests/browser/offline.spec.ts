import { expect, type Page, test } from '@playwright/test';
import { facesOf } from './support/faces.ts';
import { PublishedSite } from './support/publication.ts';
import { oneOfEachKind, pages } from '../site/support/site.ts';
import { watchTroubles } from './support/troubles.ts';

test.use({ serviceWorkers: 'allow' });
// A worker fetches a whole site before it is ready.
test.slow();

/** The pages of the small publication that a reader comes to. */
const published = oneOfEachKind.filter((page) => pages.includes(page));

let site: PublishedSite;
let home: string;
test.beforeEach(async () => {
  site = new PublishedSite();
  site.publish('first');
  home = await site.open();
});
test.afterEach(() => site.close());

/** Opens a page, and gives the publication that its words and its script are of. */
async function publicationOf(page: Page, address: string): Promise<string> {
  await page.goto(new URL(address, home).href);
  const [script = ''] = await page
    .locator('script[src*="header."]')
    .evaluateAll((scripts) => scripts.map((one) => one.getAttribute('src') ?? ''));
  const words = (await page.title()).split(' ').at(-1);
  const code = /\.(\w+)\.js$/.exec(script)?.[1];
  return words === code ? `${words}` : `words of ${words}, script of ${code}`;
}

/** The publications that the browser keeps whole. */
function keptWhole(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const marks = (await caches.keys()).map(async (key) => (await caches.open(key)).match('/sw.js?whole'));
    return (await Promise.all(marks)).filter(Boolean).length;
  });
}

async function visitOnce(page: Page): Promise<void> {
  await page.goto(home);
  await expect.poll(() => keptWhole(page), { timeout: 30_000 }).toBe(1);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** Has the browser look for a new publication, until it has given it up or taken it. */
function tryUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    await new Promise<void>((resolve) => {
      const settled = () => !installing || ['redundant', 'activated'].includes(installing.state);
      if (settled()) resolve();
      else installing?.addEventListener('statechange', () => settled() && resolve());
    });
  });
}

test('After one visit every page is read without a network, and what does not exist says so.', async ({
  page,
}) => {
  await visitOnce(page);
  site.answer(0);
  const troubles = await watchTroubles(page, home);
  for (const { address } of published) expect.soft(await publicationOf(page, address), address).toBe('first');
  await page.goto(`${home}statistics/?view=table#honours`);
  await facesOf(page);
  expect(
    await page.evaluate(
      () => document.fonts.size > 0 && [...document.fonts].every(({ status }) => status !== 'error'),
    ),
  ).toBe(true);
  expect(troubles).toEqual([]);
  await page.goto(`${home}about`);
  await expect(page).toHaveURL(`${home}about/`);
  expect((await page.goto(`${home}en/nowhere/`))?.status()).toBe(404);
  await expect(page.locator('[lang="en"] h2')).toBeVisible();
});

test('A new publication is taken up whole: each page is of the old one or of the new, and then all are of the new.', async ({
  page,
}) => {
  await visitOnce(page);
  site.publish('second');
  const seen: string[] = [];
  for (const { address } of published.slice(0, 8)) seen.push(await publicationOf(page, address));
  expect(seen.filter((one) => one !== 'first' && one !== 'second')).toEqual([]);
  // Never back from the new to the old.
  expect(seen).toEqual(seen.toSorted());
  await expect.poll(() => keptWhole(page), { timeout: 30_000 }).toBe(2);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  site.answer(0);
  for (const { address } of published.slice(0, 8))
    expect.soft(await publicationOf(page, address), address).toBe('second');
});

test('A server that dies while a new publication is fetched, or that has only half of it, leaves the old one whole.', async ({
  page,
}) => {
  await visitOnce(page);
  site.publish('second');
  site.answer(10);
  await tryUpdate(page);
  expect(await keptWhole(page)).toBe(1);
  site.answer(0);
  for (const { address } of published.slice(0, 8))
    expect.soft(await publicationOf(page, address), address).toBe('first');
  site.answer(Number.POSITIVE_INFINITY);
  site.leaveBehind('about/index.html', 'first', 'second');
  await tryUpdate(page);
  expect(await keptWhole(page), 'a page of the new publication is still the old one').toBe(1);
  // At the next visit the rest is fetched.
  site.publish('second');
  await page.goto(home);
  await expect.poll(() => keptWhole(page), { timeout: 30_000 }).toBe(2);
  expect(await publicationOf(page, 'about/')).toBe('second');
});

test('Of a report too large to be fetched whole, a page is read again without a network once it was read.', async ({
  page,
}) => {
  site.publish('large', { most: 400_000 });
  await visitOnce(page);
  const [read = '', unread = ''] = published.flatMap(({ kind, address }) =>
    kind === 'statistics/*' ? address : [],
  );
  expect(await publicationOf(page, `${read}?from=home`)).toBe('large');
  site.answer(0);
  expect(await publicationOf(page, read)).toBe('large');
  expect(await publicationOf(page, 'en/')).toBe('large');
  expect((await page.goto(new URL(unread, home).href))?.status()).toBe(404);
});

test('Of an older edition a page is read again without a network once it was read.', async ({ page }) => {
  await visitOnce(page);
  expect(await publicationOf(page, '2019/about/')).toBe('first');
  site.answer(0);
  expect(await publicationOf(page, '2019/about/')).toBe('first');
  expect((await page.goto(`${home}2019/glossary/`))?.status()).toBe(404);
});

test('Switched off, it goes from the browsers that had it.', async ({ page }) => {
  await visitOnce(page);
  site.publish('without', { offline: false });
  await page.goto(home);
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
  await page.goto(home);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await publicationOf(page, 'about/')).toBe('without');
});

test('Readers who save data, and cards in other sites, are left alone.', async ({ page }) => {
  const card = oneOfEachKind.find(({ kind }) => kind === 'embed/*');
  await page.goto(new URL(card?.address ?? '', home).href);
  await expect(page.locator('data')).toHaveCount(1);
  expect(await page.locator('script').count()).toBe(0);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto(home, { waitUntil: 'networkidle' });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
