import type { ChartData } from './drawings.ts';
import type { Drawing } from './drawing.ts';
import { draw, drawingIds } from './drawings.ts';
import type { Locale } from '../figure/locale.ts';
import { once } from '../content/queries/once.ts';
import { getTerm } from '../content/queries/glossary.ts';
import { getLevels } from '../content/queries/levels.ts';
import { getHonours } from '../content/queries/honours.ts';
import { getReportStatistics } from '../content/queries/statistics.ts';

/** The places where the breakfast scheme was started, as terms of the glossary. */
const DISTRICTS = ['chengzhong-district', 'datong-county', 'huangyuan-county'];

/** Every drawing that the collections have figures for, in one language, in the order the dashboard shows them. */
export const getDrawings = once(async (locale: Locale): Promise<readonly Drawing[]> => {
  const figures = new Map((await getReportStatistics()).map((entry) => [entry.id, entry]));
  const honours = (await getHonours()).map(({ honour }) => honour);
  const ids = drawingIds(new Set(figures.keys()), honours);
  const terms = ids.includes('districts') ? await Promise.all(DISTRICTS.map(getTerm)) : [];
  const data: ChartData = {
    figure: (id) => {
      const found = figures.get(id);
      if (!found)
        throw new Error(
          `图表用到的数据“${id}”不存在 / a drawing needs the figure “${id}”, which does not exist`,
        );
      return found;
    },
    honours,
    levels: await getLevels(),
    districts: terms.map(({ term }) => term[locale]),
  };
  return ids.map((id) => draw(id, locale, data));
});
