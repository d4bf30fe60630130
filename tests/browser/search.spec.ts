import { expect, type Page, test } from '@playwright/test';
import { compose } from './support/composition.ts';
import { colourRules, violations } from './support/axe.ts';
import { misplacedText } from './support/layout.ts';
import { watchTroubles } from './support/troubles.ts';

const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const results = (page: Page) => page.getByRole('list', { name: /检索结果|Results/ }).getByRole('listitem');
const marks = (page: Page) => page.locator('main mark').allTextContents();
const told = (page: Page) => page.getByRole('main').getByRole('status');

/** Everything asked for since the page was opened that only search needs. */
function searchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/search-session|\/search\/\w+\.json$/.test(pathname)) asked.push(pathname);
  });
  return asked;
}

test('typing finds in both languages at once, marks what it found, tells the count and breaks no policy', async ({
  page,
  baseURL,
}) => {
  const troubles = await watchTroubles(page, baseURL ?? '');
  await page.goto('./search/');
  await field(page).pressSequentially('reading room');
  const first = results(page).first();
  await expect(first).toContainText('职工书屋');
  await expect(first.locator('mark').first()).toHaveText(/reading/i);
  // Of letters on their way each changes the results.
  await expect
    .poll(async () => (await told(page).textContent()) === `${await results(page).count()}条结果`)
    .toBe(true);

  await field(page).fill('37万');
  await expect(results(page)).toHaveCount(2);
  expect(new Set(await marks(page))).toEqual(new Set(['37万']));

  await page.goto('./en/search/');
  await field(page).pressSequentially('三十七万');
  await expect(told(page)).toHaveText('2 results');
  await expect(results(page).first()).toContainText('E-reading cards');
  expect(new Set(await marks(page))).toEqual(new Set(['370,000']));
  await results(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/statistics\/e-reading-cards\/$/);
  expect(troubles).toEqual([]);
});

test('nothing of search is fetched before it is used', async ({ page }) => {
  const asked = searchRequests(page);
  await page.goto('./sections/foundations/');
  await page.getByRole('searchbox').focus();
  await page.goto('./search/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await field(page).focus();
  await field(page).fill('书');
  await expect(results(page).first()).toBeVisible();
  expect(asked.some((path) => path.endsWith('index.json'))).toBe(true);
});

test('the address holds the query, each settled query is one step back, and the other language keeps it', async ({
  page,
}) => {
  await page.goto('./search/?q=劳模');
  await expect(field(page)).toHaveValue('劳模');
  await expect(results(page).first()).toContainText('劳模');
  await field(page).press('End');
  await field(page).pressSequentially('工作');
  await expect(page).toHaveURL(`./search/?${new URLSearchParams({ q: '劳模工作' })}`);
  await page.goBack();
  await expect(field(page)).toHaveValue('劳模');

  await results(page).first().getByRole('link').click();
  await page.goBack();
  await expect(field(page)).toHaveValue('劳模');
  await expect(results(page).first()).toContainText('劳模');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=/);
  await expect(results(page).first()).toContainText(/model worker/i);
});

