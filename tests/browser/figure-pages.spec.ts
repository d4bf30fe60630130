import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/figure/locale.ts';
import { fact } from '../site/support/facts.ts';
import { bare } from '../site/support/promises.ts';
import { all, cards, idOf, pageAt, type SitePage, words } from '../site/support/site.ts';

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
    expect(bare(await card.locator('data').innerText())).toBe(bare(own.text));
    for (const text of [own.label, own.period, own.phrase])
      await expect(card.locator('body')).toContainText(text);
    await card.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.label);
    expect(page.frames()).toHaveLength(1);
    // The page it led to may still be asking for its fonts.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

/** Frames cards as their code does, at some widths, and names those that do not fit; it runs inside a page. */
async function misfits(framed: { address: string; height: number }[]): Promise<string[]> {
  const looks = framed.map(async ({ address, height }) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.height = String(height);
    frame.width = '320';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const root = frame.contentDocument?.documentElement;
    if (!root?.querySelector('data')) return [`${address} shows no figure`];
    const problems = root.scrollHeight > height ? [`${address} is ${root.scrollHeight} px high`] : [];
    for (const width of [240, 320, 600]) {
      frame.width = String(width);
      if (root.scrollWidth > width) problems.push(`${address} is ${root.scrollWidth} px wide at ${width}`);
    }
    frame.remove();
    return problems;
  });
  return (await Promise.all(looks)).flat();
}

/** The height that the code on a figure's page gives to the frame of its card. */
function frameHeight(card: SitePage): number {
  const [code] = all(pageAt(`/statistics/${idOf(card)}/`, card.locale), 'pre');
  return Number(/height="(\d+)"/.exec(words(code))?.[1]);
}

for (const locale of LOCALES) {
  const own = cards.filter((card) => card.locale === locale);

  test(`every card fits from 240 to 600 px, and in the frame its code gives it: ${locale}`, async ({
    page,
    baseURL,
  }) => {
    // A page of the same host, so that the frames can be looked into; the site's own pages frame nothing.
    await page.route('**/frames', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto('./frames');
    const framed = own.map((card) => ({
      address: new URL(card.address, baseURL).href,
      height: frameHeight(card),
    }));
    expect(await page.evaluate(misfits, framed)).toEqual([]);
  });

  test(`a card asks for nothing else, and is light or dark as the system is: ${locale}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(own.find(({ path }) => path === `/embed/${id}/`)?.address ?? '');
    expect(asked).toEqual([page.url()]);
    for (const [colorScheme, paper] of [
      ['light', 'rgb(251, 248, 242)'],
      ['dark', 'rgb(17, 22, 28)'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('body')).toHaveCSS('background-color', paper);
    }
  });
}
