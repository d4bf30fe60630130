import type { Locale } from '../../figure/locale.ts';
import type { SharedFigure } from '../sharing/subject.ts';
import { type Block, stack } from './block.ts';
import { face } from './faces.ts';
import { textWidth } from './runs.ts';
import { line, paragraph } from './text-block.ts';

/** A number in large digits, and how much of its height is words above them. */
export interface Numeral extends Block {
  readonly above: number;
}

/** A quantity with its digits as large as asked, or as large as fit; its unit beside them, or below where that leaves no room. */
export function numeral(locale: Locale, { parts }: SharedFigure, width: number, largest: number): Numeral {
  const before = parts.before.trim();
  const after = parts.after.trim();
  const ems = textWidth(locale, parts.digits, 700);
  const size = Math.min(largest, width / ems);
  const small = Math.max(size * 0.24, Math.min(largest * 0.3, 30));
  const words = { locale, size: small, width, ink: 'text', leading: 1.35 } as const;
  // The ink of the first digit, not its empty room, stands on the margin.
  const hung = face('latin', 700).bearing(parts.digits.charAt(0)) * size;
  const start = (ems + 0.07) * size - hung;
  const digits: Block = {
    height: size * 0.92,
    draw: (x, y) => [
      line(parts.digits, x - hung, y + size * 0.79, { locale, size, ink: 'main', weight: 700 }),
    ],
  };
  const said = before ? [paragraph(before, words)] : [];
  const above = stack(...said).height;
  if (start + textWidth(locale, after, 400) * small > width)
    return { ...stack(...said, digits, paragraph(after, words)), above };
  const together: Block = {
    height: digits.height,
    draw: (x, y) => [...digits.draw(x, y), line(after, x + start, y + size * 0.79, words)],
  };
  return { ...stack(...said, together), above };
}
