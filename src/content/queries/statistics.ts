import { historyOf, isKnownBy, knownBy } from '../../figure/known-by.ts';
import type { StatisticEntry } from '../../figure/statistic.ts';
import { heldContent } from '../held-content.ts';
import { getEdition } from './editions.ts';
import { once } from './once.ts';
import { getDates } from './sources.ts';
import { getThemes } from './themes.ts';

/** Every figure as its file states it, by theme and then by its order within the theme, those without one last. */
export const getStatistics = once(async (): Promise<readonly StatisticEntry[]> => {
  const entries = heldContent().statistics.map(({ id, data }) => ({ id, statistic: data }));
  const themes = [...(await getThemes()).map(({ id }) => id), undefined];
  const place = ({ statistic }: StatisticEntry) => themes.indexOf(statistic.theme);
  return entries.sort((a, b) => place(a) - place(b) || a.statistic.order - b.statistic.order);
});

/** The figures of which an edition of the report could give a value. */
export const getKnownStatistics = once(async (edition?: string): Promise<readonly StatisticEntry[]> => {
  if (edition === undefined) return getStatistics();
  const [dates, { date }] = [await getDates(), await getEdition(edition)];
  return (await getStatistics()).filter(({ statistic }) => isKnownBy(statistic, date, dates));
});

/** Every figure as an edition of the report gives it: with the value that was known when it was written, whatever has been added since. */
export const getReportStatistics = once(async (edition?: string): Promise<readonly StatisticEntry[]> => {
  const { date } = await getEdition(edition);
  const dates = await getDates();
  return (await getStatistics()).map((entry) => {
    const value = knownBy(entry.statistic, date, dates);
    return value ? { ...entry, statistic: { ...entry.statistic, observations: [value] } } : entry;
  });
});

/** The same figures with all that an edition could know of them, and without those that it knew nothing of. */
export const getReportHistories = once(async (edition?: string): Promise<readonly StatisticEntry[]> => {
  const { date } = await getEdition(edition);
  const dates = await getDates();
  return (await getStatistics()).flatMap(({ id, statistic }) => {
    const history = historyOf(statistic, date, dates);
    return history ? [{ id, statistic: history }] : [];
  });
});
