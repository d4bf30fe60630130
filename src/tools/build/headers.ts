import { DEFAULT_LOCALE, LOCALES } from '../../figure/locale.ts';
import type { BuiltSite } from './built-site.ts';

/** What a file is to other sites and to caches: a page, a card made to stand in other sites, open data, or a file named by its hash. */
export const ZONES = ['page', 'card', 'open', 'hashed'] as const;

/** One of the zones. */
export type Zone = (typeof ZONES)[number];

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The policy that every page carries in itself as well; the Astro configuration reads it from here. */
export const PAGE_DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

// What no page uses, as far as browsers know it by name: they complain of what they do not. Sharing, copying and full screen stay with the site's own pages.
const UNUSED = (
  'accelerometer autoplay camera clipboard-read display-capture encrypted-media geolocation gyroscope hid idle-detection ' +
  'local-fonts magnetometer microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking'
).split(' ');

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What a host sends with every file of a zone; the hashes are those of the scripts that stand inside pages. */
export function headersOf(zone: Zone, scripts: readonly string[]): Headers {
  const { caching, shared, framed } = ZONE_RULES[zone];
  return {
    'Cache-Control': caching,
    'Content-Security-Policy': policy(scripts, framed),
    ...EVERYWHERE,
    'Cross-Origin-Resource-Policy': shared ? 'cross-origin' : 'same-origin',
    ...(zone === 'open' ? { 'Access-Control-Allow-Origin': '*' } : {}),
    // For browsers older than frame-ancestors.
    ...(framed ? {} : { 'X-Frame-Options': 'DENY' }),
  };
}

interface ZoneRule {
  readonly caching: string;
  /** Whether other sites may show the file. */
  readonly shared: boolean;
  /** Whether other sites may frame it. */
  readonly framed: boolean;
}

const ZONE_RULES: Readonly<Record<Zone, ZoneRule>> = {
  // Kept, and asked about at each visit: the answer is mostly a 304 without a body.
  page: { caching: 'no-cache', shared: false, framed: false },
  card: { caching: 'no-cache', shared: true, framed: true },
  open: { caching: 'public, max-age=300', shared: true, framed: false },
  hashed: { caching: 'public, max-age=31536000, immutable', shared: false, framed: false },
};

/**
 * A policy that is true of every page and stays true from one publication to the next. Which styles stand in a page is left to the page's
 * own policy, which applies as well: their hashes change with a heading (the font is cut anew), and a server whose settings were not
 * renewed with the files would show pages without any style.
 */
function policy(scripts: readonly string[], framed: boolean): string {
  return [
    `script-src ${["'self'", ...scripts].join(' ')}`,
    "script-src-attr 'none'",
    "style-src-attr 'none'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    ...PAGE_DIRECTIVES.filter((directive) => !directive.startsWith('default-src')),
    `frame-ancestors ${framed ? '*' : "'none'"}`,
  ].join('; ');
}

/** The folders that hold cards, in each language. */
export const CARD_FOLDERS = LOCALES.map((locale) =>
  locale === DEFAULT_LOCALE ? 'embed/' : `${locale}/embed/`,
);

/** What names a file that other sites may show: data and pictures, and the lists that machines read. */
export const OPEN_FILES = /\.(?:csv|json|svg|png|jpe?g|webp|txt|xml|xlsx|zip|pdf)$|(?:^|\/)SHA256SUMS$/;

/** The zone of a built file, by its path under the base. */
export function zoneOf(file: string): Zone {
  if (file.startsWith('_astro/')) return 'hashed';
  if (CARD_FOLDERS.some((folder) => file.startsWith(folder))) return 'card';
  return OPEN_FILES.test(file) ? 'open' : 'page';
}

/**
 * The scripts that stand inside the pages of a built site, as the policies in the pages name them: what a page does not allow, a header
 * does not either, whatever looks like a script in its text.
 */
export function inlineScripts({ pages }: BuiltSite): string[] {
  return [...new Set([...pages.values()].flatMap(({ scripts }) => scripts))].sort();
}
