import { expect, type Page, test } from '@playwright/test';
import { dictionary } from '../../src/words/dictionary.ts';
import { beforeBody, chosenEarlier, textSize, withoutModules } from './support/reading-mode.ts';
import { homeAndSection, homes, oneSection } from '../site/support/site.ts';

function wayIn(page: Page, locale: 'zh' | 'en') {
  return page.getByRole('link', { name: dictionary(locale).reading.enter, exact: true });
}

/** Opens what the one row of the mode stands for. */
function openMenu(page: Page, locale: 'zh' | 'en') {
  return page.getByRole('button', { name: dictionary(locale).reading.menu, exact: true }).click();
}

function wayOut(page: Page, locale: 'zh' | 'en') {
  return page.getByRole('link', { name: dictionary(locale).reading.leave, exact: true });
}

for (const { address, locale } of homeAndSection) {
  const words = dictionary(locale).reading;

  test(`a reader of ${address} goes into the elder mode by keyboard, keeps it over pages, and leaves it`, async ({
    page,
  }) => {
    await page.goto(address);
    const usual = await textSize(page);
    const isReached = () => wayIn(page, locale).evaluate((link) => link === document.activeElement);
    // The way past the header, the name, and the places in it come first.
    for (let press = 0; press < 12 && !(await isReached()); press++) await page.keyboard.press('Tab');
    await expect(wayIn(page, locale)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(wayOut(page, locale)).toBeFocused();
    expect(await textSize(page)).toBeCloseTo(20, 0);
    expect(page.url(), 'nothing was loaded anew').not.toContain('mode');
    await openMenu(page, locale);
    for (const [index, size] of [24, 28].entries()) {
      await page.getByText(words.sizes[index + 1] ?? '', { exact: true }).click();
      await expect.poll(() => textSize(page)).toBeCloseTo(size, 0);
    }
    for (const other of [...homes, ...oneSection]) {
      await page.goto(other.address);
      expect(await textSize(page)).toBeCloseTo(28, 0);
      const largest = dictionary(other.locale).reading.sizes[2] ?? '';
      await openMenu(page, other.locale);
      await expect(page.getByRole('radio', { name: largest, exact: true })).toBeChecked();
    }
    await page.goto(address);
    await wayOut(page, locale).click();
    await expect(wayIn(page, locale)).toBeFocused();
    expect(await textSize(page)).toBe(usual);
    await page.reload();
    expect(await textSize(page)).toBe(usual);
  });

  test(`an address turns the elder mode of ${address} on and off, and is then the page’s own again`, async ({
    page,
  }) => {
    await page.goto(`${address}?mode=elder`);
    await expect(wayOut(page, locale)).toBeVisible();
    expect(page.url()).not.toContain('mode');
    await page.reload();
    await expect(wayOut(page, locale)).toBeVisible();
    await page.goto(`${address}?mode=standard`);
    await expect(wayIn(page, locale)).toBeVisible();
    await page.reload();
    await expect(wayIn(page, locale)).toBeVisible();
  });
}

test('a page begins in the mode that was chosen: its styles stand in the head before there is a body', async ({
  page,
}) => {
  await chosenEarlier(page, { mode: 'elder', size: '3', contrast: 'high' });
  await withoutModules(page);
  await page.goto('./');
  expect(await beforeBody(page)).toMatchObject({
    mode: 'elder',
    size: '3',
    contrast: 'high',
    sheet: 'screen',
    state: 'loading',
  });
  expect(await textSize(page)).toBeCloseTo(28, 0);
});

test('where the browser keeps nothing, the links turn the mode on and off and carry it along', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  await wayIn(page, 'zh').click();
  await expect(wayOut(page, 'zh')).toBeVisible();
  await openMenu(page, 'zh');
  await page.getByRole('link', { name: dictionary('zh').nav.glossary, exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: dictionary('zh').headings.glossary }),
  ).toBeVisible();
  await wayOut(page, 'zh').click();
  await expect(wayIn(page, 'zh')).toBeVisible();
});

