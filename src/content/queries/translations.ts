import type { Locale } from '../../figure/locale.ts';
import { translationState } from '../prose/translation.ts';
import { getArticles } from './articles.ts';
import { once } from './once.ts';

/** Whether a section or a page of prose is shown in a translation older than its Chinese, as a reader should then be told. */
export const isOutdated = once(
  async (collection: 'sections' | 'pages', slug: string, locale: Locale): Promise<boolean> => {
    if (locale === 'zh') return false;
    const articles = await getArticles(collection);
    const [zh, en] = [articles.get(`${slug}/zh`), articles.get(`${slug}/en`)];
    if (!zh || !en) return false;
    return translationState({ ...zh.data, body: zh.body ?? '' }, en.data) === 'outdated';
  },
);
