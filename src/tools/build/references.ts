import { z } from 'zod';
import { LOCALES, localePath } from '../../figure/locale.ts';
import { hasRelation, named, type PageElement } from './html-page.ts';
import { memoizedByText } from '../../content/memoized.ts';

const searchEntries = z.array(z.object({ path: z.string() }));

/** The addresses that the elements of a page refer to, as they are written. */
export function pageReferences(elements: readonly PageElement[]): string[] {
  return elements.flatMap((element) => [
    ...[...element.attributes].flatMap(([name, value]) => READERS.get(name)?.(value) ?? []),
    ...(element.name === 'style' ? styleReferences(element.text) : []),
    ...metaReferences(element),
  ]);
}

/** How the addresses of an attribute are read. */
const READERS: ReadonlyMap<string, (value: string) => string[]> = new Map([
  ...['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction', 'cite'].map(
    (name) => [name, (value: string) => [value]] as const,
  ),
  ['srcset', sourceSet],
  ['imagesrcset', sourceSet],
  ['style', (value) => styleReferences(value)],
]);

/** The addresses in url() and @import of a style sheet; pages of one kind have the same one. */
export const styleReferences = memoizedByText((css: string): string[] => {
  const bare = css.replace(/\/\*.*?\*\//gs, '');
  const urls = [...bare.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)];
  const imports = [...bare.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g)];
  return [...urls, ...imports].map(([, double, single, none]) => double ?? single ?? none ?? '');
});

/** How built text files other than pages and style sheets name addresses. */
const IN_FILES: readonly (readonly [file: RegExp, address: RegExp])[] = [
  [/\.svg$/, /(?:xlink:)?href="([^"]*)"/g],
  [/\.xml$/, /<loc>([^<]*)<\/loc>|<(?:xhtml:)?link[^>]*href="([^"]*)"/g],
  [/\.webmanifest$/, /"(?:src|start_url|scope|id)":\s*"([^"]*)"/g],
  [/robots\.txt$/, /^Sitemap:\s*(\S+)/gim],
];

/** The addresses that a built text file other than a page refers to. */
export function fileReferences(path: string, text: string): string[] {
  if (path.endsWith('.css')) return styleReferences(text);
  // What search finds is found in each language.
  if (path === 'search/index.json') {
    const entries = searchEntries.parse(JSON.parse(text));
    return entries.flatMap((entry) => LOCALES.map((locale) => localePath(locale, entry.path, '..')));
  }
  const [, address] = IN_FILES.find(([file]) => file.test(path)) ?? [];
  return address ? [...text.matchAll(address)].map(([, one, other]) => one ?? other ?? '') : [];
}

/** The canonical address of a page, where it names one. */
export function canonical(elements: readonly PageElement[]): string | undefined {
  return named(elements, 'link')
    .find((link) => hasRelation(link, 'canonical'))
    ?.attributes.get('href');
}

function sourceSet(value: string): string[] {
  return value
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

function metaReferences({ name, attributes }: PageElement): string[] {
  if (name !== 'meta') return [];
  const key = attributes.get('property') ?? attributes.get('name') ?? '';
  const content = attributes.get('content');
  return content !== undefined && /^(og:url|og:image|twitter:image)$/.test(key) ? [content] : [];
}
