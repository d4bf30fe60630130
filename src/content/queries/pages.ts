import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { valuesOf } from '../../figure/statistic.ts';
import type { Counts } from '../page-kind.ts';
import { type PageName, pageKind, pagePath, placePath } from '../pages.ts';
import { getArticles } from './articles.ts';
import { getFigure } from './figures.ts';
import { getTerms } from './glossary.ts';
import { getHonours } from './honours.ts';
import { once } from './once.ts';
import { getSection } from './sections.ts';
import { getSettings } from './site.ts';
import { getStatistics } from './statistics.ts';

/** A page on the way from home to another. */
export interface Crumb {
  readonly path: string;
  readonly label: string;
}

/** A page in one language: where it stands, what it is called, and the way to it. */
export interface SitePage {
  readonly name: PageName;
  readonly locale: Locale;
  /** The id of the section or the figure that it is of. */
  readonly id?: string | undefined;
  /** Its address, free of language and base. */
  readonly path: string;
  readonly title: string;
  /** What it tells, in a line or a paragraph. */
  readonly description: string;
  /** The pages between home and this one. */
  readonly trail: readonly Crumb[];
}

/** A page of the table, of a section or a figure where it is of one. */
export const getPage = once(async (locale: Locale, name: PageName, id?: string): Promise<SitePage> => {
  const { under } = pageKind(name);
  const trail = under ? [{ path: placePath(under), label: under.label(dictionary(locale)) }] : [];
  return { name, locale, id, path: pagePath(name, id), trail, ...(await wordsOf(locale, name, id)) };
});

async function wordsOf(
  locale: Locale,
  name: PageName,
  id = '',
): Promise<Pick<SitePage, 'title' | 'description'>> {
  const words = dictionary(locale);
  const settings = await getSettings();
  const report = { title: settings.title[locale], description: settings.description[locale] };
  switch (name) {
    case 'home':
      return report;
    case 'print':
      return { ...report, description: words.print.description };
    case 'about': {
      const about = (await getArticles('pages')).get(`about/${locale}`)?.data;
      if (!about) throw new Error(`content/pages/about/${locale}.mdx 不存在 / does not exist`);
      return { title: about.title, description: about.summary };
    }
    case 'section': {
      const { title, summary } = (await getSection(id, locale)).section.words;
      return { title, description: summary };
    }
    case 'sideBySide': {
      const { title } = (await getSection(id, locale)).section.words;
      const { sideBySide, punctuation } = words;
      return { title: sideBySide.title(title), description: title + punctuation.colon + sideBySide.lede };
    }
    case 'figure':
    case 'card': {
      const { label, description } = await getFigure(locale, id);
      return { title: label, description };
    }
    default: {
      const { title, lede } = pageKind(name);
      return {
        title: title?.(words) ?? report.title,
        description: lede?.(words, await getCounts()) ?? report.description,
      };
    }
  }
}

const getCounts = once(async (): Promise<Counts> => ({
  figures: (await getStatistics()).length,
  honours: (await getHonours()).length,
  terms: (await getTerms('en')).length,
  hasSeries: (await getStatistics()).some(({ statistic }) => valuesOf(statistic).length > 1),
}));
