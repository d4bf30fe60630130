import { figureView } from '../content/figure-view.ts';
import { getDrawingOutlines } from '../content/queries/drawings.ts';
import { getTerms } from '../content/queries/glossary.ts';
import { getHonours } from '../content/queries/honours.ts';
import { getLevels } from '../content/queries/levels.ts';
import { once } from '../content/queries/once.ts';
import { getDates } from '../content/queries/sources.ts';
import { getReportHistories, getReportStatistics } from '../content/queries/statistics.ts';
import type { Locale } from '../figure/locale.ts';
import { draw } from './draw.ts';
import type { Drawing } from './drawing.ts';
import { figureOverTime } from './figure-over-time.ts';

/** Every drawing in one language, with the values that the report gives, in the order of the files. */
export const getDrawings = once(async (locale: Locale): Promise<readonly Drawing[]> => {
  const figures = new Map(
    (await getReportStatistics()).map((entry) => [entry.id, figureView(locale, entry)]),
  );
  const terms = new Map((await getTerms(locale)).map(({ id, term }) => [id, term[locale]]));
  const histories = new Map((await getReportHistories()).map((entry) => [entry.id, entry]));
  const dates = await getDates();
  const subjects = {
    locale,
    figure: (id: string) => found(figures, id),
    overTime: (id: string) => figureOverTime(figureView(locale, found(histories, id)), dates),
    honours: (await getHonours()).map(({ honour }) => honour),
    levels: await getLevels(),
    term: (id: string) => found(terms, id),
  };
  return (await getDrawingOutlines()).map((entry) => draw(entry, subjects));
});

function found<T>(all: ReadonlyMap<string, T>, id: string): T {
  const one = all.get(id);
  if (one !== undefined) return one;
  throw new Error(`图表用到的“${id}”不存在 / a drawing needs “${id}”, which does not exist`);
}
