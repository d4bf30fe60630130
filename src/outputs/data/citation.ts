import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { pageAddress } from './address.ts';
import type { OpenReport } from './report.ts';

/** How to cite the data, in a language; with the address where the publisher has named one. */
export function citation(locale: Locale, { settings, sources, root }: OpenReport): string {
  const address = root ? pageAddress(root, locale, '/data/') : '';
  const named = sources.map(({ source: { title, credit } }) => ({
    title: title[locale],
    credit: credit[locale],
  }));
  return dictionary(locale).data.citation.text(settings.name[locale], named, address).trim();
}
