import { expect, test } from '@playwright/test';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact } from '../site/support/facts.ts';
import { sections } from '../site/support/site.ts';

test.use({ javaScriptEnabled: false });

for (const { address, locale } of sections) {
  test(`${address} says itself in five sentences when asked, and their figures lead to the text’s evidence`, async ({
    page,
  }) => {
    await page.goto(address);
    const plain = page.getByRole('main').locator('details', { hasText: dictionary(locale).plain.summary });
    await expect(plain.getByRole('listitem')).toHaveCount(0);
    await plain.locator('summary').click();
    await expect(plain.getByRole('listitem')).toHaveCount(5);
    for (const figure of await plain.getByRole('link').all()) {
      const note = (await figure.getAttribute('href')) ?? '';
      const { text } = fact(note.replace('#note-', ''), locale);
      const words = (await figure.innerText()).trim();
      expect(text.startsWith(words), `${words} of ${text}`).toBe(true);
      await expect(page.locator(`[id="${note.slice(1)}"]`)).toHaveCount(1);
    }
  });
}
