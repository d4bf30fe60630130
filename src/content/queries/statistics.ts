import { getCollection } from 'astro:content';
import { knownBy } from '../../figure/known-by.ts';
import type { StatisticEntry } from '../../figure/statistic.ts';
import { once } from './once.ts';
import { getSettings } from './site.ts';
import { getDates } from './sources.ts';
import { getThemes } from './themes.ts';

/** Every figure as its file states it, by theme and then by its order within the theme. */
export const getStatistics = once(async (): Promise<readonly StatisticEntry[]> => {
  const entries = (await getCollection('statistics')).map(({ id, data }) => ({ id, statistic: data }));
  const themes = (await getThemes()).map(({ id }) => id);
  const place = ({ statistic }: StatisticEntry) => themes.indexOf(statistic.theme);
  return entries.sort((a, b) => place(a) - place(b) || a.statistic.order - b.statistic.order);
});

/** Every figure as the report gives it: with the value that was known when it was written, whatever has been added since. */
export const getReportStatistics = once(async (): Promise<readonly StatisticEntry[]> => {
  const { edition } = await getSettings();
  const dates = await getDates();
  return (await getStatistics()).map((entry) => {
    const value = knownBy(entry.statistic, edition, dates);
    return value ? { ...entry, statistic: { ...entry.statistic, observations: [value] } } : entry;
  });
});
