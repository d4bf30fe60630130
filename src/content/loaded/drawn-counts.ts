import { countOf, type DrawingOutline, drawnFigures } from '../drawing-outline.ts';
import { memoized } from '../memoized.ts';
import { keyIn, type LoadedContent } from '../reader/content.ts';
import { slotOf } from '../reader/layout.ts';
import { gathered } from '../watched.ts';
import { inEdition } from './editions.ts';
import { mentions } from './mentions.ts';
import type { Passage } from './passage.ts';
import { type SmallNumber, smallNumbers, type WrongCount } from './small-numbers.ts';

const THE_DRAWING = /[本上下这此]图|图[中上里分有共画]|\b(?:the|this|a) (?:drawing|picture|chart|diagram)\b/i;
const DRAWN = {
  zh: /^(?:块|行|列|栏|条|个?部分|[个种]?方块|笔|类)/,
  en: /^ (?:blocks|squares|rows|columns|lines|bars|parts|kinds|sums|tiles)\b/i,
} as const;

/** The numbers in words of what drawings show, in a sentence that speaks of a drawing, each with what is counted. */
const drawnNumbers = memoized((passage: Passage): readonly (SmallNumber & { readonly noun: string })[] =>
  smallNumbers(passage).flatMap((number) => {
    const [noun] = DRAWN[passage.locale].exec(number.behind) ?? [];
    const { text, locale } = passage;
    return noun && THE_DRAWING.test(locale === 'zh' ? number.sentence : text) ? [{ ...number, noun }] : [];
  }),
);

/** Those of a drawing’s own words, or of the text that it stands in, that no drawing there bears out. */
export function wrongDrawnCounts(content: LoadedContent, passage: Passage): readonly WrongCount[] {
  const numbers = drawnNumbers(passage);
  const slot = numbers.length > 0 ? slotOf(passage.file.replace(/^content\//, '')) : undefined;
  if (!slot) return [];
  const ids = slot.collection === 'drawings' ? [slot.id] : (drawnIn(content).get(passage.file) ?? []);
  const drawings = ids.flatMap((id) => content.entries.drawings.get(keyIn(slot.edition, id))?.data ?? []);
  const honours = inEdition(content, slot.edition).honours.size;
  const borneOut = new Set(drawings.flatMap((outline) => numbersOf(outline, honours)));
  const counts = drawings.flatMap((outline) => countOf(outline, honours) ?? []);
  return numbers.flatMap(({ value, start, end, words, noun }) => {
    const due = counts.find((count) => count / 2 < value && value < count * 2);
    return due === undefined || borneOut.has(value) ? [] : [{ due, start, end, phrase: words + noun }];
  });
}

/** The drawings that stand in each article, by its file. */
const drawnIn = gathered(
  ({ chapters }): ReadonlyMap<string, readonly string[]> =>
    new Map(
      chapters
        .flatMap(({ articles }) => Object.values(articles))
        .map(({ source: { file }, prose }) => [
          file,
          prose ? mentions(prose, 'Drawing').map(({ id }) => id) : [],
        ]),
    ),
);

/** All that a drawing can be said to have so many of: what it counts, its figures, and its headings with what stands under them. */
function numbersOf(outline: DrawingOutline, honours: number): number[] {
  const figures = drawnFigures(outline).length;
  const count = countOf(outline, honours) ?? figures;
  const named = outline.kind === 'tiles' ? [outline.named.length] : [];
  const headings = outline.kind === 'counts' ? [outline.rows.filter(({ under }) => under).length] : [];
  return [count, figures, ...named, ...headings];
}
