import { chineseNumber, NUMERAL } from '../../figure/chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from '../../figure/english-number.ts';
import { readingOf } from '../../figure/quantity.ts';
import { type Statistic, valuesOf } from '../../figure/statistic.ts';
import type { LoadedContent } from '../reader/content.ts';
import { editionOf } from '../reader/layout.ts';
import { memoized } from '../memoized.ts';
import { countsIn, isOfSome } from './count.ts';
import { reportValues, statisticsIn } from './editions.ts';
import { countedFigures } from './figure-wording.ts';
import type { Passage } from './passage.ts';

/** A number in words of what a figure counts, and that figure. */
export interface FigureCount {
  readonly id: string;
  readonly statistic: Statistic;
  /** What the figure is in the edition of the passage. */
  readonly due: number;
  /** The number alone. */
  readonly start: number;
  readonly end: number;
  /** The number with what it counts. */
  readonly phrase: string;
}

/** A small number in words, and the text around it. */
interface Said {
  readonly value: number;
  readonly start: number;
  readonly words: string;
  readonly sentence: string;
  readonly behind: string;
}

const SMALL = { zh: new RegExp(`(?<![第每各几数${NUMERAL}\\d.])[${NUMERAL}]+`, 'g'), en: ENGLISH_NUMBER };
/** A number that was, before it grew, and 四处, which is everywhere. */
const NO_COUNT = { zh: /[从由]$/, en: /\bfrom $/i };
const EVERYWHERE = /(?<![在于有共])四处/y;
/** Where a sentence tells of another time than the report's. */
const OTHER_TIME =
  /(?:19|20)\d\d|[去上当那前]年|原[来先]|[由从曾]|\b(?:from|last year|had been|used to|at first|was|were)\b/i;
const SENTENCE_END = { zh: /[。！？]/, en: /[.!?]\s/ } as const;

const smallNumbers = memoized(({ locale, text }: Passage): readonly Said[] =>
  [...text.matchAll(SMALL[locale])].flatMap(({ 0: words, index: start }) => {
    const value = locale === 'zh' ? chineseNumber(words) : englishNumber(words);
    const [ahead, behind] = [text.slice(0, start), text.slice(start + words.length)];
    if (value === undefined || value < 2 || value > 99 || isOfSome(locale, ahead, behind)) return [];
    EVERYWHERE.lastIndex = start;
    if (NO_COUNT[locale].test(ahead) || EVERYWHERE.test(text)) return [];
    const [before = '', after = ''] = [
      ahead.split(SENTENCE_END[locale]).at(-1),
      behind.split(SENTENCE_END[locale])[0],
    ];
    return [{ value, start, words, behind, sentence: `${before}${words}${after}` }];
  }),
);

/** The small numbers in words in a passage that count what a figure counts, by its noun behind them and what else its names say in the same sentence, and are not what it says. */
export function wrongFigureCounts(content: LoadedContent, passage: Passage): readonly FigureCount[] {
  const edition = editionOf(passage.file);
  return smallNumbers(passage).flatMap(({ value, start, words, sentence, behind }) => {
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
    const end = start + words.length;
    return [{ id, statistic, due: due.value, start, end, phrase: `${words}${noun}` }];
  });
}
