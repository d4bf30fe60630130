import { chromium, type Page } from '@playwright/test';
import { LOCALES, type Locale, localePath } from '../../figure/locale.ts';
import type { Progress } from '../command/progress.ts';
import { browserArguments, started } from './browser.ts';
import { pagesOfPlaces } from './pdf-places.ts';

// The sheet’s size and margins are those of src/styles/edition.css.
const options = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true };

/** Prints the report in each language from a served site, in a real browser. */
export async function printReport(
  { address }: { readonly address: string },
  executablePath: string,
  { step, advance }: Progress,
): Promise<[Locale, Buffer][]> {
  step('打印 · Printing', LOCALES.length);
  await using browser = await started(chromium.launch({ executablePath, args: browserArguments() }));
  const { origin, pathname } = new URL(address);
  const pdfs: [Locale, Buffer][] = [];
  for (const locale of LOCALES) {
    const page = await browser.newPage();
    pdfs.push([locale, await editionPdf(page, origin + localePath(locale, '/print/', pathname))]);
    advance();
  }
  return pdfs;
}

/** How often at most an edition is printed until its page numbers are those of the print they stand in. */
const MOST_PRINTS = 4;

/**
 * Prints the edition at an address as a PDF: tagged, with bookmarks, and with page numbers in its contents and references, which no style
 * sheet can give: they are read from a print before, until writing them moves nothing any more.
 */
export async function editionPdf(page: Page, address: string): Promise<Buffer> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(address);
  await page.evaluate(mendLinks);
  await page.evaluate(async () => void (await document.fonts.ready));
  let pdf = await page.pdf(options);
  for (let print = 1; print < MOST_PRINTS; print += 1) {
    const moved = await page.evaluate(writeNumbers, Object.fromEntries(pagesOfPlaces(pdf)));
    if (!moved) break;
    pdf = await page.pdf(options);
  }
  return pdf;
}

/** Leads links to the public site, or nowhere while it has no address: never to the machine that printed. Runs in the page. */
function mendLinks(): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const home = new URL(canonical);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    if (link.origin !== location.origin) continue;
    if (home.hostname === 'localhost') link.removeAttribute('href');
    else link.href = home.origin + link.pathname + link.hash;
  }
}

/**
 * Writes wherever a place is named the page on which it stands, in the words that are said there, and says whether any was another before.
 * Runs in the page.
 */
function writeNumbers(pages: Record<string, number>): boolean {
  let moved = false;
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const { pageOf = '', says = '#' } = place.dataset;
    const words = says.replace('#', String(pages[pageOf] ?? ''));
    moved ||= place.textContent !== words;
    place.textContent = words;
  }
  return moved;
}
