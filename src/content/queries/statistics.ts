import { getCollection } from 'astro:content';
import { type StatisticEntry, THEMES } from '../../figure/statistic.ts';
import { once } from './once.ts';

/** Every figure as its file states it, by theme and then by its order within the theme. */
export const getStatistics = once(async (): Promise<readonly StatisticEntry[]> => {
  const entries = (await getCollection('statistics')).map(({ id, data }) => ({ id, statistic: data }));
  const place = ({ statistic }: StatisticEntry) => THEMES.indexOf(statistic.theme);
  return entries.sort((a, b) => place(a) - place(b) || a.statistic.order - b.statistic.order);
});
