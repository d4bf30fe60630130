import { getCollection } from 'astro:content';
import type { ReportSource } from '../report-source.ts';
import type { HomeOutline, SiteChange, SiteSettings } from '../site.ts';

/** The site's settings. */
export async function getSettings(): Promise<SiteSettings> {
  return only(await getCollection('settings'), 'content/site/settings.yaml').data;
}

/** The groups of figures on the home page. */
export async function getHome(): Promise<HomeOutline> {
  return only(await getCollection('home'), 'content/site/home.yaml').data;
}

/** What readers are told of the site's changes, newest first. */
export async function getChanges(): Promise<SiteChange[]> {
  const { changes } = only(await getCollection('changes'), 'content/site/changes.yaml').data;
  return [...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The article the site is made from. */
export async function getReportSource(): Promise<ReportSource> {
  return only(await getCollection('source'), 'content/source/report.yaml').data;
}

function only<Entry>(entries: readonly Entry[], file: string): Entry {
  const [entry] = entries;
  if (!entry) throw new Error(`${file} 不存在 / does not exist`);
  return entry;
}
