import { PICTURE_SIZES } from '../sharing/picture-address.ts';
import type { Imprint, Subject } from '../sharing/subject.ts';
import type { Sheet } from './mark.ts';
import { type Block, gap, rule, stack } from './block.ts';
import { figureBody, pageBody } from './bodies.ts';
import { qrCode } from './qr.ts';
import { type Format, sheet } from './sheet.ts';
import { paragraph } from './text-block.ts';

/** The size of a poster: upright, as a phone shows it. */
export const POSTER_FORMAT = { ...PICTURE_SIZES.poster, margin: 88 } as const satisfies Format;

const CODE = 264;
const SIZES = {
  figure: { title: 66, text: 34, numeral: 330, upright: true },
  page: { title: 88, text: 37, numeral: 124, upright: true },
};

/** Where a poster leads. */
export interface Destination {
  /** The whole address, which the code holds. */
  readonly address: string;
  /** What says to scan the code. */
  readonly scan: string;
  /** Said in place of the address where others cannot reach it: until the publisher names one, it is this machine's own. */
  readonly notPublic?: string;
}

/** A notice to be passed on as a picture: what it is about, the source, and a code that leads to the page. */
export function poster(subject: Subject, imprint: Imprint, destination: Destination): Sheet {
  const isFigure = subject.kind === 'figure';
  const body = isFigure ? figureBody : pageBody;
  return sheet(
    POSTER_FORMAT,
    subject,
    imprint,
    (width, size) => body(subject, imprint, SIZES[isFigure ? 'figure' : 'page'], width, size),
    foot(subject, imprint, destination),
  );
}

function foot({ locale, evidence }: Subject, { source }: Imprint, destination: Destination): Block {
  const inner = POSTER_FORMAT.width - 2 * POSTER_FORMAT.margin;
  const style = { locale, width: inner - CODE - 40, size: 22, ink: 'soft' } as const;
  const words = stack(
    paragraph(destination.scan, { ...style, size: 34, ink: 'text', weight: 700 }),
    gap(10),
    destination.notPublic === undefined
      ? paragraph(destination.address, { ...style, leading: 1.4 })
      : paragraph(destination.notPublic, style),
    gap(14),
    ...(evidence ? [paragraph(evidence, style)] : []),
    paragraph(source, style),
  );
  const code = qrCode(destination.address, CODE);
  const height = Math.max(words.height, code.height);
  const beside: Block = {
    height,
    draw: (x, y) => [...words.draw(x, y), ...code.draw(x + inner - CODE, y)],
  };
  return stack(rule(inner, 3, 'text'), gap(32), beside);
}
