import { formatInFull, formatQuantity } from '../figure/text.ts';
import type { Locale } from '../figure/locale.ts';
import { latestObservation, type Statistic } from '../figure/statistic.ts';
import { dictionary } from './dictionary.ts';

/**
 * What a note says after a figure: every digit where the figure has them not, what it counts, and its period.
 * @example noteSentences('zh', trainingCourses) // => '各类干部培训班，近三年。'
 */
export function noteSentences(locale: Locale, statistic: Statistic): string {
  const words = dictionary(locale);
  const { clause, stop, space } = words.punctuation;
  const observation = latestObservation(statistic);
  const text = formatQuantity(locale, observation, statistic.unit);
  const full = formatInFull(locale, observation, statistic.unit);
  return [
    ...(full === text ? [] : [words.figure.inFull(full)]),
    statistic.label[locale] + clause + words.period(observation.period),
  ]
    .map((sentence) => sentence + stop)
    .join(space);
}
