import { capitalised } from '../words/capitalised.ts';
import { dictionary } from '../words/dictionary.ts';
import type { FigureView } from './figure-view.ts';

/**
 * What a row of a list says its figure counts: one that counts some of what another row does says so, since its own name is a few words,
 * such as “Most Beautiful”.
 */
export function rowName({ locale, name, brief, statistic }: FigureView, rows: readonly FigureView[]): string {
  const isPart = rows.some(({ id }) => id === statistic.partOf);
  return isPart ? capitalised(dictionary(locale).served.ofThese(brief)) : name;
}