test('the keyboard alone opens search, walks the results and comes back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./honours/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/#q$/);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('书屋');
  await expect(results(page).first()).toBeVisible();
  const link = (place: number) => results(page).nth(place).getByRole('link');
  await page.keyboard.press('ArrowDown');
  await expect(link(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(link(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(link(0)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.type('劳模');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('on a desk the field of any page is entered with / or Ctrl-K and leads to the results', async ({
  page,
}) => {
  await page.goto('./en/about/');
  const header = page.getByRole('banner').getByRole('searchbox');
  for (const keys of ['/', 'Control+k']) {
    await page.keyboard.press(keys);
    await expect(header).toBeFocused();
    await header.blur();
  }
  await header.focus();
  await page.keyboard.type('9/10');
  await expect(header, 'the key is a character while something is typed').toHaveValue('9/10');
  await header.fill('libraries reading');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=libraries/);
  await expect(field(page)).toHaveValue('libraries reading');
  await expect(told(page)).toContainText('No full match');
});

test('the keys work by their place too, whatever they type, and leave other keys alone', async ({ page }) => {
  await page.goto('./en/about/');
  const header = page.getByRole('banner').getByRole('searchbox');
  const press = (init: {
    key: string;
    code: string;
    ctrlKey?: boolean;
    metaKey?: boolean;
    shiftKey?: boolean;
  }) =>
    page.evaluate((one) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...one, bubbles: true, cancelable: true }));
    }, init);
  for (const init of [
    { key: '、', code: 'Slash' },
    { key: 'Process', code: 'Slash' },
    { key: '/', code: 'Digit7', shiftKey: true },
    { key: 'K', code: 'KeyK', ctrlKey: true },
    { key: 'л', code: 'KeyK', ctrlKey: true },
    { key: 'k', code: 'KeyV', metaKey: true },
  ]) {
    await press(init);
    await expect(header, JSON.stringify(init)).toBeFocused();
    await header.blur();
  }
  for (const init of [
    { key: '-', code: 'Slash' },
    { key: '？', code: 'Slash', shiftKey: true },
    { key: 't', code: 'KeyK', ctrlKey: true },
    { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true },
    { key: '', code: '' },
  ]) {
    await press(init);
    await expect(header, JSON.stringify(init)).not.toBeFocused();
  }
});

test('the tip about a key is not shown where there is no keyboard, until one is used', async ({
  browser,
  baseURL,
}) => {
  const phone = await browser.newPage({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await phone.goto('./search/');
  const tip = phone.getByRole('checkbox', { name: '“/”' });
  await expect(tip).toBeHidden();
  await phone.keyboard.press('Tab');
  await expect(tip).toBeVisible();
  await phone.close();
});

test('the single key can be switched off, and stays off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./search/');
  const key = page.getByRole('checkbox', { name: '“/”' });
  await key.uncheck();
  await page.goto('./honours/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/honours\/$/);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(key).not.toBeChecked();
});

test('traditional characters find what is written in simplified ones, pinyin is told to be none, and neither costs other pages', async ({
  page,
}) => {
  const asked = searchRequests(page);
  await page.goto('./statistics/?kind=money', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.goto('./search/?q=职工书屋');
  await expect(told(page)).toHaveText(/条结果/);
  const simplified = await told(page).textContent();
  await field(page).fill('職工書屋');
  await expect(page).toHaveURL(`./search/?${new URLSearchParams({ q: '職工書屋' })}`);
  await expect(told(page)).toHaveText(simplified ?? '');
  expect(new Set(await marks(page))).toEqual(new Set(['职工书屋']));
  for (const typed of ['zhigong shuwu', 'zgsw']) {
    await field(page).fill(typed);
    await expect(told(page), typed).toContainText('拼音');
  }
  await page.goto('./en/statistics/?q=職工書屋');
  await expect(page.getByRole('status')).toHaveText(/matching figures?$/);
  await page.getByRole('searchbox', { name: 'Find' }).fill('shuwu');
  await expect(page.getByRole('status')).toContainText('Pinyin');
});

test('letters on the way to a Chinese word are not searched', async ({ page }) => {
  await page.goto('./search/?q=劳模');
  await expect(results(page).first()).toBeVisible();
  const before = await told(page).textContent();
  await field(page).fill('');
  await expect(told(page)).toHaveText('');
  await field(page).focus();
  const become = await compose(page, ['l', 'la', 'lao', 'lao m', 'lao mo']);
  await expect(field(page)).toHaveValue('lao mo');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(told(page)).toHaveText('');
  await become('劳模');
  await expect(field(page)).toHaveValue('劳模');
  await expect(told(page)).toHaveText(before ?? '');
});

test('what finds nothing says so and leads on', async ({ page }) => {
  await page.goto('./en/search/?q=zebra');
  await expect(told(page)).toContainText('Nothing found');
  await page.getByRole('main').getByRole('link', { name: 'Site map' }).click();
  await expect(page).toHaveURL(/\/en\/site-map\/$/);
});

test('more results than one screen takes are shown on demand', async ({ page }) => {
  await page.goto('./search/?q=工');
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('button', { name: '显示更多' }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).getByRole('link')).toBeFocused();
});

test('on paper stand what was looked for and all that was found', async ({ page }) => {
  await page.goto('./search/?q=工');
  await expect(results(page)).toHaveCount(20);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(field(page)).toBeVisible();
  await expect(told(page)).toHaveText(`${await results(page).count()}条结果`);
  await page.goto('./search/');
  await expect(field(page)).toBeHidden();
});

test('each way from the search page is as high as a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./en/search/');
  const heights = await page
    .locator('.browse a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('results have no accessibility violation and are shown whole at 320 px, light and dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ['./search/?q=reading', './en/search/?q=劳模工作室']) {
    await page.goto(address);
    await expect(results(page).first()).toBeVisible();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page), address).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, colourRules), `${address} in the dark`).toEqual([]);
    expect(await page.evaluate(misplacedText), address).toEqual([]);
  }
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript the page says so and leads to the site map and the glossary', async ({ page }) => {
    await page.goto('./honours/');
    await page.getByRole('banner').getByRole('searchbox').fill('书屋');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\//);
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('检索脚本没有运行');
    await expect(field(page)).toHaveCount(0);
    await expect(main.getByRole('link', { name: '网站地图' })).toBeVisible();
    await expect(main.getByRole('link', { name: '术语表' })).toBeVisible();
  });
});
