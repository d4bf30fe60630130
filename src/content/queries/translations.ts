import type { Locale } from '../../figure/locale.ts';
import { getProse } from './prose.ts';

/** Whether a section or a page of prose is shown in a translation older than its Chinese, as a reader should then be told. */
export function isOutdated(
  collection: 'sections' | 'pages',
  slug: string,
  locale: Locale,
  edition?: string,
): boolean {
  return getProse(collection, slug, locale, edition).isOutdated;
}
