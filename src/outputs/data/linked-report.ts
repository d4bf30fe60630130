import { once } from '../../content/queries/once.ts';
import { publicRoot } from './address.ts';
import { openDataFiles } from './files.ts';
import type { LinkedReport } from './report.ts';
import { getDerivations } from '../../content/queries/derived.ts';
import { getTerms } from '../../content/queries/glossary.ts';
import { getHonours } from '../../content/queries/honours.ts';
import { getLevels } from '../../content/queries/levels.ts';
import { getSourcesOf } from '../../content/queries/page-sources.ts';
import { getSettings } from '../../content/queries/site.ts';
import { getStatistics } from '../../content/queries/statistics.ts';
import { getThemes } from '../../content/queries/themes.ts';

/** Everything the data files and their pages are made from, and where the site stands. */
export const getLinkedReport = once(async (): Promise<LinkedReport> => {
  const root = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), import.meta.env.SITE);
  const report = {
    statistics: await getStatistics(),
    themes: (await getThemes()).map(({ id }) => id),
    levels: (await getLevels()).map(({ id }) => id),
    honours: await getHonours(),
    terms: await getTerms('en'),
    derivations: await getDerivations(),
    sources: await getSourcesOf('data'),
    settings: await getSettings(),
    root: publicRoot(root),
  };
  return { report, root };
});

/** Every file under /data/. */
export const getOpenDataFiles = once(async () => openDataFiles((await getLinkedReport()).report));
