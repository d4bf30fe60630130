import { figureView } from '../content/figure-view.ts';
import { byId, withId } from '../content/queries/entries.ts';
import { getDrawingOutlines } from '../content/queries/drawings.ts';
import { getTerms } from '../content/queries/glossary.ts';
import { getHonours } from '../content/queries/honours.ts';
import { getLevels } from '../content/queries/levels.ts';
import { once } from '../content/queries/once.ts';
import { getDates } from '../content/queries/sources.ts';
import { getReportHistories, getReportStatistics } from '../content/queries/statistics.ts';
import type { Locale } from '../figure/locale.ts';
import type { StatisticEntry } from '../figure/statistic.ts';
import { draw } from './draw.ts';
import type { Drawing } from './drawing.ts';
import { figureOverTime } from './figure-over-time.ts';
import type { Subjects } from './painted.ts';

/** Every drawing of the newest edition in one language, with the values that the report gives, in the order of the files. */
export const getDrawings = once(async (locale: Locale): Promise<readonly Drawing[]> => {
  const subjects = await getSubjects(locale);
  return (await getDrawingOutlines()).map((entry) => draw(entry, subjects));
});

/**
 * The drawing with an id as an edition of the report has it, with the values that it gives.
 * @throws Error naming the ids there are, in Chinese and English
 */
export async function getDrawing(locale: Locale, id: string, edition?: string): Promise<Drawing> {
  return draw(withId(byId(await getDrawingOutlines(edition)), id), await getSubjects(locale, edition));
}

/** What is drawn of the report in an edition. */
const getSubjects = once(async (locale: Locale, edition?: string): Promise<Subjects> => {
  const views = (entries: readonly StatisticEntry[]) =>
    new Map(entries.map((entry) => [entry.id, figureView(locale, entry)]));
  const figures = views(await getReportStatistics(edition));
  const histories = views(await getReportHistories(edition));
  const terms = new Map((await getTerms(locale)).map(({ id, term }) => [id, term[locale]]));
  const dates = await getDates();
  return {
    locale,
    figure: (id) => found(figures, id),
    overTime: (id) => figureOverTime(found(histories, id), dates),
    honours: (await getHonours(edition)).map(({ honour }) => honour),
    levels: await getLevels(),
    term: (id) => found(terms, id),
  };
});

function found<T>(all: ReadonlyMap<string, T>, id: string): T {
  const one = all.get(id);
  if (one !== undefined) return one;
  throw new Error(`图表用到的“${id}”不存在 / a drawing needs “${id}”, which does not exist`);
}
