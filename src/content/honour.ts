import type { Localised } from '../figure/locale.ts';

/** An honour the body holds; what the source does not name is absent. */
export interface Honour {
  readonly order: number;
  readonly title: Localised;
  /** The id of the level it was given at; `not-stated` where the source does not say. */
  readonly level: string;
  readonly givers?: Localised | undefined;
  readonly years?: { readonly from: number; readonly to: number } | undefined;
  readonly explanation: Localised;
  readonly source: { readonly paragraph: string; readonly phrase: string };
}
