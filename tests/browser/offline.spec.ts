import { errors, expect, type Page, test } from '@playwright/test';
import { facesOf } from './support/faces.ts';
import { PublishedSite } from './support/publication.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { firstTurn, oneOfEachKind, pageAt, pages } from '../site/support/site.ts';
import { isSweep } from '../support/sweep.ts';
import { violations } from './support/axe.ts';
import { watchTroubles } from './support/troubles.ts';

test.use({ serviceWorkers: 'allow' });
// A worker fetches a whole site before it is ready.
test.slow();

/** The pages of the small publication that a reader comes to: of each kind one, in a sweep in both languages. */
const published = (isSweep ? oneOfEachKind : firstTurn).filter((page) => pages.includes(page));

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
  const { href } = new URL(address, home);
  // One in twenty times or so, on a busy machine, Chromium loses a page that is asked for in the very moment in which one worker takes the
  // place of another: the browser waits for ever, while any other page opens. Whoever reads asks again.
  await page.goto(href, { timeout: 15_000 }).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return page.goto(href);
  });
  const [script = ''] = await page
    .locator('script[src*="header."]')
    .evaluateAll((scripts) => scripts.map((one) => one.getAttribute('src') ?? ''));
  const words = (await page.title()).split(' ').at(-1);
  const code = /\.(\w+)\.js$/.exec(script)?.[1];
  return words === code ? `${words}` : `words of ${words}, script of ${code}`;
}

/** The publications that the browser has taken up, each with how many files it keeps. */
function taken(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const counts = (await caches.keys()).map(async (key) => {
      const cache = await caches.open(key);
      return (await cache.match('/not-kept/')) && (await cache.match('/en/'))
        ? (await cache.keys()).length
        : 0;
    });
    return (await Promise.all(counts)).filter((count) => count > 0);
  });
}

/** Comes in at the home page, and stays until the worker has its core and this page. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto(home);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Keeps the whole report, as the button on the page of all pages does. */
async function keepAll(page: Page): Promise<void> {
  await page.goto(new URL(pageAt('/site-map/', 'zh').address, home).href);
  await page.getByRole('button', { name: dictionary('zh').offline.keep }).click();
  await expect(page.getByText(dictionary('zh').offline.done)).toBeVisible({ timeout: 30_000 });
}

/** Has the browser look for a new publication, until it has given it up or taken it. */
function tryUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    // The browser may have looked by itself, and be past fetching.
    const newest = registration.installing ?? registration.waiting ?? registration.active;
    await new Promise<void>((resolve) => {
      const settled = () => !newest || ['redundant', 'activated'].includes(newest.state);
      if (settled()) resolve();
      else newest?.addEventListener('statechange', () => settled() && resolve());
    });
  });
}

test('Who asks for the whole report reads every page without a network, and what does not exist says so.', async ({
  page,
}) => {
  await visitOnce(page);
  await keepAll(page);
  await expect(page.getByRole('button', { name: /整份报告/ })).toHaveCount(0);
  site.answer(0);
  const troubles = await watchTroubles(page, home);
  for (const { address } of published) expect.soft(await publicationOf(page, address), address).toBe('first');
  await page.goto(`${home}statistics/?view=table#honours`);
  await facesOf(page);
  const faces = await page.evaluate(() =>
    // The face before the report's own is the machine's, where it has one.
    [...document.fonts].filter(({ family }) => !family.includes('Fallback')).map(({ status }) => status),
  );
  expect(faces).toContain('loaded');
  expect(faces).not.toContain('error');
  expect(troubles).toEqual([]);
  await page.goto(`${home}about`);
  await expect(page).toHaveURL(`${home}about/`);
  await page.goto(`${home}zh/about`);
  await expect(page).toHaveURL(`${home}about/`);
  for (const same of ['about/index.html', 'about//', '%61bout/', 'about/?from=index.html#source'])
    expect(await publicationOf(page, same), same).toBe('first');
  expect((await page.goto(`${home}en/nowhere/`))?.status()).toBe(404);
  await expect(page.locator('[lang="en"] h2')).toHaveText(dictionary('en').headings.notFound);
});

