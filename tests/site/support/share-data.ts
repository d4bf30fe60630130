import { z } from 'zod';
import { all, type SitePage, words } from './site.ts';

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.record(z.string(), z.unknown())),
});

/** The things that a page tells search engines of: the graph of its one block of structured data. */
export function graphOf(page: SitePage): Record<string, unknown>[] {
  const [script, ...more] = all(page, 'script[type="application/ld+json"]');
  if (more.length > 0) throw new Error(`${page.address} has several blocks of structured data`);
  return graph.parse(JSON.parse(words(script)))['@graph'];
}

/** What a page's head says under a name or a property, each time it says it. */
export function said(page: SitePage, name: string): string[] {
  return all(page, `meta:is([name="${name}"], [property="${name}"])`).map(
    ({ attribs }) => attribs['content'] ?? '',
  );
}

/** The address that a page says is its own. */
export function canonicalOf(page: SitePage): string {
  return all(page, 'link[rel="canonical"]')[0]?.attribs['href'] ?? '';
}
