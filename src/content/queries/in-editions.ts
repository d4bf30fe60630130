import type { Edition } from '../edition.ts';
import type { Locale } from '../../figure/locale.ts';
import { editionPath, type PageName, pageKind, pagePath } from '../pages.ts';
import { getEditions } from './editions.ts';
import { isPresent } from './present.ts';
import { getSections } from './sections.ts';

/** Where a page stands in an edition; its home where it has no such page. */
export interface InEdition extends Edition {
  /** Free of language and base. */
  readonly path: string;
  readonly isHome: boolean;
}

/** A page in each edition, the newest first; none where the page is common to all, or there is but one edition. */
export async function getInEditions(locale: Locale, name: PageName, id: string): Promise<InEdition[]> {
  const { inEditions, of } = pageKind(name);
  const editions = await getEditions();
  if (!inEditions || editions.length < 2) return [];
  return Promise.all(
    editions.map(async (edition) => {
      const isThere =
        of === undefined
          ? await isPresent(name, edition.older)
          : (await getSections(locale, edition.older)).some(({ slug }) => slug === id);
      const path = isThere ? pagePath(name, id) : pagePath('home');
      return { ...edition, path: editionPath(path, edition.older), isHome: path === pagePath('home') };
    }),
  );
}
