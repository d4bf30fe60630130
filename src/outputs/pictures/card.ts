import { PICTURE_SIZES } from '../sharing/picture-address.ts';
import type { Imprint, Subject } from '../sharing/subject.ts';
import { type BodySizes, figureBody, pageBody } from './bodies.ts';
import type { Sheet } from './mark.ts';
import { type Format, sheet, sourceFoot } from './sheet.ts';

/** The pictures a page is shown by where its address is passed on. */
export const CARD_FORMATS = {
  wide: { ...PICTURE_SIZES.wide, margin: 60 },
  square: { ...PICTURE_SIZES.square, margin: 88 },
} as const satisfies Record<string, Format>;

/** The shape of a card. */
export type CardShape = keyof typeof CARD_FORMATS;

const SIZES: Readonly<Record<CardShape, Readonly<Record<'figure' | 'page', BodySizes>>>> = {
  wide: {
    figure: { title: 46, text: 27, numeral: 200, upright: false },
    page: { title: 68, text: 29, numeral: 76, upright: false },
  },
  square: {
    figure: { title: 62, text: 34, numeral: 300, upright: true },
    page: { title: 84, text: 36, numeral: 104, upright: true },
  },
};

/** The picture of a page, section or figure. */
export function card(shape: CardShape, subject: Subject, imprint: Imprint): Sheet {
  const format = CARD_FORMATS[shape];
  const isFigure = subject.kind === 'figure';
  const body = isFigure ? figureBody : pageBody;
  const sizes = SIZES[shape][isFigure ? 'figure' : 'page'];
  return sheet(
    format,
    subject,
    imprint,
    (width, size) => body(subject, imprint, sizes, width, size),
    sourceFoot(format, subject, imprint),
  );
}
