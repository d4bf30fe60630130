import type { Localised } from '../figure/locale.ts';

/** The levels an honour may be given at, highest first; the source leaves one open. */
export const LEVELS = ['national', 'provincial', 'municipal', 'not-stated'] as const;

/** The level an honour was given at. */
export type Level = (typeof LEVELS)[number];

/** An honour the federation holds; what the source does not name is absent. */
export interface Honour {
  readonly order: number;
  readonly title: Localised;
  readonly level: Level;
  readonly givers?: Localised | undefined;
  readonly years?: { readonly from: number; readonly to: number } | undefined;
  readonly explanation: Localised;
  readonly source: { readonly paragraph: string; readonly phrase: string };
}
