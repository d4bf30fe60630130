import { formatNumber, formatQuantity } from '../domain/format.ts';
import type { Locale } from '../domain/locale.ts';
import type { ProseWords } from '../domain/prose-text.ts';
import { latestObservation } from '../domain/statistic.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { getTerms } from './glossary.ts';
import { getStatistics } from './statistics.ts';

/** What `Stat` and `Term` say in prose, as text. */
export async function getProseWords(locale: Locale): Promise<ProseWords> {
  const statistics = new Map((await getStatistics()).map(({ id, statistic }) => [id, statistic]));
  const terms = new Map((await getTerms(locale)).map(({ id, term }) => [id, term[locale]]));
  const { colon } = dictionary(locale).punctuation;
  return {
    // An id that is not there is told by the component itself, when its section is rendered.
    term: (id) => terms.get(id) ?? '',
    figure: (id, form) => {
      const statistic = statistics.get(id);
      if (!statistic) return '';
      const observation = latestObservation(statistic);
      if (form === 'number') return formatNumber(locale, observation);
      const quantity = formatQuantity(locale, observation, statistic.unit);
      return form === 'label' ? statistic.label[locale] + colon + quantity : quantity;
    },
  };
}
