import { getCollection } from 'astro:content';
import { datesOf, type ReportSource } from '../report-source.ts';
import type { Dates } from '../../figure/observation.ts';
import { once } from './once.ts';
import type { HomeOutline, SiteChange, SiteSettings } from '../site.ts';

/** The site's settings. */
export const getSettings = once(
  async (): Promise<SiteSettings> => only(await getCollection('settings'), 'content/site/settings.yaml').data,
);

/** The groups of figures on the home page. */
export const getHome = once(
  async (): Promise<HomeOutline> => only(await getCollection('home'), 'content/site/home.yaml').data,
);

/** What readers are told of the site's changes, newest first. */
export async function getChanges(): Promise<SiteChange[]> {
  const { changes } = only(await getCollection('changes'), 'content/site/changes.yaml').data;
  return [...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The article the site is made from. */
export const getReportSource = once(
  async (): Promise<ReportSource> => only(await getCollection('report'), 'content/source/report.yaml').data,
);

/** When the source of each value was written. */
export const getDates = once(async (): Promise<Dates> => datesOf(await getReportSource()));

function only<Entry>(entries: readonly Entry[], file: string): Entry {
  const [entry] = entries;
  if (!entry) throw new Error(`${file} 不存在 / does not exist`);
  return entry;
}
