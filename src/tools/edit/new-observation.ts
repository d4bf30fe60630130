import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Invocation } from '../command/command.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { loadContent } from '../../content/reader/reader.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { didYouMean } from '../../content/reader/wording.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { period as periodSchema } from '../../content/schemas/period.ts';
import { addedObservation } from './added-observation.ts';
import { askedAnswers } from './asked-answers.ts';
import { Failure } from '../command/failure.ts';
import { lineDiff, utf8Text } from './line-diff.ts';
import { describedObservation, observationQuestions, unfitPeriod } from './described-observation.ts';
import { whatIsLeft } from './what-is-left.ts';

/** Adds one more value to a figure: `npm run new observation reading-rooms 270 -- --period 2024`. */
export async function newObservation(invocation: Invocation): Promise<number> {
  const { project, progress } = invocation;
  const content = loadContent(onDisk(project.content));
  const { words, locale, answers } = askedAnswers(invocation, observationQuestions(content));
  const [id = '', value] = words;
  const figure = figureOf(content, id, locale);
  const values = await answers({ value });
  const period = periodSchema.safeParse(values['period']);
  const unfit = period.success ? unfitPeriod(figure.data, period.data) : undefined;
  if (unfit) throw new Failure(unfit[locale]);

  const file = `content/statistics/${id}.yaml`;
  const path = join(project.root, file);
  const before = utf8Text(readFileSync(path)) ?? '';
  const addition = addedObservation(before, describedObservation(values, figure.data.unit, content));
  if ('refused' in addition) throw new Failure(`${file}\n  ${addition.refused[locale]}`);
  writeFileSync(path, addition.text);
  progress.say(`${file}\n${lineDiff(before, addition.text)}\n`);
  progress.say(whatIsLeft(project, [file], locale));
  return 0;
}

function figureOf({ statistics, files }: LoadedContent, id: string, locale: Locale): Entry<Statistic> {
  const figure = statistics.get(id);
  if (figure) return figure;
  if (files.includes(`statistics/${id}.yaml`)) throw new Failure(BROKEN[locale]);
  const guess = didYouMean(nearest(id, statistics.keys()))[locale];
  throw new Failure(`${UNKNOWN[locale](id)}${guess}`);
}

const BROKEN: Readonly<Record<Locale, string>> = {
  zh: '这个数据的文件有错误，先运行 npm run check 改好，再加新的数。',
  en: 'The file of this figure has a mistake; run npm run check and mend it, then add the value.',
};

const UNKNOWN: Readonly<Record<Locale, (id: string) => string>> = {
  zh: (id) => `content/statistics/ 里没有“${id}”。`,
  en: (id) => `There is no “${id}” in content/statistics/. `,
};
