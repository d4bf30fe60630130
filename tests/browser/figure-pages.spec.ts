import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { project } from '../../src/tools/build/project.ts';
import { LANGUAGE, LOCALES, otherLocale } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact } from '../site/support/facts.ts';
import { everyPage, pages, type SitePage } from '../site/support/site.ts';

const figures = pages.filter(({ kind }) => kind === 'statistics/*');
const cards = everyPage.filter(({ kind }) => kind === 'embed/*');
const idOf = ({ path }: SitePage) => path.split('/')[2] ?? '';

/** A whole and a part of it, a lower bound, an amount of money, one without a period. */
const varied = [
  'workers-homes',
  'workers-homes-national',
  'contest-participants',
  'mutual-aid-paid',
  'hardship-aid',
];

const ofKind = (all: readonly SitePage[]) => all.filter((page) => varied.includes(idOf(page)));

for (const { address, locale, path } of ofKind(figures)) {
  test(`${address} says what the figure is, in both languages, and where it stands in the article`, async ({
    page,
  }) => {
    const id = path.split('/')[2] ?? '';
    const own = fact(id, locale);
    const other = fact(id, otherLocale(locale));
    await page.goto(address);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(own.label);
    await expect(main.locator('.big').first()).toHaveAttribute('value', own.value);
    expect(plain(await main.locator('.big').first().innerText())).toBe(plain(own.text));
    await expect(main.locator(`p[lang="${LANGUAGE[otherLocale(locale)].tag}"]`).first()).toContainText(
      other.text,
    );
    for (const text of [own.definition, own.period, own.phrase]) await expect(main).toContainText(text);
    await expect(main.getByRole('link', { name: own.locator, exact: true })).toHaveCount(1);
  });
}

for (const locale of LOCALES) {
  test(`every sentence a figure page quotes stands at the place it links to: ${locale}`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    await page.goto('./');
    const addresses = figures
      .filter((each) => each.locale === locale)
      .map(({ address }) => new URL(address, baseURL).href);
    const { quoted, problems } = await page.evaluate(strayQuotations, addresses);
    expect(problems).toEqual([]);
    expect(quoted).toBeGreaterThanOrEqual(addresses.length);
  });
}

