import { getCollection } from 'astro:content';
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

function only<Entry>(entries: readonly Entry[], file: string): Entry {
  const [entry] = entries;
  if (!entry) throw new Error(`${file} 不存在 / does not exist`);
  return entry;
}