test('high contrast, chosen at the foot of a page or asked of the system, is black and white', async ({
  page,
}) => {
  const colours = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
  const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const plain = await colours();
  expect(plain).not.toEqual([black, white]);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  expect(await colours()).toEqual([black, white]);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await page.getByText(dictionary('zh').reading.contrast, { exact: true }).last().click();
  expect(await colours()).toEqual([black, white]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./en/');
  expect(await colours()).toEqual([white, black]);
  await page.getByRole('checkbox', { name: dictionary('en').reading.contrast }).uncheck({ force: true });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await colours()).toEqual(plain);
});

test('in high contrast, the line under a figure is as dark as its words', async ({ page }) => {
  const figure = page.locator('.figure-link').first();
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await page.goto('./sections/services/');
  await expect(figure).toHaveCSS('text-decoration-color', 'rgb(0, 0, 0)');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await expect(figure).not.toHaveCSS('text-decoration-color', 'rgb(0, 0, 0)');
  await page.getByText(dictionary('zh').reading.contrast, { exact: true }).last().click();
  await expect(figure).toHaveCSS('text-decoration-color', 'rgb(0, 0, 0)');
});

test('in large print, no line of a wide window ends between a number and what it counts', async ({
  page,
}) => {
  for (const size of ['1', '3']) {
    await chosenEarlier(page, { mode: 'elder', size });
    for (const address of ['./en/sections/services/', './en/sections/role-models/']) {
      await page.goto(address);
      for (const width of [768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const parted = await page.locator('.topic .figure-link').evaluateAll((links) =>
          links.flatMap((link) => {
            const amount = document.createRange();
            amount.selectNodeContents(link);
            const before = link.querySelector('.figure-before');
            if (before) amount.setStartAfter(before);
            const lines = new Set([...amount.getClientRects()].map(({ bottom }) => Math.round(bottom)));
            return lines.size > 1 ? [link.textContent] : [];
          }),
        );
        expect(parted, `${address} ${width} ${size}`).toEqual([]);
      }
    }
  }
});

test('in large print, the words of each part stand beside its marks', async ({ page }) => {
  await chosenEarlier(page, { mode: 'elder' });
  await page.goto('./statistics/workers-homes/');
  for (const width of [768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const lower = await page.locator('.hung').evaluate((drawing) => {
      const boxes = (selector: string) =>
        [...drawing.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
      const marks = boxes('.bracket');
      return boxes('.label b').filter(
        ({ top, height }, index) => top + height / 2 > (marks[index]?.bottom ?? 0),
      ).length;
    });
    expect(lower, String(width)).toBe(0);
  }
});

test('in large print, each row of figures leaves its number the same air', async ({ page }) => {
  await chosenEarlier(page, { mode: 'elder' });
  await page.goto('./sections/services/');
  for (const width of [768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const air = await page
      .locator('.laid > li')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            (row.querySelector('b')?.getBoundingClientRect().top ?? 0) - row.getBoundingClientRect().top,
        ),
      );
    expect(Math.max(...air) - Math.min(...air), String(width)).toBeLessThan(8);
  }
});

test('where the system sets the colours, what is chosen and where the reader is still shows', async ({
  page,
}) => {
  await chosenEarlier(page, { mode: 'elder' });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./glossary/');
  const backgrounds = await page
    .locator('.elder-choices fieldset span')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  expect(backgrounds[0]).not.toBe(backgrounds[1]);
  const lines = await page
    .getByRole('banner')
    .locator('nav a')
    .evaluateAll((all) =>
      all.map((each) => [each.ariaCurrent, getComputedStyle(each).borderBlockEndColor] as const),
    );
  const here = lines.filter(([current]) => current !== null);
  expect(here).toHaveLength(1);
  for (const [current, colour] of lines) if (current === null) expect(colour).not.toBe(here[0]?.[1]);
});

for (const { address } of oneSection) {
  test(`${address} prints alike in either mode`, async ({ page }) => {
    const printed = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')].map((element) => {
          const { fontSize, color, display } = getComputedStyle(element);
          return `${element.tagName} ${fontSize} ${color} ${display}`;
        }),
      );
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    const usual = await printed();
    await page.goto(`${address}?mode=elder`);
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder');
    expect(await printed()).toEqual(usual);
  });
}
