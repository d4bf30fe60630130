import type { Dates } from '../figure/observation.ts';
import type { Localised } from '../figure/locale.ts';

/** When the source of each value was written. */
export function datesOf({ date, dateIsInferred }: ReportSource): Dates {
  return () => ({ date, about: dateIsInferred });
}

/** The article the site is made from: its bibliographic record, and what it leaves open. */
export interface ReportSource {
  readonly title: string;
  readonly titleEn: string;
  readonly subtitle: string;
  readonly subtitleEn: string;
  readonly author: string;
  /** When it was written: a day, a month or a year (ISO 8601). */
  readonly date: string;
  /** Whether that is inferred and not printed. */
  readonly dateIsInferred?: true | undefined;
  readonly dated: Localised;
  /** What stands in brackets after its title, under drawings and in citations. */
  readonly credit: Localised;
  /** What the foot of every page says of it. */
  readonly provenance: Localised;
  readonly published: Localised;
  readonly paragraphs: readonly {
    readonly id: string;
    readonly label: Localised;
    readonly about: Localised;
  }[];
  readonly openPoints: readonly {
    readonly id: string;
    readonly title: Localised;
    readonly text: Localised;
  }[];
  readonly notComputed: readonly {
    readonly id: string;
    /** The id of the theme where a reader would look for the sum; none where it concerns them all. */
    readonly theme?: string | undefined;
    readonly what: Localised;
    readonly why: Localised;
  }[];
  readonly use: Localised;
}
