import type { Page } from '@playwright/test';
import { facesOf } from './faces.ts';

/** Names the words set in the report's serif that another font had to draw, wholly or in part. */
export async function wordsInOtherFonts(page: Page): Promise<string[]> {
  await facesOf(page);
  await page.evaluate(async () => {
    // As on a page that another led to, where what is painted first has them too: src/scripts/early.js.
    document.documentElement.dataset['faces'] = 'on';
    await document.fonts.ready;
  });
  const texts = await page.evaluate(markSerif);
  if (texts.length === 0) return ['no word is set in it'];
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const selector = '[data-serif]';
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const drawn = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  await session.detach();
  return drawn.flatMap(({ fonts }, index) =>
    fonts
      .filter(({ isCustomFont }) => !isCustomFont)
      .map(({ familyName, glyphCount }) => `${familyName} draws ${glyphCount} of: ${texts[index]}`),
  );
}

/**
 * Marks the elements whose own words are set in the report's serif, so many that each character in each face stands in one, and gives their
 * words; it runs inside the page.
 */
function markSerif(): string[] {
  const texts: string[] = [];
  const seen = new Set<string>();
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own
      .map(({ textContent }) => textContent)
      .join('')
      .trim();
    const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
    if (!text || !/^["']?Report(?! Fallback)/.test(fontFamily) || !element.checkVisibility()) continue;
    const before = seen.size;
    for (const character of text) seen.add(`${character} ${fontFamily} ${fontWeight} ${fontStyle}`);
    if (seen.size === before) continue;
    element.setAttribute('data-serif', String(texts.push(text) - 1));
  }
  return texts;
}
