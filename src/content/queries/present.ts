import { localePaths } from '../../figure/locale.ts';
import { type PageName, pageKind } from '../pages.ts';
import { editionPaths, getEditions } from './editions.ts';
import { getTerms } from './glossary.ts';
import { hasGroups } from './groups.ts';
import { getHonours } from './honours.ts';

/** Whether a page of the table is there, in an edition where each has its own: one that lists something is not where there is none. */
export async function isPresent(name: PageName, edition?: string): Promise<boolean> {
  switch (pageKind(name).needs) {
    case 'older editions':
      return (await getEditions()).length > 1;
    case 'honours':
      return (await getHonours(edition)).length > 0;
    case 'groups':
      return hasGroups(edition);
    case 'terms':
      return (await getTerms('en')).length > 0;
    default:
      return true;
  }
}

/** Of some things, each of a page, those whose page is there. */
export async function ofPresent<T>(
  things: readonly T[],
  pageOf: (thing: T) => { readonly name: PageName; readonly edition?: string | undefined },
): Promise<T[]> {
  const present = await Promise.all(
    things.map((thing) => {
      const { name, edition } = pageOf(thing);
      return isPresent(name, edition);
    }),
  );
  return things.filter((_, index) => present[index]);
}

/** What `getStaticPaths` returns for a page that is common to all editions: one in each language where it is there. */
export async function presentPaths(name: PageName) {
  return ofPresent(localePaths(), () => ({ name }));
}

/** The same for a page that each edition has its own of. */
export async function presentEditionPaths(name: PageName) {
  return ofPresent(await editionPaths(), ({ props: { edition } }) => ({ name, edition }));
}
