import type { Imprint, Subject } from '../sharing/subject.ts';
import { type Block, gap, stack } from './block.ts';
import { keyFigures } from './key-figures.ts';
import { numeral } from './numeral.ts';
import { heading, paragraph } from './text-block.ts';

/** The sizes of a body in pixels, before it is fitted. */
export interface BodySizes {
  readonly title: number;
  readonly text: number;
  readonly numeral: number;
  /** Whether a sheet is upright, with room for what a figure means and for key figures one below another. */
  readonly upright: boolean;
}

/** A figure: what it is, its number as large as the sheet allows, its period, and what it means. */
export function figureBody(
  { locale, title, summary, figures: [figure] }: Subject,
  { names }: Imprint,
  sizes: BodySizes,
  width: number,
  size: number,
): Block {
  if (!figure) return gap(0);
  const text = { locale, width, size: sizes.text * size, ink: 'soft' } as const;
  const label = { ...text, size: sizes.title * size, ink: 'text', weight: 700, leading: 1.3 } as const;
  return stack(
    heading(title, names, label),
    gap(sizes.text * size),
    numeral(locale, figure, width, sizes.numeral * size),
    gap(sizes.text * size),
    paragraph(figure.note, { ...text, ink: 'text' }),
    ...(sizes.upright ? [paragraph(summary, text)] : []),
  );
}

/** A page or a section: its title, what it is about, and the figures it opens with. */
export function pageBody(
  { locale, title, summary, figures }: Subject,
  { names }: Imprint,
  sizes: BodySizes,
  width: number,
  size: number,
): Block {
  const text = { locale, width, size: sizes.text * size, ink: 'soft' } as const;
  const display = { ...text, size: sizes.title * size, ink: 'text', weight: 700, leading: 1.3 } as const;
  const keys = { names, numeral: sizes.numeral * size, text };
  return stack(
    heading(title, names, display),
    gap(sizes.text * size * 0.6),
    paragraph(summary, text),
    ...(figures.length > 0 ? [gap(sizes.text * size * 1.6), keyFigures(figures, keys, sizes.upright)] : []),
  );
}
