import type { Page } from '@playwright/test';

/** Types letters with a Chinese input method, one composition after another; gives the way to have them turned into a word. */
export async function compose(
  page: Page,
  letters: readonly string[],
): Promise<(word: string) => Promise<void>> {
  const client = await page.context().newCDPSession(page);
  for (const text of letters)
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  return async (word) => {
    await client.send('Input.insertText', { text: word });
  };
}
