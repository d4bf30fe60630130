import type { APIContext } from 'astro';
import { DEFAULT_LOCALE, localePath } from '../figure/locale.ts';

/** Tells crawlers that everything may be read, and where the sitemap is. */
export function GET({ site }: APIContext): Response {
  const sitemap = new URL(localePath(DEFAULT_LOCALE, '/sitemap-index.xml', import.meta.env.BASE_URL), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
}
