import { expect } from '@playwright/test';
import { project } from '../../src/tools/build/project.ts';
import { builtBase } from '../../src/tools/serve/serve.ts';
import { LANGUAGE, LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { test } from './support/reader.ts';
import {
  elementsOf,
  homes,
  mainPages,
  pageAt,
  pages,
  sections,
  type SitePage,
} from '../site/support/site.ts';

/** Where the links of a page lead inside the site, written as the addresses of pages are. */
function linksOf(page: SitePage): string[] {
  const site = `http://site${builtBase(project.dist)}`;
  return elementsOf(page)
    .filter(({ name, attributes }) => name === 'a' && attributes.has('href'))
    .map(({ attributes }) => new URL(attributes.get('href') ?? '', new URL(page.address, site)).href)
    .filter((href) => href.startsWith(site))
    .map((href) => `./${href.slice(site.length)}`);
}

/** Which of these ids a link does not bring into sight; it runs inside the page. */
function lost(ids: string[]): string[] {
  return ids.flatMap((id) => {
    scrollTo(0, 0);
    location.hash = id;
    const element = document.getElementById(decodeURIComponent(id));
    if (!element) return [`${id} is not there`];
    const { top, height } = element.getBoundingClientRect();
    if (height === 0) return [`${id} is not shown`];
    return top >= -1 && top < innerHeight ? [] : [`${id} is at ${top} px`];
  });
}

for (const { address, locale } of mainPages.filter((page) => page.kind !== 'home' && pages.includes(page))) {
  test(`${address} says where it is and leads back home`, async ({ reader }) => {
    await reader.goto(address);
    const trail = reader.getByRole('navigation', { name: dictionary(locale).header.breadcrumbs });
    const title = await reader.getByRole('heading', { level: 1 }).innerText();
    await expect(trail.locator('[aria-current="page"]')).toHaveText(title.replace(/\s+/g, ' '));
    await expect(trail.getByRole('link').first()).toHaveAttribute(
      'href',
      locale === 'en' ? /\/en\/$/ : /^(?!.*\/en\/).*\/$/,
    );
  });
}

for (const home of homes) {
  const words = dictionary(home.locale);

  test(`a reader goes through the whole report from ${home.address}, section by section, and back`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(home.address);
    const report = page.getByRole('region', { name: words.headings.sections });
    const order = await report
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const all = sections.filter(({ locale }) => locale === home.locale);
    expect(order).toHaveLength(all.length);
    await report.getByRole('link').first().click();
    const pager = page.getByRole('navigation', { name: words.section.pager });
    const walk = async (word: string, way: string[]) => {
      for (const [index, address] of way.entries()) {
        await expect(page).toHaveURL(address);
        const step = pager.getByRole('link', { name: word });
        if (index === way.length - 1) {
          await expect(step).toHaveCount(0);
        } else {
          const promised = (await step.innerText()).replace(word, '').trim();
          await step.click();
          await expect(page).toHaveURL(way[index + 1] ?? '');
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(promised);
        }
      }
    };
    await walk(words.section.next, order);
    await walk(words.section.previous, [...order].reverse());
  });

  test(`the site map of ${home.address} leads to every page in both languages, or to the page that does`, () => {
    const map = pageAt('/site-map/', home.locale);
    const named = linksOf(map).map((href) => href.replace(/#.*/, ''));
    const further = pages.filter(({ address }) => named.includes(address)).flatMap(linksOf);
    const unnamed = pages.filter(({ address }) => ![map.address, ...named, ...further].includes(address));
    expect(unnamed.map(({ address }) => address)).toEqual([]);
  });

  test(`the main navigation of ${home.address} leads to each page it names and says where the reader is`, async ({
    page,
  }) => {
    await page.goto(home.address);
    const main = page.getByRole('navigation', { name: words.header.navigation });
    for (const link of await main.getByRole('link').all()) {
      const name = await link.innerText();
      await page.goto(home.address);
      await main.getByRole('link', { name, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE[home.locale].tag);
      if (page.url().includes('#')) continue;
      await expect(main.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    }
  });
}

for (const page of pages) {
  const { address, locale } = page;
  const { contents } = dictionary(locale).headings;
  if (!elementsOf(page).some(({ attributes }) => attributes.get('aria-label') === contents)) continue;

  test(`every link of the contents of ${address} lands on its heading`, async ({ reader }) => {
    await reader.goto(address);
    for (const link of await reader.getByRole('navigation', { name: contents }).getByRole('link').all()) {
      const name = await link.innerText();
      await link.click();
      const heading = reader.getByRole('main').getByRole('heading', { level: 2, name, exact: true });
      await expect(heading).toBeInViewport({ ratio: 1 });
    }
  });
}

test('every link to a place inside a page lands there', async ({ reader }) => {
  test.slow();
  const places = new Set(pages.flatMap(linksOf).filter((href) => href.includes('#')));
  for (const page of pages) {
    const ids = [...places]
      .filter((href) => href.startsWith(`${page.address}#`))
      .map((href) => href.split('#')[1] ?? '');
    if (ids.length > 0) await reader.goto(page.address);
    expect.soft(await reader.evaluate(lost, ids), page.address).toEqual([]);
    for (const id of ids) places.delete(`${page.address}#${id}`);
  }
  expect([...places], 'places on pages that do not exist').toEqual([]);
});

for (const missing of ['./no-such-page/', './en/no-such-page/', './sections/no-such-section/']) {
  test(`${missing} answers 404 in both languages and leads to both home pages`, async ({ page }) => {
    const response = await page.goto(missing);
    expect(response?.status()).toBe(404);
    for (const locale of LOCALES) {
      const { headings, notFound } = dictionary(locale);
      await expect(page.getByRole('heading', { name: headings.notFound })).toBeVisible();
      await expect(page.getByText(notFound.text)).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: notFound.home }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE[locale].tag);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(headings.notFound);
      await page.goto(missing);
    }
  });
}

test('the sitemap for crawlers names the pages a reader comes to, and no other', async ({ request }) => {
  const index = await (await request.get('./sitemap-index.xml')).text();
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, href = '']) => new URL(href).pathname);
  const named: string[] = [];
  for (const part of parts) {
    const xml = await (await request.get(part)).text();
    named.push(...[...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, href = '']) => new URL(href).pathname));
  }
  const base = builtBase(project.dist);
  expect(named.sort()).toEqual(pages.map(({ address }) => base + address.slice(2)).sort());
});
