import { createHash } from 'node:crypto';
import { element, text } from '../../drawings/svg.ts';
import { LANGUAGE, type Locale } from '../../figure/locale.ts';
import type { SiteChange, SiteSettings } from '../../content/schemas/site.ts';
import { dayStart } from '../../content/time-zone.ts';
import { pageAddress } from '../data/address.ts';

/** A feed: its own address and that of the page it goes with, free of language and base, its title and what it tells. */
export interface Feed {
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly changes: readonly SiteChange[];
}

/** An Atom feed of changes in a language (RFC 4287). */
export function atomFeed(
  locale: Locale,
  root: URL,
  settings: SiteSettings,
  { path, page, title, changes }: Feed,
): string {
  const self = pageAddress(root, locale, path);
  const name = page === '/' ? settings.name.zh : `${settings.name.zh} ${page}`;
  const newest =
    changes
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': LANGUAGE[locale].tag },
    // Ids are names and not addresses: they stay the same when the site moves.
    element('id', {}, urn(`${name} ${locale}`)),
    element('title', {}, text(title)),
    element('updated', {}, dayStart(newest, settings.timeZone)),
    element('author', {}, element('name', {}, text(settings.organisation[locale]))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: pageAddress(root, locale, page) }),
    ...changes.map((change) => entry(locale, root, settings, change)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entry(locale: Locale, root: URL, settings: SiteSettings, change: SiteChange): string {
  const { date, path } = change;
  return element(
    'entry',
    {},
    element('id', {}, urn(`${settings.name.zh} ${locale} ${date} ${path}`)),
    element('title', {}, text(change[locale])),
    element('updated', {}, dayStart(date, settings.timeZone)),
    element('link', { rel: 'alternate', type: 'text/html', href: pageAddress(root, locale, path) }),
    element('content', { type: 'text' }, text(change[locale])),
  );
}

/** A name-based UUID (version 8) of a text. */
function urn(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, 'urn:uuid:$1-$2-8$3-8$4-$5');
}