for (const locale of LOCALES) {
  test(`what is worked out from a figure stands with its formula and leads to its inputs: ${locale}`, async ({
    page,
  }) => {
    const whole = figures.find((each) => each.locale === locale && idOf(each) === 'workers-homes');
    await page.goto(whole?.address ?? '');
    await expect(page.locator('[data-derived]')).toHaveCount(3);
    await expect(page.locator('[data-derived="workers-homes-municipal-share"]')).toHaveText(/84%/);
    const share = page
      .getByRole('article')
      .filter({ has: page.locator('[data-derived="workers-homes-municipal-share"]') })
      .last();
    await expect(share).toContainText(/160.*÷ 190/);
    await share
      .getByRole('link', { name: fact('workers-homes-municipal', locale).label, exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      fact('workers-homes-municipal', locale).label,
    );
    await expect(page.locator('[data-derived]')).toHaveCount(1);
  });

  test(`the figures of a theme can be read one after another: ${locale}`, async ({ page }) => {
    const first = figures.find((each) => each.locale === locale && idOf(each) === 'reading-rooms');
    await page.goto(first?.address ?? '');
    await expect(page.locator('a[rel=prev]')).toHaveCount(0);
    const read = [page.url()];
    while ((await page.locator('a[rel=next]').count()) > 0) {
      await page.locator('a[rel=next]').click();
      expect(read).not.toContain(page.url());
      read.push(page.url());
    }
    expect(read.length).toBeGreaterThan(5);
  });

  test(`the code a figure page offers shows the card in another site’s page: ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const id = 'contest-participants';
    const own = fact(id, locale);
    const figure = figures.find((each) => each.locale === locale && idOf(each) === id);
    await page.goto(figure?.address ?? '');
    const code = await page.locator('pre').innerText();
    // Two sites of their own: a browser lets no page of one frame a page of the reader's own machine.
    const framing = code.replace(/src="https?:\/\/[^/]+/, 'src="http://report.invalid');
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
    expect(plain(await card.locator('data').innerText())).toBe(plain(own.text));
    for (const text of [own.label, own.period, own.phrase])
      await expect(card.locator('body')).toContainText(text);
    await card.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.label);
    expect(page.frames()).toHaveLength(1);
    // The page it led to may still be asking for its fonts.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

test('every card is one file of less than 6,000 bytes', () => {
  expect(cards.length).toBe(figures.length);
  for (const { address } of cards) {
    const html = readFileSync(join(project.dist, address, 'index.html'));
    expect.soft(html.length, address).toBeLessThan(6000);
    expect
      .soft(html.toString(), address)
      .not.toMatch(/<script|<img|<link rel="stylesheet"|url\(|@import|\ssrc=/);
    expect.soft(html.toString(), address).toContain('<meta name="robots" content="noindex">');
  }
});

for (const { address, path, locale } of ofKind(cards)) {
  test(`${address} asks for nothing else, names its figure page as the original, and fits from 240 to 600 px`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    expect(asked).toEqual([page.url()]);
    const original = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(original ?? '').pathname).toBe(
      new URL(page.url()).pathname.replace('/embed/', '/statistics/'),
    );
    const link = page.getByRole('link');
    await expect(link).toHaveAttribute('target', '_top');
    await expect(link).toHaveAttribute('rel', 'noopener');
    await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE[locale].tag);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('body')).toHaveCSS(
        'background-color',
        colorScheme === 'light' ? 'rgb(251, 248, 242)' : 'rgb(17, 22, 28)',
      );
    }
    for (const width of [240, 320, 600]) {
      await page.setViewportSize({ width, height: 240 });
      expect(await overflow(page), `${path} at ${width} px`).toBe(0);
    }
  });
}

for (const locale of LOCALES) {
  test(`every card fits the frame its code gives it from 320 px on: ${locale}`, async ({ page }) => {
    test.slow();
    for (const { address } of cards.filter((each) => each.locale === locale)) {
      await page.goto(address.replace('embed/', 'statistics/'));
      const height = Number(/height="(\d+)"/.exec(await page.locator('pre').innerText())?.[1]);
      await page.setViewportSize({ width: 320, height });
      await page.goto(address);
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollHeight), address)
        .toBeLessThanOrEqual(height);
    }
  });
}

test('a figure page states no change, since the source gives every figure once', async ({ page }) => {
  for (const { address, locale } of ofKind(figures)) {
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText(dictionary(locale).figurePage.onePeriod);
    await expect(page.getByRole('main')).not.toContainText(/增长了|减少了|rose by|fell by/);
  }
});

/** A text without its spaces, which a line break may take the place of. */
function plain(text: string): string {
  return text.replace(/\s/g, '');
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** Runs in the page: fetches figure pages and the sections they link to, and names the sentences that are not there. */
async function strayQuotations(addresses: string[]): Promise<{ quoted: number; problems: string[] }> {
  const documents = new Map<string, Document>();
  const read = async (address: string) => {
    const known = documents.get(address);
    if (known) return known;
    const html = await (await fetch(address)).text();
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    documents.set(address, parsed);
    return parsed;
  };
  const bare = (text: string | null | undefined) => (text ?? '').replace(/\s/g, '');
  const problems: string[] = [];
  let quoted = 0;
  await Promise.all(addresses.map(read));
  for (const address of addresses) {
    const items = (await read(address)).querySelectorAll('[aria-labelledby=mentions] li');
    if (items.length === 0) problems.push(`${address} quotes nothing`);
    for (const item of items) {
      quoted += 1;
      const sentence = bare(item.querySelector('p')?.textContent);
      const place = new URL(item.querySelector('a')?.getAttribute('href') ?? '', address);
      const target = (await read(place.href.replace(/#.*/, ''))).getElementById(place.hash.slice(1));
      const around = bare(target?.closest('p, li')?.textContent);
      if (!around.includes(sentence)) problems.push(`${address}: ${sentence} is not at ${place.href}`);
    }
  }
  return { quoted, problems };
}
