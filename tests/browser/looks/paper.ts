import type { Page } from '@playwright/test';
import { dictionary } from '../../../src/words/dictionary.ts';
import { fact, partOf } from '../../site/support/facts.ts';
import type { SitePage } from '../../site/support/site.ts';
import { type FigurePlace, figurePlace } from '../support/figure-place.ts';
import { misplacedText } from '../support/layout.ts';
import { lettersLost, pdfCharacters } from '../support/pdf-text.ts';
import { layOutAll } from '../support/restyle.ts';
import { isFirst, isWhole, type Look } from './look.ts';

/** The page as it is printed, by a reader whose colours are dark. */
export const paper: Look = {
  how: 'on paper',
  which: isWhole,
  prepare: async (page) => {
    // The text width of an A4 sheet with the margins the site asks for, in CSS pixels.
    await page.setViewportSize({ width: 673, height: 986 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  },
  inside: [
    ['shows all its text', misplacedText],
    ['shows what its closed parts hold', closedParts],
    ['draws the marks of each strip from its one end to the other', strayMarks],
  ],
  rules: [
    ['is dark on white, without controls and ways to other pages', screenOnly],
    ['shows the evidence of every figure in its prose after its paragraph', wrongEvidence],
    ['gives back every letter of it, and is drawn in lines and not in pictures', lostOnPaper, isFirst],
  ],
};

async function screenOnly(page: Page, { locale }: SitePage): Promise<string[]> {
  const { header, figure } = dictionary(locale);
  return page.evaluate(
    ([skip, close]) => {
      const { backgroundColor: paper } = getComputedStyle(document.body);
      // The contents of the whole report on paper are its own.
      const unwanted = document.querySelectorAll('nav:not(:has([data-page-of])), [type=radio], label, a');
      const isShown = (one: Element): boolean => {
        if (!one.checkVisibility({ visibilityProperty: true })) return false;
        const words = one.textContent.trim();
        if (one.localName !== 'a') return true;
        return words === close || (words === skip && one.getBoundingClientRect().bottom > 0);
      };
      return [
        ...(paper === 'rgb(255, 255, 255)' ? [] : [`the paper is ${paper}`]),
        ...[...unwanted].filter(isShown).map((one) => `${one.localName}: ${one.textContent.trim()}`),
      ];
    },
    [header.skip, figure.close],
  );
}

async function wrongEvidence(page: Page, { kind, locale }: SitePage): Promise<string[]> {
  if (kind !== 'sections/*') return [];
  const places = await page.evaluate<FigurePlace[]>(
    `[...document.querySelectorAll('main a[href^="#"]:has(> data[data-stat])')].map(${String(figurePlace)})`,
  );
  return places.flatMap((place) => {
    const { inFull, number, label, definition, period, phrase, locator } = fact(place.id, locale);
    // Of a part the note says which it is in the place of what the whole counts.
    const amount = partOf(place.id) ? number : inFull;
    const missing = [amount, label, definition, period, locator].filter(
      (part) => !place.noteText.includes(part),
    );
    const isAfter = place.noteShown && place.note.top >= place.paragraph.bottom - 1;
    return [
      ...missing,
      ...(place.phrase === phrase ? [] : [place.phrase]),
      ...(isAfter ? [] : ['not after its paragraph']),
    ].map((problem) => `${place.id}: ${problem}`);
  });
}

/** It runs inside the page, so it stands alone. */
function closedParts(): string[] {
  // Without the event that a script opens them at: a page without scripts is printed too.
  return [...document.querySelectorAll<HTMLElement>('details > :not(summary), .fold > :not(.opener, script)')]
    .filter((part) => !part.closest('.print\\:hidden, [hidden]') && !part.checkVisibility())
    .map((part) => part.textContent?.trim().slice(0, 40) ?? '');
}

/** It runs inside the page, so it stands alone. What is drawn in the place of a strip while it is printed covers it, to within a cell. */
function strayMarks(): string[] {
  const strips = [...document.querySelectorAll<SVGPathElement>('path[fill^="url("]')]
    .map((strip) => ({ strip, outline: strip.getBBox() }))
    .filter(({ outline }) => outline.width > 0);
  dispatchEvent(new Event('beforeprint'));
  const wrong = strips.flatMap(({ strip, outline }) => {
    const marks = strip.nextElementSibling;
    if (!(marks instanceof SVGPathElement)) return ['none'];
    const drawn = marks.getBBox();
    const off = [drawn.x - outline.x, drawn.y - outline.y];
    const short = [outline.width - drawn.width, outline.height - drawn.height];
    return [...off, ...short].some((each) => Math.abs(each) > 10)
      ? [`${drawn.width} of ${outline.width}`]
      : [];
  });
  dispatchEvent(new Event('afterprint'));
  return wrong;
}

async function lostOnPaper(page: Page, { kind }: SitePage): Promise<string[]> {
  // edition.spec.ts asks this of the printed edition itself.
  if (kind === 'print') return [];
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const printed = pdfCharacters(pdf);
  await layOutAll(page);
  const lost = await lettersLost(page, printed);
  return [...lost, ...(pdf.length < 2 ** 20 ? [] : [`${pdf.length} bytes`])];
}
