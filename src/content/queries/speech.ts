import type { Locale } from '../../figure/locale.ts';
import { STAT_FORMS } from '../../figure/stat-form.ts';
import { dictionary } from '../../words/dictionary.ts';
import { RATES, type Speech } from '../prose/speech.ts';
import { getEditions } from './editions.ts';
import { getFigures, NOW } from './figures.ts';

/** What reading aloud needs in a language: the words of its controls, and how every figure is said. */
export async function getSpeech(locale: Locale): Promise<Speech> {
  const { rate, ...words } = dictionary(locale).speech;
  const editions = (await getEditions()).map(({ older }) => getFigures(locale, older));
  const figures = [...(await getFigures(locale, NOW)), ...(await Promise.all(editions)).flat()].flatMap(
    ({ written, spoken }) =>
      STAT_FORMS.filter((form) => form !== 'words').map((form) => [written[form], spoken[form]]),
  );
  return { words, rates: RATES.map((times) => [times, rate(times)]), figures: Object.fromEntries(figures) };
}
