import type { APIContext } from 'astro';
import { pagePath } from '../../../content/pages.ts';
import { getEditionSteps, getSummary } from '../../../content/queries/edition-changes.ts';
import { presentPaths } from '../../../content/queries/present.ts';
import type { Locale } from '../../../figure/locale.ts';
import { getLinkedReport } from '../../../outputs/data/linked-report.ts';
import { atomFeed } from '../../../outputs/sharing/feed.ts';
import { dictionary } from '../../../words/dictionary.ts';

interface Props extends Record<string, unknown> {
  locale: Locale;
}

export const getStaticPaths = () => presentPaths('editions');

/** What changed from edition to edition, for readers who subscribe to it. */
export async function GET({ props: { locale } }: APIContext<Props>): Promise<Response> {
  const { root, report } = await getLinkedReport();
  const { settings } = report;
  const changes = (await getEditionSteps()).map(async ({ edition: { year, date } }) => ({
    // A feed wants a day: the first of the month or the year that is known.
    date: date + '-01-01'.slice(date.length - 4),
    path: pagePath('changes', year),
    zh: await getSummary('zh', year),
    en: await getSummary('en', year),
  }));
  const feed = atomFeed(locale, root, settings, {
    path: '/editions/feed.xml',
    page: pagePath('editions'),
    title: dictionary(locale).editions.feedTitle(settings.name[locale]),
    changes: await Promise.all(changes),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
