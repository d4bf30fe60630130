import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { project } from '../../../src/tools/build/project.ts';
import { formatInFull, formatNumber, formatQuantity } from '../../../src/figure/text.ts';
import type { Locale } from '../../../src/figure/locale.ts';
import { latestObservation, type Statistic } from '../../../src/figure/statistic.ts';
import { dictionary } from '../../../src/words/dictionary.ts';
import { reportSource } from '../../../src/content/schemas/report-source.ts';
import { statistic } from '../../../src/content/schemas/statistic.ts';

/** What a reader must find beside a figure. */
export interface Fact {
  value: string;
  label: string;
  definition: string;
  period: string;
  /** The figure without its unit, as a sentence has it, and with every digit. */
  number: string;
  text: string;
  inFull: string;
  /** The article's own words, and where in the article they stand. */
  phrase: string;
  locator: string;
}

const folder = join(project.content, 'statistics');
const statistics = new Map<string, Statistic>(
  readdirSync(folder).map((file) => [basename(file, '.yaml'), statistic.parse(read(join(folder, file)))]),
);
/** The id of every figure, in alphabetical order. */
export const statisticIds: readonly string[] = [...statistics.keys()].sort();

const { paragraphs } = reportSource.parse(read(join(project.content, 'source', 'report.yaml')));

/** The facts of a figure as its content file states them. */
export function fact(id: string, locale: Locale): Fact {
  const figure = statistics.get(id);
  if (!figure) throw new Error(`content/statistics has no ${id}`);
  const observation = latestObservation(figure);
  const { phrase, paragraph } = observation.source;
  return {
    value: String(observation.value),
    label: figure.label[locale],
    definition: figure.definition[locale],
    period: dictionary(locale).period(observation.period),
    number: formatNumber(locale, observation),
    text: formatQuantity(locale, observation, figure.unit),
    inFull: formatInFull(locale, observation, figure.unit),
    phrase,
    locator: paragraphs.find(({ id: each }) => each === paragraph)?.label[locale] ?? paragraph,
  };
}

function read(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}
