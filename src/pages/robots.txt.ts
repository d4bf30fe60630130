import type { APIContext } from 'astro';
import { fileHref } from '../components/site/href.ts';

/** Tells crawlers that everything may be read, and where the sitemap is. */
export function GET({ site }: APIContext): Response {
  const sitemap = new URL(fileHref('/sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
}
