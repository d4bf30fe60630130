import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/figure/locale.ts';
import { fact } from '../site/support/facts.ts';
import { bare } from '../site/support/promises.ts';
import { FRAME_HEIGHTS } from '../../src/outputs/sharing/embed-code.ts';
import { capitalised } from '../../src/words/capitalised.ts';
import { cards, pageAt } from '../site/support/site.ts';

const id = 'contest-participants';

for (const locale of LOCALES) {
  test(`the code a figure page offers shows the card in another site’s page: ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const own = fact(id, locale);
    await page.goto(pageAt(`/statistics/${id}/`, locale).address);
    const code = await page.locator('pre').innerText();
    // Two sites of their own: a browser lets no page of one frame a page of the reader's own machine.
    const framing = code.replace(/src="[^"]*?(?=\/(?:en\/)?embed\/)/, 'src="http://report.invalid');
    await page.route('http://report.invalid/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: new URL(pathname, baseURL).href }) });
    });
    await page.route('http://another.invalid/', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>x</title>${framing}`,
      }),
    );
    await page.goto('http://another.invalid/');
    const card = page.frameLocator('iframe');
    // In English the title says what is counted.
    expect(bare(own.text)).toContain(bare(await card.locator('data').innerText()));
    for (const text of [own.label, capitalised(own.period), own.phrase])
      await expect(card.locator('body')).toContainText(text);
    await card.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.label);
    expect(page.frames()).toHaveLength(1);
    // The page it led to may still be asking for its fonts.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

/**
 * Frames cards at some widths, gives the height of each at 280 px, and names those that are too wide, or their number for its column; it
 * runs inside a page.
 */
async function framed(addresses: string[]): Promise<{ heights: number[]; tooWide: string[] }> {
  const looks = addresses.map(async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.height = '10';
    frame.width = '280';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const card = frame.contentDocument;
    await card?.fonts.ready;
    const height = card?.querySelector('data') ? Math.ceil(card.body.getBoundingClientRect().height) : 0;
    const tooWide = [240, 280, 340, 720].filter((width) => {
      frame.width = String(width);
      const [number, ...torn] = card?.querySelector('b')?.getClientRects() ?? [];
      const place = card?.querySelector('header')?.getBoundingClientRect();
      const fits = number && place && torn.length === 0 && number.right <= place.right + 1;
      return !fits || (card?.documentElement.scrollWidth ?? Infinity) > width;
    });
    frame.remove();
    return { height, tooWide: tooWide.map((width) => `${address} at ${width}`) };
  });
  const all = await Promise.all(looks);
  return { heights: all.map(({ height }) => height), tooWide: all.flatMap(({ tooWide }) => tooWide) };
}

for (const locale of LOCALES) {
  const own = cards.filter((card) => card.locale === locale);

  test(`every card fits from 240 to 720 px, and the longest at 280 px in the frame of the code, with no more room than it needs: ${locale}`, async ({
    page,
    baseURL,
  }) => {
    // A page of the same host, so that the frames can be looked into; the site's own pages frame nothing.
    await page.route('**/frames', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto('./frames');
    const { heights, tooWide } = await page.evaluate(
      framed,
      own.map((card) => new URL(card.address, baseURL).href),
    );
    expect(tooWide).toEqual([]);
    expect(Math.min(...heights), 'each shows a figure').toBeGreaterThan(100);
    const room = FRAME_HEIGHTS[locale];
    const tooHigh = own.filter((_, index) => (heights[index] ?? Infinity) > room);
    expect(tooHigh.map(({ address }) => address)).toEqual([]);
    expect(Math.max(...heights)).toBeGreaterThan(room - 60);
  });

  test(`a card asks for its own faces and nothing else, and is light or dark as the system is: ${locale}`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(own.find(({ path }) => path === `/embed/${id}/`)?.address ?? '');
    await page.evaluate(() => document.fonts.ready);
    expect(asked[0]).toBe(page.url());
    expect(
      asked
        .slice(1)
        .every(
          (address) => new URL(address).origin === new URL(page.url()).origin && address.endsWith('.woff2'),
        ),
    ).toBe(true);
    expect(asked.length).toBeGreaterThan(1);
    const face = locale === 'zh' ? 'Report Han' : 'Report';
    const isLoaded = await page.evaluate((name) => document.fonts.check(`700 72px ${name}`, '266'), face);
    expect(isLoaded, 'its number is set in the site’s own face').toBe(true);
    for (const [colorScheme, paper] of [
      ['light', 'rgb(251, 248, 242)'],
      ['dark', 'rgb(17, 22, 28)'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('body')).toHaveCSS('background-color', paper);
    }
  });
}

test('a title that begins with a quotation mark begins where its column does', async ({ page }) => {
  await page.goto('./statistics/breakfast-districts/');
  const title = page.locator('h1');
  await expect(title).toHaveText(/^“/);
  const [mark, left, size] = await title.evaluate((element) => {
    const first = document.createRange();
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() ?? element;
    const start = (text.textContent ?? '').indexOf('“');
    first.setStart(text, start);
    first.setEnd(text, start + 1);
    const { left: markLeft, width } = first.getBoundingClientRect();
    return [
      { left: markLeft, width },
      element.getBoundingClientRect().left,
      parseFloat(getComputedStyle(element).fontSize),
    ] as const;
  });
  // Its face draws the mark in the right half of a character, of which a browser that trims it leaves that half.
  expect(mark.width).toBeCloseTo(size / 2, 0);
  expect(mark.left).toBeCloseTo(left, 0);
});

test('where the system sets the colours, no number beside a drawing covers the words above it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./statistics/reading-rooms-honoured/');
  const words = page.locator('.label p').first();
  const covered = await words.screenshot();
  await page.locator('.label a').evaluate((number) => {
    number.style.display = 'none';
  });
  expect((await words.screenshot()).equals(covered)).toBe(true);
});
