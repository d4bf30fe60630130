import type { Localised } from '../figure/locale.ts';

/** A theme that figures are grouped by; its id is its anchor on the statistics page. */
export interface Theme {
  /** Its position among the themes. */
  readonly order: number;
  readonly name: Localised;
}
