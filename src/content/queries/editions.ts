import { localePaths } from '../../figure/locale.ts';
import { type Edition, editionsOf } from '../edition.ts';
import { heldContent } from '../held-content.ts';
import { once } from './once.ts';
import { getSettings } from './site.ts';

/** Every edition of the report, the newest first. */
export const getEditions = once(async (): Promise<readonly Edition[]> => {
  const older = heldContent().editions.map(({ id, data }) => [yearOf(id), data.date] as const);
  return editionsOf((await getSettings()).edition, older);
});

/** The newest edition, or the older one of a year. */
export async function getEdition(older?: string): Promise<Edition> {
  const found = (await getEditions()).find((edition) => edition.older === older);
  if (!found) throw new Error(`content/editions/${older} 不存在 / does not exist`);
  return found;
}

/** What `getStaticPaths` returns for a page that stands once in each language of each edition. */
export async function editionPaths() {
  return (await getEditions()).flatMap(({ older }) =>
    localePaths().map(({ params, props }) => ({
      params: { locale: [params.locale, older].filter(Boolean).join('/') || undefined },
      props: { ...props, edition: older },
    })),
  );
}

/** The year in the id of a file of an older edition: `2023/edition`. */
function yearOf(id: string): string {
  return id.slice(0, 4);
}
