import { chromium } from '@playwright/test';
import { LOCALES, type Locale, localePath } from '../../figure/locale.ts';
import type { Progress } from '../command/progress.ts';
import { browserArguments } from './browser.ts';
import { editionPdf } from './edition-pdf.ts';
import type { RunningSite } from '../serve/serve.ts';

/** Prints the report in each language from a served site, in a real browser. */
export async function printReport(
  { address }: RunningSite,
  browserPath: string,
  { step, advance }: Progress,
): Promise<[Locale, Buffer][]> {
  step('打印 · Printing', LOCALES.length);
  const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments() });
  try {
    const pdfs: [Locale, Buffer][] = [];
    for (const locale of LOCALES) {
      const { origin, pathname } = new URL(address);
      const page = await browser.newPage();
      pdfs.push([locale, await editionPdf(page, origin + localePath(locale, '/print/', pathname))]);
      advance();
    }
    return pdfs;
  } finally {
    await browser.close();
  }
}
