import type { Localised } from './locale.ts';
import type { Period, SourceDate } from './period.ts';
import type { Quantity } from './quantity.ts';

/** Where a source says it. */
export interface Evidence {
  /** The id of the document. */
  readonly document: string;
  /** The locator of the paragraph in it, such as S1.P2. */
  readonly paragraph: string;
  /** The number as the source prints it. */
  readonly printed: string;
  /** The shortest phrase of the source that proves it, in its own language. */
  readonly phrase: string;
}

/** A value that was published and then corrected. */
export interface Revision {
  /** The value as it was published before. */
  readonly was: Quantity;
  /** The day, month or year of the correction (ISO 8601). */
  readonly date: string;
  readonly reason: Localised;
}

/** That a value is preliminary, or was taken back; what has no status is final. */
export type Status =
  | { readonly kind: 'provisional' }
  | { readonly kind: 'withdrawn'; readonly date: string; readonly reason: Localised };

interface Observed {
  readonly period: Period;
  readonly source: Evidence;
  /** What is to be known of this value only. */
  readonly notes?: readonly Localised[] | undefined;
}

/** A value of a figure, for one period, with its evidence. */
export type Value = Quantity &
  Observed & {
    readonly status?: Status | undefined;
    /** The values that it had before it was corrected, oldest first. */
    readonly revisions?: readonly Revision[] | undefined;
    /** What is counted otherwise from this value on; nothing is compared across it. */
    readonly break?: Localised | undefined;
  };

/** That there is no value for a period: it was not collected, or is held back. */
export interface Gap {
  readonly qualifier: 'missing' | 'suppressed';
  readonly period: Period;
  readonly reason: Localised;
}

/** A value for a period, or why there is none. */
export type Observation = Value | Gap;

/** Whether an observation has a value. */
export function isValue(observation: Observation): observation is Value {
  return observation.qualifier !== 'missing' && observation.qualifier !== 'suppressed';
}

/** When the source of a value was published; periods that speak of “now” are read against it. */
export type Dates = (evidence: Pick<Evidence, 'document'>) => SourceDate;
