import { formatNumber, formatQuantity } from '../domain/format.ts';
import type { Locale } from '../domain/locale.ts';
import type { StatForm } from '../domain/stat-form.ts';
import { latestObservation, type Statistic } from '../domain/statistic.ts';
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
