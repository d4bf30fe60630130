import type { HomeOutline, SiteSettings } from '../schemas/site.ts';
import { only } from './entries.ts';
import { once } from './once.ts';

/** The site's settings, with the words that an older edition had. */
export const getSettings = once(async (edition?: string): Promise<SiteSettings> => {
  const settings = await only('settings');
  if (edition === undefined) return settings;
  const {
    date,
    name = settings.name,
    shortName = settings.shortName,
    organisation = settings.organisation,
    title = settings.title,
    dek = settings.dek,
    description = settings.description,
  } = await only('editions', edition);
  return { ...settings, edition: date, name, shortName, organisation, title, dek, description };
});

/** The groups of figures on the home page of the newest edition, or of an older one. */
export const getHome = once((edition?: string): Promise<HomeOutline> => only('home', edition));
