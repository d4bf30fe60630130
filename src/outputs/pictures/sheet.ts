import type { Imprint, Subject } from '../sharing/subject.ts';
import { band } from './band.ts';
import { type Block, fitted, gap, rule, stack } from './block.ts';
import type { Sheet } from './mark.ts';
import { paragraph } from './text-block.ts';

/** The size of a sheet in pixels, and its margins. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/**
 * A sheet like a printed notice: the stitch band, the kicker, the body in the room between, and the foot at the bottom. The body is
 * given the room it may fill and a size to set itself in.
 */
export function sheet(
  { width, height, margin }: Format,
  { locale, kicker }: Subject,
  imprint: Imprint,
  body: (width: number, size: number) => Block,
  foot: Block,
): Sheet {
  const inner = width - 2 * margin;
  const small = { locale, width: inner, size: 26, ink: 'main' } as const;
  const ribbon = band(imprint.band, width);
  const head = paragraph(kicker, small);
  const edge = Math.round(margin * 0.55);
  const headTop = edge + ribbon.height + margin * 0.35;
  const top = headTop + head.height;
  const bottom = height - edge - margin * 0.2 - foot.height;
  const room = bottom - top;
  const block = fitted(room - margin * 0.4, (size) => body(inner, size));
  // A little above the middle, where the eye looks for it.
  const y = top + (room - block.height) * 0.42;
  return {
    width,
    height,
    marks: [
      ...ribbon.draw(0, edge),
      ...head.draw(margin, headTop),
      ...block.draw(margin, y),
      ...foot.draw(margin, bottom),
    ],
  };
}

/** The foot of a picture without a code: a rule, and the source. */
export function sourceFoot({ width, margin }: Format, { locale }: Subject, { source }: Imprint): Block {
  const inner = width - 2 * margin;
  const style = { locale, width: inner, size: 22, ink: 'soft' } as const;
  return stack(rule(inner, 2, 'text'), gap(14), paragraph(source, style));
}
