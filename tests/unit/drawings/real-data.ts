import { levelsInOrder } from '../../../src/content/level.ts';
import type { ChartData } from '../../../src/drawings/drawings.ts';
import { realContent } from '../../support/real-content.ts';

const { statistics, honours, levels } = realContent;

/** What the drawings draw, straight from the content. */
export const realData: ChartData = {
  figure: (id) => {
    const found = statistics.get(id);
    if (!found) throw new Error(`content/statistics has no ${id}`);
    return { id, statistic: found.data };
  },
  honours: [...honours.values()].map(({ data }) => data),
  levels: levelsInOrder(levels.values()),
  districts: ['城中区', '大通县', '湟源县'],
};
