import type { Localised } from '../figure/locale.ts';

/** Something that readers might work out from the figures, and why it would not hold. */
export interface RefusedSum {
  readonly order: number;
  /** The id of the theme where a reader would look for it; none where it concerns them all. */
  readonly theme?: string | undefined;
  readonly what: Localised;
  readonly why: Localised;
}

/** A refused sum with its id, which is its file’s name. */
export interface RefusedSumEntry extends RefusedSum {
  readonly id: string;
}