test('A first visit fetches the core alone; a page that was read is read again without a network, and one that was not is told as not kept.', async ({
  page,
}) => {
  await page.goto(`${home}glossary/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match('/glossary/'))), {
      message: 'the very page that the worker came with',
    })
    .toBe(true);
  expect(site.bytes()).toBeLessThan(450_000);
  expect(await publicationOf(page, 'about/')).toBe('first');
  site.answer(0);
  for (const read of ['', 'en/', 'glossary/', 'glossary/index.html', 'about/'])
    expect(await publicationOf(page, read), read).toBe('first');
  for (const unread of ['honours/', 'honours/index.html', '2019/about/', 'data/statistics.csv']) {
    expect((await page.goto(home + unread))?.status(), unread).toBe(503);
    await expect(page.locator('h1')).toHaveText(dictionary('zh').headings.notKept);
    await expect(page.locator('[lang="en"] h2')).toHaveText(dictionary('en').headings.notKept);
  }
  expect((await page.goto(`${home}nowhere/`))?.status()).toBe(404);
});

test('A whole report that could not be kept says so in words and can be asked for again; without a worker there is no button.', async ({
  page,
}) => {
  await visitOnce(page);
  await page.goto(`${home}en/site-map/`);
  const { offline } = dictionary('en');
  const button = page.getByRole('button', { name: /Keep the whole report.*MB/ });
  await expect(button).toBeVisible();
  expect(await violations(page)).toEqual([]);
  site.answer(5);
  await button.click();
  await expect(page.getByText(offline.failed)).toBeVisible();
  await expect(button).toBeVisible();
  site.answer(Number.POSITIVE_INFINITY);
  await button.click();
  await expect(page.getByText(offline.done)).toBeVisible({ timeout: 30_000 });
  await expect(button).toBeHidden();
});

test('At a host that changes its pages the worker gives up after one look, and asks no more at every page.', async ({
  page,
}) => {
  site.rewrite('first', (html) => html.replace('</body>', '<script src="/stat.js"></script></body>'));
  await page.goto(home);
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match('/sw.js?refused'))))
    .toBe(true);
  const before = site.asked.length;
  for (const { address } of published.slice(0, 3))
    await page.goto(new URL(address, home).href, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  expect(site.asked.slice(before).filter((path) => /sw\.js|404\.html|not-kept/.test(path))).toEqual([]);
  expect(site.asked.filter((path) => /404\.html|not-kept/.test(path))).toHaveLength(1);
});

test('A store that is full or refuses shows every page as from the network.', async ({ page }) => {
  await visitOnce(page);
  const worker = page.context().serviceWorkers()[0];
  await worker?.evaluate(() => {
    caches.open = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  for (const address of ['about/', 'en/', '2019/about/'])
    expect(await publicationOf(page, address), address).toBe('first');
});

test('A new publication is taken up whole: each page is of the old one or of the new, and then all are of the new.', async ({
  page,
}) => {
  await visitOnce(page);
  await keepAll(page);
  site.publish('second');
  const seen: string[] = [];
  for (const { address } of published.slice(0, 8)) seen.push(await publicationOf(page, address));
  expect(seen.filter((one) => one !== 'first' && one !== 'second')).toEqual([]);
  // Never back from the new to the old.
  expect(seen).toEqual(seen.toSorted());
  // Until the new one is at work.
  await tryUpdate(page);
  expect(await taken(page)).toHaveLength(2);
  site.answer(0);
  // Who asked for the whole has all of the new one too.
  for (const { address } of published.slice(0, 8))
    expect.soft(await publicationOf(page, address), address).toBe('second');
});

test('A server that dies while a new publication is fetched, or that has only half of it, leaves the old one whole.', async ({
  page,
}) => {
  await visitOnce(page);
  await keepAll(page);
  site.publish('second');
  site.answer(10);
  await tryUpdate(page);
  site.answer(0);
  for (const { address } of published.slice(0, 8))
    expect.soft(await publicationOf(page, address), address).toBe('first');
  site.answer(Number.POSITIVE_INFINITY);
  // The largest page comes last of those at the top, so that it is not yet there.
  site.leaveBehind('statistics/index.html', 'first', 'second');
  await tryUpdate(page);
  expect(await publicationOf(page, 'glossary/'), 'a page of the new publication is still the old one').toBe(
    'first',
  );
  // It is whole soon after, and within the hour nobody asks; then the rest is fetched.
  site.publish('second');
  await tryUpdate(page);
  expect(await publicationOf(page, 'glossary/')).toBe('first');
  await page.evaluate(async () => {
    for (const key of await caches.keys()) await (await caches.open(key)).delete('/sw.js?refused');
  });
  await tryUpdate(page);
  expect(await publicationOf(page, 'about/')).toBe('second');
});

test('Of an older edition a page is read again without a network once it was read.', async ({ page }) => {
  await visitOnce(page);
  expect(await publicationOf(page, '2019/about/')).toBe('first');
  site.answer(0);
  expect(await publicationOf(page, '2019/about/')).toBe('first');
  expect((await page.goto(`${home}2019/glossary/`))?.status()).toBe(503);
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

test('Where the site is served without a worker, nobody stays with the pages that one had kept.', async ({
  page,
}) => {
  await visitOnce(page);
  expect(await publicationOf(page, 'about/')).toBe('first');
  site.publish('moved');
  site.remove('moved', 'sw.js');
  await expect.poll(() => publicationOf(page, 'about/')).toBe('moved');
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
