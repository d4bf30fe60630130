import type { SharedFigure } from '../sharing/subject.ts';
import { type Block, gap, row, rule, stack } from './block.ts';
import { numeral } from './numeral.ts';
import { heading, type TextStyle } from './text-block.ts';

/** How key figures are set. */
export interface KeyStyle {
  readonly names: readonly string[];
  /** The size of the digits in pixels. */
  readonly numeral: number;
  readonly text: TextStyle;
}

/** The figures that a section opens with: a ruled list, or ruled columns. */
export function keyFigures(figures: readonly SharedFigure[], style: KeyStyle, list: boolean): Block {
  const { names, text } = style;
  const room = text.size * 0.5;
  if (list) {
    const half = text.width * 0.54;
    const rows = figures.flatMap((figure) => [
      rule(text.width, 2, 'rule'),
      gap(room),
      beside(
        numeral(text.locale, figure, half - room, style.numeral),
        heading(figure.label, names, { ...text, width: text.width - half }),
        half,
      ),
      gap(room),
    ]);
    return stack(...rows, rule(text.width, 2, 'rule'));
  }
  const between = text.size * 1.4;
  const column = (text.width - between * (figures.length - 1)) / figures.length;
  const numerals = figures.map((figure) => numeral(text.locale, figure, column, style.numeral));
  // The digits stand on one line and the labels begin on one, whatever stands above and below the digits.
  const lowest = Math.max(...numerals.map(({ above }) => above));
  const highest = Math.max(...numerals.map(({ above, height }) => lowest - above + height));
  const columns = numerals.map(({ above, ...digits }, index) =>
    stack(
      rule(column, 2, 'rule'),
      gap(room + lowest - above),
      digits,
      gap(highest - (lowest - above) - digits.height + room * 0.4),
      heading(figures[index]?.label ?? '', names, { ...text, width: column, size: text.size * 0.85 }),
    ),
  );
  return row(column + between, ...columns);
}

/** Two blocks side by side, each in the middle of their common height. */
function beside(left: Block, right: Block, step: number): Block {
  const height = Math.max(left.height, right.height);
  return {
    height,
    draw: (x, y) => [
      ...left.draw(x, y + (height - left.height) / 2),
      ...right.draw(x + step, y + (height - right.height) / 2),
    ],
  };
}
