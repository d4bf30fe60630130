import { PICTURE_SIZES, type PictureName } from '../sharing/picture-address.ts';

/** The sizes of what a picture says in pixels, before it is fitted. */
export interface BodySizes {
  readonly title: number;
  readonly text: number;
  readonly numeral: number;
}

/** How large a picture is and its margins are, in pixels, and what it says of a figure and of a page. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Whether there is room for what a figure means, and for key figures one below another. */
  readonly upright: boolean;
  readonly figure: BodySizes;
  readonly page: BodySizes;
}

/** The formats of the pictures. */
export const FORMATS: Readonly<Record<PictureName, Format>> = {
  wide: {
    ...PICTURE_SIZES.wide,
    margin: 60,
    upright: false,
    figure: { title: 46, text: 27, numeral: 200 },
    page: { title: 68, text: 29, numeral: 76 },
  },
  square: {
    ...PICTURE_SIZES.square,
    margin: 88,
    upright: true,
    figure: { title: 62, text: 34, numeral: 300 },
    page: { title: 84, text: 36, numeral: 104 },
  },
  poster: {
    ...PICTURE_SIZES.poster,
    margin: 88,
    upright: true,
    figure: { title: 66, text: 34, numeral: 330 },
    page: { title: 88, text: 37, numeral: 124 },
  },
};
