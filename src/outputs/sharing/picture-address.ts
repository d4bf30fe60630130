/** The pictures that stand beside a page, by the names of their files. They are addresses, and never change. */
export const PICTURE_NAMES = ['wide', 'square', 'poster'] as const;

/** A picture that stands beside a page. */
export type PictureName = (typeof PICTURE_NAMES)[number];

/** The size of each picture in pixels. */
export const PICTURE_SIZES = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  poster: { width: 1080, height: 1440 },
} as const satisfies Record<PictureName, { width: number; height: number }>;

/**
 * The address of a page's picture, free of language and base as the page's own.
 * @example picturePath('/sections/values/', 'poster') // => '/sections/values/poster.png'
 */
export function picturePath(page: string, name: PictureName): string {
  return `${page}${name}.png`;
}

/** Whether a page has a poster: sections and figures do, since they are what is passed on. */
export function hasPoster(kind: 'page' | 'section' | 'figure'): boolean {
  return kind !== 'page';
}
