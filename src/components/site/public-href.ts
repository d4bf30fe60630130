import type { Locale } from '../../figure/locale.ts';
import { publicRoot } from '../../outputs/data/address.ts';
import { href } from './href.ts';

/** The full address of a page, for a reader to take away; nothing while the publisher has not named the site's own. */
export function publicHref(locale: Locale, path: string): string | undefined {
  const address = new URL(href(locale, path), import.meta.env.SITE);
  return publicRoot(address)?.href;
}
