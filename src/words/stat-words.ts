import { formatNumber, formatQuantity } from '../figure/text.ts';
import type { Locale } from '../figure/locale.ts';
import type { StatForm } from '../figure/stat-form.ts';
import { latestObservation, type Statistic } from '../figure/statistic.ts';
import { dictionary } from './dictionary.ts';

/**
 * What `<Stat>` says in a sentence.
 * @example statWords('zh', readingRooms, 'label') // => '职工书屋：266家'
 */
export function statWords(locale: Locale, statistic: Statistic, form: StatForm): string {
  const observation = latestObservation(statistic);
  if (form === 'number') return formatNumber(locale, observation);
  const quantity = formatQuantity(locale, observation, statistic.unit);
  return form === 'label'
    ? statistic.label[locale] + dictionary(locale).punctuation.colon + quantity
    : quantity;
}
