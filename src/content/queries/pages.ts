import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { valuesOf } from '../../figure/statistic.ts';
import type { Counts } from '../page-kind.ts';
import { editionPath, type PageName, pageKind, pagePath, placePath } from '../pages.ts';
import { getArticle } from './articles.ts';
import { getDerivations } from './derived.ts';
import { getFigure, NOW } from './figures.ts';
import { getTerms } from './glossary.ts';
import { getGroups } from './groups.ts';
import { getHonours } from './honours.ts';
import { getInEditions, type InEdition } from './in-editions.ts';
import { once } from './once.ts';
import { getSection } from './sections.ts';
import { getSettings } from './site.ts';
import { getStatistics } from './statistics.ts';

/** A page on the way from home to another, home among them. */
export interface Crumb {
  readonly path: string;
  readonly label: string;
}

/** A page in one language: where it stands, what it is called, and the way to it. */
export interface SitePage {
  readonly name: PageName;
  readonly locale: Locale;
  /** The year of the older edition that it is of. */
  readonly edition: string | undefined;
  /** The id of the section or the figure that it is of. */
  readonly id: string;
  /** Its address, free of language and base; that of an older edition begins with its year. */
  readonly path: string;
  readonly title: string;
  /** What it tells, in a line or a paragraph. */
  readonly description: string;
  /** Itself in each edition, the newest first; none where it is common to all, or there is but one. */
  readonly inEditions: readonly InEdition[];
  /** The pages from home to this one. */
  readonly trail: readonly Crumb[];
}

/** A page of the table, of a section or a figure where it is of one, in an edition where each has its own. */
export const getPage = once(
  async (locale: Locale, name: PageName, id = '', edition?: string): Promise<SitePage> => {
    const words = dictionary(locale);
    const under = pageKind(name).under;
    const above = under ? [{ path: placePath(under), label: under.label(words) }] : [];
    const trail = [{ path: pagePath('home'), label: words.header.home }, ...above].map((crumb) => ({
      ...crumb,
      path: editionPath(crumb.path, edition),
    }));
    const path = editionPath(pagePath(name, id), edition);
    const inEditions = await getInEditions(locale, name, id);
    const told = await wordsOf(locale, name, id, edition);
    return { name, locale, edition, id, path, inEditions, trail, ...told };
  },
);

async function wordsOf(
  locale: Locale,
  name: PageName,
  id: string,
  edition: string | undefined,
): Promise<Pick<SitePage, 'title' | 'description'>> {
  const words = dictionary(locale);
  const settings = await getSettings(edition);
  const report = { title: settings.title[locale], description: settings.description[locale] };
  switch (name) {
    case 'home':
      return report;
    case 'print': {
      const { honours } = await getCounts(edition);
      return { ...report, description: words.print.description(honours > 0) };
    }
    case 'about': {
      const { title, summary } = (await getArticle('pages', 'about', locale)).data;
      return { title, description: summary };
    }
    case 'section': {
      const { title, summary } = (await getSection(id, locale, edition)).section.words;
      return { title, description: summary };
    }
    case 'sideBySide': {
      const { title } = (await getSection(id, locale, edition)).section.words;
      const { sideBySide, punctuation } = words;
      return { title: sideBySide.title(title), description: title + punctuation.colon + sideBySide.lede };
    }
    case 'changes': {
      const { editions } = words;
      return { title: editions.changes(id), description: editions.changesLede(id) };
    }
    case 'figure':
    case 'card':
    case 'pinnedCard': {
      const { label, description } = await getFigure(locale, id, NOW);
      return { title: label, description };
    }
    default: {
      const { title, lede } = pageKind(name);
      return {
        title: title?.(words) ?? report.title,
        description: lede?.(words, await getCounts(edition)) ?? report.description,
      };
    }
  }
}

const getCounts = once(
  async (edition?: string): Promise<Counts> => ({
    figures: (await getStatistics()).length,
    honours: (await getHonours(edition)).length,
    terms: (await getTerms('en')).length,
    groups: (await getGroups('zh', edition)).length,
    hasSeries: (await getStatistics()).some(({ statistic }) => valuesOf(statistic).length > 1),
    hasDerived: (await getDerivations()).length > 0,
  }),
);
