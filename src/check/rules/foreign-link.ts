import type { Place } from '../../content/reader/issue.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { isLocal } from '../../content/local-host.ts';
import type { Tell } from '../../content/reader/issue.ts';

/** What can be wrong with such a link. */
export const FOREIGN_CODES = ['local-link', 'insecure-link', 'unsafe-link', 'relative-link'] as const;

/** Tells what is wrong with a link that is not an address of the site: only a full https address is right. */
export function foreignLink(
  url: string,
  place: Place,
  home: string,
  pages: Iterable<string>,
  tell: Tell<(typeof FOREIGN_CODES)[number]>,
): void {
  const suggestion = url.replace(/^http:/i, 'https:');
  if (/^https:\/\/[^\s/]+\.[^\s/]+/i.test(url) && !isLocal(url)) return;
  if (isLocal(url)) tell('local-link.link', place);
  else if (/^http:\/\//i.test(url)) tell('insecure-link', place, { suggestion });
  // Anything else with a scheme, hidden characters included, is refused without asking which.
  else if (/^[\s\p{C}]*[a-z][a-z0-9+.\-\s\p{C}]*:/iu.test(url) || url.startsWith('//') || url.includes('\\'))
    tell('unsafe-link', place);
  else
    tell('relative-link', place, {
      url,
      guess: url.startsWith('#') ? home + url : nearest(`/${url.replace(/^[./]+/, '')}`, pages),
    });
}
