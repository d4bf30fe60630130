import type { ChartData } from './drawings.ts';
import type { Drawing } from './drawing.ts';
import { draw, type DrawingId } from './drawings.ts';
import type { Locale } from '../figure/locale.ts';
import { once } from '../content/queries/once.ts';
import { getTerm } from '../content/queries/glossary.ts';
import { getHonours } from '../content/queries/honours.ts';
import { getStatistics } from '../content/queries/statistics.ts';

/** The places where the breakfast scheme was started, as terms of the glossary. */
const DISTRICTS = ['chengzhong-district', 'datong-county', 'huangyuan-county'];

/** A drawing in one language, drawn from the collections. */
export async function getDrawing(id: DrawingId, locale: Locale): Promise<Drawing> {
  return draw(id, locale, await chartData(locale));
}

const chartData = once(async (locale: Locale): Promise<ChartData> => {
  const statistics = new Map((await getStatistics()).map((entry) => [entry.id, entry]));
  const terms = await Promise.all(DISTRICTS.map(getTerm));
  return {
    figure: (id) => {
      const found = statistics.get(id);
      if (!found)
        throw new Error(
          `图表用到的数据“${id}”不存在 / a drawing needs the figure “${id}”, which does not exist`,
        );
      return found;
    },
    honours: (await getHonours()).map(({ honour }) => honour),
    districts: terms.map(({ term }) => term[locale]),
  };
});
