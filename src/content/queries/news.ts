import { figureNews } from '../figure-news.ts';
import type { SiteChange } from '../schemas/site.ts';
import { only } from './entries.ts';
import { getSettings } from './site.ts';
import { getDates } from './sources.ts';
import { getStatistics } from './statistics.ts';

/** What readers are told of the site’s changes and of what became of its figures since the newest edition, newest first. */
export async function getNews(): Promise<SiteChange[]> {
  const { edition } = await getSettings();
  const news = figureNews(await getStatistics(), await getDates(), edition);
  const { changes } = await only('changes');
  return [...changes, ...news].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
