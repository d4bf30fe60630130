import { readingOf } from '../../figure/quantity.ts';
import { type Statistic, valuesOf } from '../../figure/statistic.ts';
import type { LoadedContent } from '../reader/content.ts';
import { editionOf } from '../reader/layout.ts';
import { memoized } from '../memoized.ts';
import { countsIn } from './count.ts';
import { reportValues, statisticsIn } from './editions.ts';
import { countedFigures } from './figure-wording.ts';
import type { Passage } from './passage.ts';
import { smallNumbers, type WrongCount } from './small-numbers.ts';

/** A number in words of what a figure counts, and that figure. */
export interface FigureCount extends WrongCount {
  readonly id: string;
  readonly statistic: Statistic;
}

/** Where a sentence tells of another time than the report's. */
const OTHER_TIME =
  /(?:19|20)\d\d|[去上当那前]年|原[来先]|[由从曾]|\b(?:from|last year|had been|used to|at first|was|were)\b/i;

/**
 * The small numbers in words in a passage that count what one of some figures counts, by its noun behind them and what else its names say
 * in the same sentence.
 */
const countingIn = memoized((statistics: LoadedContent['statistics']) =>
  memoized((passage: Passage) =>
    smallNumbers(passage).flatMap((number) => {
      const told = number.sentence.toLowerCase();
      const meant = countedFigures(statistics).flatMap((figure) => {
        const { noun, topics } = figure[passage.locale];
        const [counted = ''] = noun.exec(number.behind) ?? [];
        const shared = counted === '' ? 0 : topics.filter((topic) => told.includes(topic)).length;
        return shared === 0 ? [] : [{ ...figure, noun: counted, shared }];
      });
      // The number is that of the noun right behind it.
      const nearest = Math.min(...meant.map(({ noun }) => noun.length));
      const near = meant.filter(({ noun }) => noun.length === nearest);
      const most = Math.max(...near.map(({ shared }) => shared));
      const [figure, ...others] = near.filter(({ shared }) => shared === most);
      return figure && others.length === 0 ? [{ ...number, figure }] : [];
    }),
  ),
);

/** Those of them that are not what the figure says in the edition of the passage. */
export function wrongFigureCounts(content: LoadedContent, passage: Passage): readonly FigureCount[] {
  // Most passages have no number in words, and need not be looked at again whatever else changes.
  if (smallNumbers(passage).length === 0) return [];
  const edition = editionOf(passage.file);
  return countingIn(statisticsIn(content, edition))(passage).flatMap((number) => {
    const { value, start, end, words, sentence, figure } = number;
    const { id, statistic, noun } = figure;
    const due = reportValues(content, edition).get(id);
    if (!due || readingOf(due.qualifier) !== 'point') return [];
    // Far from what it is, it is a number of something else; and what was may be told as it was.
    const isNear = due.value / 2 < value && value < due.value * 2;
    const wasSo = OTHER_TIME.test(sentence) && valuesOf(statistic).some((one) => one.value === value);
    if (value === due.value || !isNear || wasSo) return [];
    if (countsIn(content, passage).some((count) => count.start === start)) return [];
    return [{ id, statistic, due: due.value, start, end, phrase: words + noun }];
  });
}
