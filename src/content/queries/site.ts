import { getCollection } from 'astro:content';
import type { OlderEdition } from '../schemas/edition.ts';
import { heldContent } from '../held-content.ts';
import { entryId, pathOf, shownPath } from '../reader/layout.ts';
import { once } from './once.ts';
import type { HomeOutline, SiteChange, SiteSettings } from '../schemas/site.ts';

/** The site's settings, with the words that an older edition had. */
export const getSettings = once(async (edition?: string): Promise<SiteSettings> => {
  const settings = only(await getCollection('settings'), 'content/site/settings.yaml').data;
  const { title = settings.title, dek = settings.dek } = edition === undefined ? {} : olderWords(edition);
  return { ...settings, title, dek };
});

function olderWords(edition: string): OlderEdition {
  return named(heldContent().editions, pathOf('editions', '', '', edition)).data;
}

/** The groups of figures on the home page of the newest edition, or of an older one. */
export const getHome = once(
  async (edition?: string): Promise<HomeOutline> =>
    named(await getCollection('home'), pathOf('home', '', '', edition)).data,
);

/** What readers are told of the site's changes, newest first. */
export async function getChanges(): Promise<SiteChange[]> {
  const { changes } = only(await getCollection('changes'), 'content/site/changes.yaml').data;
  return [...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function named<Entry extends { readonly id: string }>(entries: readonly Entry[], path: string): Entry {
  return only(
    entries.filter(({ id }) => id === entryId(path)),
    shownPath(path),
  );
}

function only<Entry>(entries: readonly Entry[], file: string): Entry {
  const [entry] = entries;
  if (!entry) throw new Error(`${file} 不存在 / does not exist`);
  return entry;
}
