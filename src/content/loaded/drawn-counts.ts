import { chineseNumber, NUMERAL } from '../../figure/chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from '../../figure/english-number.ts';
import { countOf, type DrawingOutline, drawnFigures } from '../drawing-outline.ts';
import { isOfSome } from './count.ts';
import type { Passage } from './passage.ts';

/** A number in words of what is drawn, and how many are. */
export interface DrawnCount {
  readonly due: number;
  /** The number alone. */
  readonly start: number;
  readonly end: number;
  /** The number with what it counts. */
  readonly phrase: string;
}

const THE_DRAWING = /[本上下这此]图|图[中上里分有共画]|\b(?:the|this|a) (?:drawing|picture|chart|diagram)\b/i;
const DRAWN = {
  zh: new RegExp(
    `(?<![第每各${NUMERAL}])(?<number>[${NUMERAL}]+)(?:块|行|列|栏|条|个?部分|[个种]?方块|笔|类)`,
    'g',
  ),
  en: new RegExp(
    `(?<number>${ENGLISH_NUMBER.source}) (?:blocks|squares|rows|columns|lines|bars|parts|kinds|sums|tiles)\\b`,
    'gi',
  ),
} as const;

/** The numbers in words of what drawings show, in a sentence that speaks of a drawing, that none of them bears out. */
export function wrongDrawnCounts(
  { locale, text }: Passage,
  drawings: readonly DrawingOutline[],
  honours: number,
): readonly DrawnCount[] {
  const borneOut = new Set(drawings.flatMap((outline) => numbersOf(outline, honours)));
  const counts = drawings.flatMap((outline) => countOf(outline, honours) ?? []);
  return [...text.matchAll(DRAWN[locale])].flatMap(({ 0: phrase, index: start, groups = {} }) => {
    const { number = '' } = groups;
    const value = locale === 'zh' ? chineseNumber(number) : englishNumber(number);
    const [ahead, behind] = [text.slice(0, start), text.slice(start + phrase.length)];
    const sentence = `${/[^。！？]*$/.exec(ahead)?.[0]}${/^[^。！？]*/.exec(behind)?.[0]}`;
    const due = counts.find((count) => value !== undefined && count / 2 < value && value < count * 2);
    if (value === undefined || value < 2 || due === undefined || borneOut.has(value)) return [];
    if (!THE_DRAWING.test(sentence) || isOfSome(locale, ahead, behind)) return [];
    return [{ due, start, end: start + number.length, phrase }];
  });
}

/** All that a drawing can be said to have so many of: what it counts, its figures, and its headings with what stands under them. */
function numbersOf(outline: DrawingOutline, honours: number): number[] {
  const figures = drawnFigures(outline).length;
  const count = countOf(outline, honours) ?? figures;
  const named = outline.kind === 'tiles' ? [outline.named.length] : [];
  const headings = outline.kind === 'counts' ? [outline.rows.filter(({ under }) => under).length] : [];
  return [count, figures, ...named, ...headings];
}
