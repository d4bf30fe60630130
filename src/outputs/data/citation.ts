import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { pageAddress } from './address.ts';
import type { OpenReport } from './report.ts';

/** How to cite the data, in a language; with the address where the publisher has named one. */
export function citation(locale: Locale, { settings, source, root }: OpenReport): string {
  const article = locale === 'zh' ? source.title : source.titleEn;
  const address = root ? pageAddress(root, locale, '/data/') : '';
  return dictionary(locale)
    .data.citation.text(settings.name[locale], article, source.credit[locale], address)
    .trim();
}
