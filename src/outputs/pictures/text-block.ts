import type { Ink } from '../../drawings/ink.ts';
import { breakableParts, titleParts } from '../../content/prose/heading.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Block } from './block.ts';
import type { Weight } from './faces.ts';
import { balancedLines, setLines, wordPieces } from './lines.ts';
import type { TextMark } from './mark.ts';
import { textWidth } from './runs.ts';

/** How a text is set. */
export interface TextStyle {
  readonly locale: Locale;
  /** In pixels, as `width`. */
  readonly size: number;
  readonly width: number;
  readonly ink: Ink;
  readonly weight?: Weight;
  /** The height of a line in ems. */
  readonly leading?: number;
}

/** Running text, broken where its language allows. */
export function paragraph(content: string, style: TextStyle): Block {
  const measure = measureOf(style);
  // An address may be longer than any line.
  const pieces = wordPieces(content).flatMap((piece) =>
    measure(piece) > style.width ? [...piece] : [piece],
  );
  const lines = setLines(pieces, style.width, measure);
  // None is left with a word or two: a few lines end with a clause where they can, and else they are about equally long, in Chinese only
  // where the last would be too short.
  const byClause = lines.length > 3 ? undefined : clauseLines(content, lines.length, style);
  if (byClause) return setIn(byClause, style);
  const isShort = lines.length > 1 && measure(lines.at(-1) ?? '') < SHORT * style.size;
  return setIn(style.locale === 'en' || isShort ? balancedLines(pieces, style.width, measure) : lines, style);
}

/** How long a last line is at least, in ems. */
const SHORT = 4;

/** Where the clauses of a paragraph or a heading end; in English only those after which a line may be as short as it is. */
const CLAUSES = {
  zh: /(?<=[，。；：\u3000])(?!$)|(?=（)/,
  en: /(?<=[.;:] |\u3000)|(?<= )(?=\()/,
  title: /(?<=[,:] )/,
};

/** Lines that end with clauses, about equally long; none where they do not fit or are more than those it has anyway. */
function clauseLines(
  content: string,
  most: number,
  style: TextStyle,
  ends: keyof typeof CLAUSES = style.locale,
): string[] | undefined {
  const measure = measureOf(style);
  const lines = balancedLines(content.split(CLAUSES[ends]), style.width, measure);
  return lines.length <= most && lines.every((each) => measure(each) <= style.width) ? lines : undefined;
}

/**
 * A heading: its lines are about equally long, in English end with a clause where they can, and in Chinese break only at spaces and around
 * the names it contains, or between the words of what no line holds. One of more than two lines is set a little smaller, if that makes them
 * fewer.
 */
export function heading(content: string, names: readonly string[], style: TextStyle): Block {
  const attempts = [1, 0.9, 0.8].map((share) => {
    const sized = { ...style, size: style.size * share };
    return { sized, lines: headingLines(content, names, sized) };
  });
  const fewest = Math.max(2, Math.min(...attempts.map(({ lines }) => lines.length)));
  const { lines, sized } = attempts.find((attempt) => attempt.lines.length <= fewest) ?? {
    lines: [],
    sized: style,
  };
  return setIn(lines, sized);
}

function headingLines(content: string, names: readonly string[], style: TextStyle): string[] {
  const measure = measureOf(style);
  const whole =
    style.locale === 'zh'
      ? content.split(/(?<=\s)/).flatMap((part) => breakableParts(part, names))
      : wordPieces(content);
  const isTooWide = (piece: string) => measure(piece.trim()) > style.width;
  const pieces = whole
    .flatMap((piece) => (isTooWide(piece) && style.locale === 'zh' ? titleParts(piece, names) : [piece]))
    .flatMap((piece) => (isTooWide(piece) ? wordPieces(piece) : [piece]));
  const lines = balancedLines(pieces, style.width, measure);
  return (style.locale === 'en' && clauseLines(content, lines.length, style, 'title')) || lines;
}

/** A line of text with its baseline at `y`. */
export function line(words: string, x: number, y: number, style: Omit<TextStyle, 'width'>): TextMark {
  const { locale, size, ink: pigment, weight = 400 } = style;
  // An opening mark fills the right half of its square, so it hangs out by the left one.
  const hung = locale === 'zh' && /^[（《「『“]/.test(words) ? x - size / 2 : x;
  return { kind: 'text', x: hung, y, words, locale, size, weight, pigment };
}

function setIn(lines: readonly string[], style: TextStyle): Block {
  const step = style.size * (style.leading ?? (style.locale === 'zh' ? 1.6 : 1.4));
  return {
    height: lines.length * step,
    draw: (x, y) =>
      lines.map((content, index) => line(content, x, y + index * step + step / 2 + style.size * 0.36, style)),
  };
}

function measureOf({ locale, size, weight = 400 }: TextStyle): (content: string) => number {
  return (content) => textWidth(locale, content, weight) * size;
}
