import type { Locale } from '../../figure/locale.ts';
import type { SiteSettings } from '../../content/schemas/site.ts';
import { dictionary } from '../../words/dictionary.ts';

/** The licence that the publisher states, or none: none is ever assumed. */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

/** The licence of the data, where the settings state one. */
export function statedLicence({ dataLicence: { name, url } }: SiteSettings): Licence | undefined {
  return name || url ? { name: name || url, url } : undefined;
}

/** The licences of a Data Package: it can tell one that has an address, or a name that is an identifier such as CC-BY-4.0. */
export function packageLicences(settings: SiteSettings) {
  const { name, url } = settings.dataLicence;
  const identifier = /^[-a-zA-Z0-9._]+$/.test(name);
  if (!url && !identifier) return {};
  const licence = {
    ...(identifier ? { name } : {}),
    ...(url ? { path: url } : {}),
    ...(name ? { title: name } : {}),
  };
  return { licenses: [licence] };
}

/** The licence in words: as stated, or that none is. */
export function licenceWords(locale: Locale, settings: SiteSettings): string {
  const words = dictionary(locale).data.licence;
  const licence = statedLicence(settings);
  if (!licence) return words.unstated;
  return [
    words.stated,
    dictionary(locale).punctuation.space,
    licence.name,
    licence.url && ` <${licence.url}>`,
  ].join('');
}
