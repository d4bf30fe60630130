import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Invocation } from '../command/command.ts';
import { datesIn } from '../../content/loaded/editions.ts';
import type { Dates, Evidence } from '../../figure/observation.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { loadContent } from '../../content/reader/reader.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import type { Locale, Localised } from '../../figure/locale.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { period as periodSchema } from '../../content/schemas/period.ts';
import { statistic } from '../../content/schemas/statistic.ts';
import { periodIn, timeIn } from '../../figure/series.ts';
import { compareEnds, type Period, timeOf } from '../../figure/period.ts';
import { askedAnswers } from './answers.ts';
import { withChange } from './content-text.ts';
import { Failure } from '../command/failure.ts';
import { lineDiff, utf8Text } from './line-diff.ts';
import { noEntry } from './reading.ts';
import { describedObservation, observationQuestions } from './described-observation.ts';
import { saveFile } from './save/save-file.ts';
import { whatFollows } from './what-follows.ts';
import { whatIsLeft } from './written.ts';

/** Adds one more value to a figure: `npm run new observation reading-rooms 270 -- --period 2024`. */
export async function newObservation(invocation: Invocation): Promise<number> {
  const { project, progress } = invocation;
  const content = loadContent(onDisk(project.content));
  // Asked when it is answered, and by then the figure is known.
  const questions = observationQuestions(content, () => figure.data.unit);
  const { words, locale, answers } = askedAnswers(invocation, questions);
  const [id = '', value] = words;
  const figure = figureOf(content, id, locale);
  const { unit, observations } = figure.data;
  const added = describedObservation(await answers({ value }), unit);
  const period = periodSchema.safeParse(added.period).data;
  const place = period ? placeFor(period, added.source, observations, datesIn(content)) : observations.length;
  if (place === undefined) throw new Failure(TWICE[locale]);

  const file = pathOf('statistics', id);
  const path = join(project.content, file);
  const before = utf8Text(readFileSync(path)) ?? '';
  const text = withChange(file, before, { kind: 'insert', path: ['observations', place], value: added });
  saveFile(path, text);
  progress.say(`${shownPath(file)}\n${lineDiff(before, text)}\n`);
  // What proves it may still be open; what follows is told all the same.
  const source = Object.fromEntries(
    Object.entries(added.source).map(([field, text]) => [field, text || '—']),
  );
  const after = statistic.safeParse({
    ...figure.data,
    observations: [...observations.slice(0, place), { ...added, source }, ...observations.slice(place)],
  }).data;
  if (after) progress.say(`${whatFollows(content, id, after, after.observations[place], locale)}\n`);
  progress.say(whatIsLeft(project, [file], locale));
  return 0;
}

/** After how many observations one stands, in the order of their times; nowhere where its period has a value. */
function placeFor(
  period: Period,
  source: Pick<Evidence, 'document'>,
  observations: Statistic['observations'],
  dates: Dates,
): number | undefined {
  const own = periodIn({ period, source }, dates);
  if (own !== undefined && observations.some((one) => periodIn(one, dates) === own)) return undefined;
  const time = timeOf(period, dates(source));
  const later = observations.findIndex((one) => {
    const other = timeIn(one, dates);
    return time && other && compareEnds(other, time) > 0;
  });
  return later < 0 ? observations.length : later;
}

function figureOf({ statistics, files }: LoadedContent, id: string, locale: Locale): Entry<Statistic> {
  const figure = statistics.get(id);
  if (figure) return figure;
  if (files.includes(pathOf('statistics', id))) throw new Failure(BROKEN[locale]);
  throw new Failure(noEntry('statistics', id, statistics)[locale]);
}

const TWICE: Localised = {
  zh: '这个时段已经有数了；要更正，就打开文件，把那一条的 value 改成新的数，旧的写进 revisions。',
  en: 'There is a value for this period already; to correct it, open the file, change its value, and keep the old one under “revisions”.',
};

const BROKEN: Localised = {
  zh: '这个数据的文件有错误，先运行 npm run check 改好，再加新的数。',
  en: 'The file of this figure has a mistake; run npm run check and mend it, then add the value.',
};
