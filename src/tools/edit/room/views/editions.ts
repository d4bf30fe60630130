import type { Localised } from '../../../../figure/locale.ts';
import type { NamedPlace } from './figure.ts';

/** A place that is to be looked at, and what it says. */
export interface LookedAt extends NamedPlace {
  readonly told: Localised;
}

/** A file that is to be looked at. */
interface Titled {
  readonly file: string;
  readonly title: Localised;
}

/** The editions of the report. */
export interface EditionsView {
  /** When the newest is of. */
  readonly newest: string;
  /** What the next may be of. */
  readonly next: string;
  /** The years of those before it. */
  readonly older: readonly string[];
  /** What there is to look at since the one before; nothing where it is the first. */
  readonly toLookAt:
    | {
        readonly renewed: readonly LookedAt[];
        readonly same: readonly Titled[];
        readonly years: readonly LookedAt[];
        readonly others: readonly Titled[];
      }
    | undefined;
}
