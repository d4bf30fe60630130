import type { Localised } from '../figure/locale.ts';

/** What the publisher sets; an empty text is a slot not yet filled, and is not shown. */
export interface SiteSettings {
  /** When the newest edition was written: a day, a month or a year (ISO 8601). Its year is its address once there is a newer one. */
  readonly edition: string;
  readonly name: Localised;
  readonly shortName: Localised;
  readonly organisation: Localised;
  readonly title: Localised;
  readonly dek: Localised;
  readonly description: Localised;
  readonly address: string;
  readonly hostBody: Localised;
  readonly contact: Localised;
  readonly icp: string;
  readonly publicSecurity: string;
  readonly siteCode: string;
  readonly copyright: Localised;
  /** The name of the data set, of Latin letters and hyphens. */
  readonly dataName?: string | undefined;
  readonly dataLicence: { readonly name: string; readonly url: string };
  /** The time zone whose days the dates are, such as Europe/Paris; UTC where none is given. */
  readonly timeZone?: string | undefined;
  /** Whether browsers keep the pages for reading without a network. */
  readonly offline: boolean;
}

/** The groups of figures on the home page. */
export interface HomeOutline {
  readonly groups: readonly {
    readonly id: string;
    readonly title: Localised;
    readonly figures: readonly string[];
  }[];
  /** The figures whose units are the stitch columns between the stars of the band. */
  readonly band: readonly string[];
  /** The figures that open the statistics page. */
  readonly opening: readonly string[];
}

/** A change of the site that its readers are told of. */
export interface SiteChange {
  /** The day, as in 2026-11-22. */
  readonly date: string;
  /** The page that changed, free of language and base. */
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

/** Every change that readers are told of. */
export interface SiteChanges {
  readonly changes: readonly [SiteChange, ...SiteChange[]];
}
