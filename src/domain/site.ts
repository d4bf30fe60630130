import type { Localised } from './locale.ts';

/** What the publisher sets; an empty text is a slot not yet filled, and is not shown. */
export interface SiteSettings {
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
  readonly dataLicence: { readonly name: string; readonly url: string };
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
