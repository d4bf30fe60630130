import type { APIContext } from 'astro';
import { type Locale, localePaths } from '../../figure/locale.ts';
import { getLinkedReport } from '../../outputs/data/linked-report.ts';
import { getNews } from '../../content/queries/news.ts';
import { dictionary } from '../../words/dictionary.ts';
import { atomFeed } from '../../outputs/sharing/feed.ts';

interface Props extends Record<string, unknown> {
  locale: Locale;
}

export const getStaticPaths = localePaths;

/** What changed on the site, for readers who subscribe to it. */
export async function GET({ props: { locale } }: APIContext<Props>): Promise<Response> {
  const { root, report } = await getLinkedReport();
  const { settings } = report;
  const title = dictionary(locale).share.feedTitle(settings.name[locale]);
  const changes = await getNews();
  const feed = atomFeed(locale, root, settings, { path: '/feed.xml', page: '/', title, changes });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
