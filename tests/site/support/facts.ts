import type { Locale } from '../../../src/figure/locale.ts';
import { spokenNumber } from '../../../src/figure/spoken.ts';
import { latestValue } from '../../../src/figure/statistic.ts';
import { formatInFull, formatNumber, formatQuantity } from '../../../src/figure/text.ts';
import { dictionary } from '../../../src/words/dictionary.ts';
import { insideQuotes } from '../../../src/words/quoted.ts';
import { realContent } from '../../support/real-content.ts';

/** What a reader must find beside a figure. */
export interface Fact {
  value: string;
  label: string;
  definition: string;
  period: string;
  periodBriefly: string;
  /** The figure without its unit, so in words, as a sentence has it, and with every digit. */
  number: string;
  inWords: string;
  text: string;
  inFull: string;
  /** The source's own words, and where in the source they stand. */
  phrase: string;
  locator: string;
  /** Whether the source prints it as a number. */
  isNumberPrinted: boolean;
  /** The same where there is little room. */
  locatorBriefly: string;
}

const { statistics, sources } = realContent;

/** The id of every figure, in alphabetical order. */
export const statisticIds: readonly string[] = [...statistics.keys()].sort();

/** The id of the figure of whose units a figure counts some. */
export function partOf(id: string): string | undefined {
  return statistics.get(id)?.data.partOf;
}

/** The facts of a figure as its content file states them. */
export function fact(id: string, locale: Locale): Fact {
  const figure = statistics.get(id)?.data;
  if (!figure) throw new Error(`content/statistics has no ${id}`);
  const observation = latestValue(figure);
  const { document, phrase, printed, paragraph } = observation.source;
  const source = sources.get(document)?.data;
  const cited = source?.paragraphs.find(({ id: each }) => each === paragraph);
  const place = cited?.label?.[locale] ?? paragraph;
  const named = (name: string) =>
    source && sources.size > 1 ? dictionary(locale).figure.placeIn(source.title[locale], name) : name;
  return {
    value: String(observation.value),
    label: figure.label[locale],
    definition: figure.definition[locale],
    period: dictionary(locale).period(observation.period),
    periodBriefly: dictionary(locale).periodBriefly(observation.period),
    number: formatNumber(locale, observation, figure.unit),
    inWords: spokenNumber(locale, observation, figure.unit),
    text: formatQuantity(locale, observation, figure.unit),
    inFull: formatInFull(locale, observation, figure.unit),
    phrase: insideQuotes(phrase),
    locator: named(place),
    isNumberPrinted: /[\d一二三四五六七八九十百千万亿两]/.test(printed),
    locatorBriefly: named(cited?.brief?.[locale] ?? place),
  };
}
