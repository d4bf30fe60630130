import { expect, type Page, test } from '@playwright/test';
import { LANGUAGE, LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { oneSection, pageAt, sections } from '../site/support/site.ts';
import { isSweep } from '../support/sweep.ts';
import { facesOf } from './support/faces.ts';
import { finishAll, finishSentence, giveVoice, marked, said, speaks } from './support/voice.ts';

const SECTION = '/sections/services/';

for (const locale of LOCALES) {
  const words = dictionary(locale).speech;
  const { address } = pageAt(SECTION, locale);

  test(`a reader has ${address} read aloud, pauses, goes on, changes the speed, stops and leaves`, async ({
    page,
  }) => {
    await giveVoice(page);
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(address);
    // Letters of other widths, when the report's own face comes, are no doing of the controls.
    await facesOf(page);
    const button = (name: string) => page.locator('.aloud').getByRole('button', { name, exact: true });
    const bar = page.getByRole('group', { name: words.start, exact: true });
    const layout = () =>
      page
        .locator('main :is(h1, h2, p, nav):visible, footer')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top + scrollY));
    const before = await layout();
    await button(words.start).click();
    await expect.poll(() => said(page)).toHaveLength(1);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect((await said(page))[0]?.words).toBe(
      `${LANGUAGE[locale].tag.slice(0, 2)}-${locale === 'zh' ? 'CN' : 'GB'}: ${title.trim()}`,
    );
    expect((await marked(page)).trim()).toBe(title.trim());
    await expect(button(words.pause)).toBeFocused();

    // Further than the window shows, so that the page follows; the layout stays as it is.
    for (let sentence = 0; sentence < 8; sentence += 1) await finishSentence(page);
    const current = await marked(page);
    expect(current).not.toBe('');
    const text = page.locator('.topic :is(h2, .prose > p)').filter({ hasText: current.trim() });
    await expect(text).toBeInViewport();
    expect(await layout()).toEqual(before);
    const { bottom, right } = await bar.evaluate((element) => element.getBoundingClientRect());
    expect([bottom, right], 'the controls are at the lower edge').toEqual([700, 360]);

    await button(words.pause).click();
    expect(await speaks(page)).toBe(false);
    const saidSoFar = await said(page);
    await button(words.resume).click();
    expect((await said(page)).at(-1), 'the sentence begins again').toEqual(saidSoFar.at(-1));
    await page.getByLabel(words.speed).selectOption({ label: words.rate(1.5) });
    expect((await said(page)).at(-1)).toEqual({ words: saidSoFar.at(-1)?.words, rate: 1.5 });

    await button(words.stop).click();
    expect(await speaks(page)).toBe(false);
    expect(await marked(page)).toBe('');
    await expect(button(words.start)).toBeFocused();
    await expect(bar).toHaveCount(0);

    await button(words.start).click();
    expect(await speaks(page)).toBe(true);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await speaks(page), 'the reader has left').toBe(false);
    expect(await marked(page)).toBe('');
  });

  test(`the controls of reading ${address} cover nothing that the keyboard comes to`, async ({ page }) => {
    await giveVoice(page);
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(address);
    await page.locator('.aloud').getByRole('button').click();
    await expect.poll(() => speaks(page)).toBe(true);
    const bar = page.getByRole('group', { name: words.start, exact: true });
    const { y: edge = 0 } = (await bar.boundingBox()) ?? {};
    await page.getByRole('heading', { level: 1 }).click();
    const covered: string[] = [];
    const links = await page.locator('article a[href]').count();
    for (let press = 0; press < links; press += 1) {
      await page.keyboard.press('Tab');
      const { bottom, name, isLink } = await page.evaluate(() => {
        const focused = document.activeElement;
        const { bottom: foot = 0 } = focused?.getBoundingClientRect() ?? {};
        return {
          bottom: foot,
          name: focused?.textContent?.trim() ?? '',
          isLink: focused instanceof HTMLAnchorElement,
        };
      });
      if (isLink && bottom > edge + 1) covered.push(name);
    }
    expect(covered).toEqual([]);
  });
}

for (const { address, locale } of isSweep ? sections : oneSection) {
  test(`${address} is read from its title to its last paragraph, without what stands beside it`, async ({
    page,
  }) => {
    await giveVoice(page);
    await page.goto(address);
    await page.locator('.aloud').getByRole('button').click();
    await expect.poll(() => speaks(page)).toBe(true);
    await finishAll(page);
    const all = (await said(page)).map(({ words }) => words.replace(/^.*?: /, '')).join(' ');
    const { figure, speech } = dictionary(locale);
    expect(all).not.toContain(figure.close);
    const last = await page.locator('.topic > .prose > p').last().textContent();
    expect(all.slice(-2), 'the last words').toBe((last ?? '').trim().slice(-2));
    await expect(page.locator('.aloud').getByRole('button', { name: speech.start })).toBeVisible();
  });
}

/** That a section offers no reading, and that nothing stands where it would. */
async function expectNothing(page: Page, locale: (typeof LOCALES)[number]): Promise<void> {
  const { address } = pageAt(SECTION, locale);
  await page.goto(address);
  await expect(page.getByText(dictionary(locale).speech.start)).toBeHidden();
  expect(await page.locator('.aloud').evaluate((place) => place.getBoundingClientRect().height)).toBe(0);
}

test('a section offers no reading where the device has no voice, and leaves no gap', async ({ page }) => {
  await expectNothing(page, 'zh');
});

test('a section offers no reading where the browser cannot read aloud, and leaves no gap', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  await expectNothing(page, 'en');
});
