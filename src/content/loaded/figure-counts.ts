import { readingOf } from '../../figure/quantity.ts';
import { type Statistic, valuesOf } from '../../figure/statistic.ts';
import type { LoadedContent } from '../reader/content.ts';
import { editionOf } from '../reader/layout.ts';
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

/** The small numbers in words in a passage that count what a figure counts, by its noun behind them and what else its names say in the same sentence, and are not what it says. */
export function wrongFigureCounts(content: LoadedContent, passage: Passage): readonly FigureCount[] {
  const edition = editionOf(passage.file);
  return smallNumbers(passage).flatMap(({ value, start, end, words, sentence, behind }) => {
    if (countsIn(content, passage).some((count) => count.start === start)) return [];
    const told = sentence.toLowerCase();
    const meant = countedFigures(statisticsIn(content, edition)).flatMap((figure) => {
      const { noun, topics } = figure[passage.locale];
      const [counted = ''] = noun.exec(behind) ?? [];
      const shared = counted === '' ? 0 : topics.filter((topic) => told.includes(topic)).length;
      return shared === 0 ? [] : [{ ...figure, noun: counted, shared }];
    });
    // The number is that of the noun right behind it.
    const nearest = Math.min(...meant.map(({ noun }) => noun.length));
    const near = meant.filter(({ noun }) => noun.length === nearest);
    const most = Math.max(...near.map(({ shared }) => shared));
    const [figure, ...others] = near.filter(({ shared }) => shared === most);
    const due = figure && reportValues(content, edition).get(figure.id);
    if (!due || others.length > 0 || readingOf(due.qualifier) !== 'point') return [];
    // Far from what it is, it is a number of something else; and what was may be told as it was.
    const isNear = due.value / 2 < value && value < due.value * 2;
    const wasSo = OTHER_TIME.test(sentence) && valuesOf(figure.statistic).some((one) => one.value === value);
    if (value === due.value || !isNear || wasSo) return [];
    const { id, statistic, noun } = figure;
    return [{ id, statistic, due: due.value, start, end, phrase: words + noun }];
  });
}
