import { formatNumber, formatQuantity } from '../../figure/text.ts';
import type { Locale } from '../../figure/locale.ts';
import { RATES, type Speech } from '../prose/speech.ts';
import { spokenNumber, spokenQuantity } from '../../figure/spoken.ts';
import { latestObservation } from '../../figure/statistic.ts';
import { dictionary } from '../../words/dictionary.ts';
import { getStatistics } from './statistics.ts';

/** What reading aloud needs in a language: the words of its controls, and how every figure is said. */
export async function getSpeech(locale: Locale): Promise<Speech> {
  const { speech: words, punctuation } = dictionary(locale);
  const figures = (await getStatistics()).flatMap(({ statistic }) => {
    const { label, unit } = statistic;
    const observation = latestObservation(statistic);
    const written = formatQuantity(locale, observation, unit);
    const spoken = spokenQuantity(locale, observation, unit);
    const name = label[locale] + punctuation.colon;
    // In each of the forms that prose may use.
    return [
      [formatNumber(locale, observation), spokenNumber(locale, observation)],
      [written, spoken],
      [name + written, name + spoken],
    ] as const;
  });
  const { rate, ...rest } = words;
  return {
    words: rest,
    rates: RATES.map((times) => [times, rate(times)]),
    figures: Object.fromEntries(figures),
  };
}
