import type { Ink } from '../../drawings/ink.ts';
import { breakableParts } from '../../content/prose/heading.ts';
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
  if (lines.length > 3) return setIn(lines, style);
  // A few lines are made about equally long, so that none is left with a word or two: in Chinese only where they can end with a clause.
  const parts = style.locale === 'zh' ? content.split(/(?<=[，。；：])(?!$)/) : pieces;
  const balanced = balancedLines(parts, style.width, measure);
  const better = balanced.length <= lines.length && balanced.every((each) => measure(each) <= style.width);
  return setIn(better ? balanced : lines, style);
}

/**
 * A heading: its lines are about equally long and, in Chinese, break only at spaces and around the names it contains. One of more than two
 * lines is set a little smaller, if that makes them fewer.
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
  const pieces = whole.flatMap((piece) =>
    measure(piece.trim()) > style.width ? wordPieces(piece) : [piece],
  );
  return balancedLines(pieces, style.width, measure);
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
