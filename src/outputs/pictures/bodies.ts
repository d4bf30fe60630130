import { capitalised } from '../../words/capitalised.ts';
import type { Imprint, Subject } from '../sharing/subject.ts';
import { type Block, gap, stack } from './block.ts';
import type { Format } from './formats.ts';
import { keyFigures } from './key-figures.ts';
import { numeral } from './numeral.ts';
import { heading, paragraph } from './text-block.ts';

/**
 * What a picture says, so wide, at a share of the format's sizes. Of a figure: what it is, its number as large as the format allows, its
 * period, and what it means. Of a page or a section: its title, what it is about, and the figures it opens with.
 */
export function body(
  { kind, locale, title, summary, figures }: Subject,
  { names }: Imprint,
  { upright, ...format }: Format,
  width: number,
  share: number,
): Block {
  const sizes = kind === 'figure' ? format.figure : format.page;
  const digits = sizes.numeral * share;
  const size = sizes.text * share;
  const text = { locale, width, size, ink: 'soft' } as const;
  const display = { ...text, size: sizes.title * share, ink: 'text', weight: 700, leading: 1.3 } as const;
  const head = heading(title, names, display);
  const about = paragraph(summary, text);
  if (kind !== 'figure')
    return stack(
      head,
      // In a low picture the figures say it, and larger.
      ...(upright || figures.length === 0 ? [gap(size * 0.6), about] : []),
      ...(figures.length > 0
        ? [gap(size * 1.6), keyFigures(figures, { names, numeral: digits, text }, upright)]
        : []),
    );
  return stack(
    head,
    ...figures.flatMap((figure) => [
      gap(size),
      numeral(locale, figure, width, digits),
      gap(size),
      paragraph(capitalised(figure.note), { ...text, ink: 'text' }),
    ]),
    ...(upright ? [about] : []),
  );
}
