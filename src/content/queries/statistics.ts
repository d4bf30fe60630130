import { getCollection } from 'astro:content';
import { type Statistic, type Theme, THEMES } from '../../figure/statistic.ts';
import { once } from './once.ts';

/** A figure with its id, which is its file's name and its anchor on the statistics page. */
export interface StatisticEntry {
  readonly id: string;
  readonly statistic: Statistic;
}

/** Every figure, by theme and then by its order within the theme. */
export const getStatistics = once(async (): Promise<readonly StatisticEntry[]> => {
  const entries = (await getCollection('statistics')).map(({ id, data }) => ({ id, statistic: data }));
  const place = ({ statistic }: StatisticEntry) => THEMES.indexOf(statistic.theme);
  return entries.sort((a, b) => place(a) - place(b) || a.statistic.order - b.statistic.order);
});

const statisticsById = once(async () => new Map((await getStatistics()).map((entry) => [entry.id, entry])));

/** The themes that figures are grouped under, those with a figure alone, in the order they are shown. */
export function presentThemes(statistics: readonly StatisticEntry[]): Theme[] {
  return THEMES.filter((theme) => statistics.some(({ statistic }) => statistic.theme === theme));
}

/**
 * The figure with an id.
 * @throws Error naming the ids there are, in Chinese and English
 */
export async function getStatistic(id: string): Promise<StatisticEntry> {
  const entries = await statisticsById();
  const found = entries.get(id);
  if (found) return found;
  const known = [...entries.keys()].join(', ');
  throw new Error(`没有代号为“${id}”的数据 / there is no figure “${id}”. 可用的代号 / the ids are: ${known}`);
}

/** The figures with these ids, in the order given. */
export async function getStatisticsById(ids: readonly string[]): Promise<StatisticEntry[]> {
  return Promise.all(ids.map(getStatistic));
}
