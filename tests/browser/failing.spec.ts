import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { SILENCE_MS } from '../../src/scripts/silence.ts';
import { pageAt } from '../site/support/site.ts';
import { giveVoice, said } from './support/voice.ts';

type Fail = (page: Page, files: string) => Promise<unknown>;

const missing: Fail = (page, files) => page.route(files, (route) => route.abort());
const refused: Fail = (page, files) => page.route(files, (route) => route.fulfill({ status: 503, body: '' }));
const cutOff: Fail = (page, files) =>
  page.route(files, async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    // Half of a minified script may well be whole.
    await route.fulfill({ response, body: `${whole.slice(0, whole.length / 2)}{"` });
  });

/** A file that never comes, without an error; the clock goes on until the page waits no more. */
const silent: Fail = async (page, files) => {
  await page.clock.install();
  await page.route(files, () => undefined);
};
const passes = (page: Page): Promise<void> => page.clock.runFor(SILENCE_MS + 1);

/** What may become of a file on its way, in one language or the other: both have the same scripts. */
const FAILURES: readonly [how: string, fail: Fail, locale: Locale][] = [
  ['missing', missing, 'zh'],
  ['refused', refused, 'en'],
  ['cut off', cutOff, 'zh'],
  ['never there', silent, 'en'],
];

for (const [how, fail, locale] of FAILURES) {
  const { search, speech } = dictionary(locale);

  test(`A script that is ${how} takes away what it works: nothing that can be pressed does nothing.`, async ({
    page,
  }) => {
    await fail(page, '**/_astro/*.js');
    for (const path of ['/statistics/', '/sections/services/', '/site-map/', '/search/']) {
      const { address } = pageAt(path, locale);
      // A page whose scripts do not come is never done.
      await page.goto(address, { waitUntil: fail === silent ? 'commit' : 'load' });
      if (fail === silent) {
        await page.waitForFunction(() => document.readyState === 'interactive');
        await passes(page);
      }
      await expect(page.locator('.scripted:visible'), address).toHaveCount(0);
      // Those of the board work by its styles, and the field in the header leads to a page that tells.
      const controls = page.locator(':is(button, select, input):not(.board *, .opener *, .seek *):visible');
      await expect(controls, address).toHaveCount(0);
    }
    await expect(page.getByText(search.withoutScript)).toBeVisible();
  });

  test(`Search says so where its data is ${how}, and can be asked again.`, async ({ page }) => {
    const index = '**/search/index.json';
    await fail(page, index);
    const asked = page.waitForRequest(index);
    await page.goto(pageAt('/search/', locale).address);
    const field = page.getByRole('main').getByRole('searchbox', { name: search.field });
    await field.fill('267');
    if (fail === silent) await asked.then(() => passes(page));
    await expect(page.getByRole('status')).toHaveText(search.failed);
    await page.unroute(index);
    await field.blur();
    await field.focus();
    await expect(page.getByRole('status')).not.toHaveText(search.failed);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  });

  test(`Search answers by the letters as they are typed where those of other writing are ${how}.`, async ({
    page,
  }) => {
    const folds = '**/search/folds.json';
    await fail(page, folds);
    const asked = page.waitForRequest(folds);
    const index = page.waitForResponse('**/search/index.json');
    await page.goto(`${pageAt('/search/', locale).address}?q=266`);
    await asked;
    // The clock goes on for what is searched too: that is to be there before.
    await (await index).finished();
    if (fail === silent) await passes(page);
    await expect(page.getByRole('main').locator('mark').first()).toHaveText('266');
  });

  test(`Reading aloud says so where its text is ${how}, and can be asked again.`, async ({ page }) => {
    const text = '**/speech.json';
    await fail(page, text);
    await giveVoice(page);
    await page.goto(pageAt('/sections/services/', locale).address);
    const start = page.locator('.aloud').getByRole('button', { name: speech.start, exact: true });
    const asked = page.waitForRequest(text);
    await start.click();
    if (fail === silent) await asked.then(() => passes(page));
    await expect(page.getByText(speech.failed)).toBeVisible();
    await page.unroute(text);
    await start.click();
    await expect(page.getByText(speech.failed)).toHaveCount(0);
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
  });
}

for (const [how, fail, locale] of FAILURES.filter(([, each]) => each !== cutOff)) {
  // Of a style sheet that is cut off a browser takes what has come.
  test(`The page is left as it was where the styles of the elder mode are ${how}, and does not offer it again.`, async ({
    page,
  }) => {
    await fail(page, '**/elder.*.css');
    await page.goto(pageAt('/', locale).address);
    const enter = page.getByRole('link', { name: dictionary(locale).reading.enter, exact: true });
    const asked = page.waitForRequest('**/elder.*.css');
    await enter.click();
    if (fail === silent) await asked.then(() => passes(page));
    await expect(enter).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-mode', '');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-mode', '');
  });
}

test('Search says so where what searches is never there, and answers if it comes after all.', async ({
  page,
}) => {
  const { search } = dictionary('zh');
  await page.clock.install();
  let come = (): void => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  const code = '**/search-session.*.js';
  await page.route(code, async (route) => {
    await coming;
    await route.continue();
  });
  const asked = page.waitForRequest(code);
  await page.goto(`${pageAt('/search/', 'zh').address}?q=267`);
  await asked;
  await passes(page);
  await expect(page.getByRole('status')).toHaveText(search.failed);
  come();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('status')).not.toHaveText(search.failed);
});
