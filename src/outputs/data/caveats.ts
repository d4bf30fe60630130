import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import type { OpenReport } from './report.ts';

/** What a reader must know before using the data, a paragraph each. */
export function caveats(locale: Locale, { statistics, derivations }: OpenReport): string[] {
  const { one, derived, ...always } = dictionary(locale).data.caveats;
  const single = statistics.every(({ statistic }) => statistic.observations.length === 1);
  return [...Object.values(always), ...(derivations.length > 0 ? [derived] : []), ...(single ? [one] : [])];
}
