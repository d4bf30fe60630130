import type { FigureView } from '../../content/figure-view.ts';
import type { Locale } from '../../figure/locale.ts';

/** How high the frame of a card is, in pixels: as high as the longest card is at 280 px, and English runs longer. */
export const FRAME_HEIGHTS: Readonly<Record<Locale, number>> = { zh: 410, en: 500 };

/** The code that shows the card of a figure in another site's page; the full address of the card stands in it. */
export function embedCode({ locale, written }: FigureView, address: string): string {
  const title = written.label.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${title}" width="100%" height="${FRAME_HEIGHTS[locale]}" loading="lazy" style="border:0;max-width:720px"></iframe>`;
}
