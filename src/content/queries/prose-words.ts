import type { Locale } from '../../figure/locale.ts';
import type { ProseWords } from '../prose/prose-text.ts';
import { statWords } from '../../words/stat-words.ts';
import { once } from './once.ts';
import { getTerms } from './glossary.ts';
import { getStatistics } from './statistics.ts';

/** What `Stat` and `Term` say in prose, as text. */
export const getProseWords = once(async (locale: Locale): Promise<ProseWords> => {
  const statistics = new Map((await getStatistics()).map(({ id, statistic }) => [id, statistic]));
  const terms = new Map((await getTerms(locale)).map(({ id, term }) => [id, term[locale]]));
  return {
    // An id that is not there is told by the component itself, when its section is rendered.
    term: (id) => terms.get(id) ?? '',
    figure: (id, form) => {
      const statistic = statistics.get(id);
      return statistic ? statWords(locale, statistic, form) : '';
    },
  };
});
