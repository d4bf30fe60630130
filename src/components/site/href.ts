import { editionPath } from '../../content/pages.ts';
import { DEFAULT_LOCALE, type Locale, localePath } from '../../figure/locale.ts';

/**
 * Where a link to a page leads, in a language and under the base that the site is published at; in an older edition to that edition's own
 * page, where it has one.
 */
export function href(locale: Locale, path: string, edition?: string): string {
  return localePath(locale, editionPath(path, edition), import.meta.env.BASE_URL);
}

/** Where a file lies that is the same for every language. */
export function fileHref(path: string): string {
  return href(DEFAULT_LOCALE, path);
}
