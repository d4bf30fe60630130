import { expect, type Page, test } from '@playwright/test';
import { LANGUAGE, LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { oneSection, pageAt, sections } from '../site/support/site.ts';
import { isSweep } from '../support/sweep.ts';
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
    const button = (name: string) => page.locator('.aloud').getByRole('button', { name, exact: true });
    await button(words.start).click();
    await expect.poll(() => said(page)).toHaveLength(1);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect((await said(page))[0]?.words).toBe(
      `${LANGUAGE[locale].tag.slice(0, 2)}-${locale === 'zh' ? 'CN' : 'GB'}: ${title.trim()}`,
    );
    expect((await marked(page)).trim()).toBe(title.trim());

    // Further than the window shows, so that the page follows; the layout stays as it is.
    const height = () =>
      page.evaluate(() => document.querySelector('.prose')?.getBoundingClientRect().height);
    const before = await height();
    for (let sentence = 0; sentence < 8; sentence += 1) await finishSentence(page);
    const current = await marked(page);
    expect(current).not.toBe('');
    const text = page.locator('.prose :is(h2, p)').filter({ hasText: current.trim() });
    await expect(text).toBeInViewport();
    expect(await height()).toBe(before);

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
    await expect(button(words.stop)).toHaveCount(0);

    await button(words.start).click();
    expect(await speaks(page)).toBe(true);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await speaks(page), 'the reader has left').toBe(false);
    expect(await marked(page)).toBe('');
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
    for (const aside of [figure.entry, figure.close]) expect(all).not.toContain(aside);
    const last = await page.locator('.passage > p').last().textContent();
    expect(all.slice(-2), 'the last words').toBe((last ?? '').trim().slice(-2));
    await expect(page.locator('.aloud').getByRole('button', { name: speech.start })).toBeVisible();
  });
}

/** That a section offers no reading, and says why. */
async function expectNote(page: Page, address: string, note: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(note)).toBeVisible();
  await expect(page.locator('.aloud').getByRole('button')).toHaveCount(0);
}

test('a section says that the device has no voice, and what to do', async ({ page }) => {
  await expectNote(page, pageAt(SECTION, 'zh').address, dictionary('zh').speech.noVoice);
});

test('a section says that the browser cannot read aloud, and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  await expectNote(page, pageAt(SECTION, 'en').address, dictionary('en').speech.noSpeech);
});
