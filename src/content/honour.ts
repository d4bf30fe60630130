import type { Localised } from '../figure/locale.ts';
import type { Evidence } from '../figure/observation.ts';

/** An honour the body holds; what the source does not name is absent. */
export interface Honour {
  readonly order: number;
  readonly title: Localised;
  /** The id of the level it was given at; `not-stated` where the source does not say. */
  readonly level: string;
  readonly givers?: Localised | undefined;
  readonly years?: { readonly from: number; readonly to: number } | undefined;
  readonly explanation: Localised;
  readonly source: Pick<Evidence, 'document' | 'paragraph' | 'phrase'>;
}
