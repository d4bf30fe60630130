import { band } from './band.ts';
import { body } from './bodies.ts';
import { fitted, gap, rule, stack } from './block.ts';
import { FORMATS } from './formats.ts';
import type { Sheet } from './mark.ts';
import type { PictureOrder } from './order.ts';
import { posterFoot } from './poster-foot.ts';
import { paragraph } from './text-block.ts';

/**
 * Lays out a picture like a printed notice: the stitch band, the kicker, the body in the room between, and the foot at the bottom: for a
 * poster one with a code, else a rule and the source.
 */
export function sheet({ name, subject, imprint, destination }: PictureOrder): Sheet {
  const format = FORMATS[name];
  const { width, height, margin } = format;
  const inner = width - 2 * margin;
  const small = { locale: subject.locale, width: inner, size: 26, ink: 'main' } as const;
  const foot =
    name === 'poster'
      ? posterFoot(inner, subject, destination)
      : stack(
          rule(inner, 2, 'text'),
          gap(14),
          paragraph(subject.source, { ...small, size: 22, ink: 'soft' }),
        );
  const ribbon = band(imprint.band, width);
  const head = paragraph(subject.kicker, small);
  const edge = Math.round(margin * 0.55);
  const headTop = edge + ribbon.height + margin * 0.35;
  const top = headTop + head.height;
  const bottom = height - edge - margin * 0.2 - foot.height;
  const room = bottom - top;
  const block = fitted(room - margin * 0.4, (share) => body(subject, imprint, format, inner, share));
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
