import type { Locale } from '../figure/locale.ts';
import type { Dates, Value } from '../figure/observation.ts';
import { isBy } from '../figure/period.ts';
import { type StatisticEntry, valuesOf } from '../figure/statistic.ts';
import { dictionary } from '../words/dictionary.ts';
import { figureView } from './figure-view.ts';
import { pagePath } from './pages.ts';
import type { SiteChange } from './schemas/site.ts';

/**
 * What became of figures after a report was written: values that are new, were corrected or were taken back, and figures that are no
 * longer kept up. A figure is told of once a day.
 * @param since when the report was written (ISO 8601, as exactly as it is known)
 */
export function figureNews(entries: readonly StatisticEntry[], dates: Dates, since: string): SiteChange[] {
  return entries.flatMap((entry) => {
    const { withdrawn } = entry.statistic;
    const told = [
      ...valuesOf(entry.statistic).map((value) => ({
        date: lastDate(value, dates),
        say: (locale: Locale) => {
          const { sentence, standing } = figureView(locale, entry, value);
          return [sentence, ...standing];
        },
      })),
      ...(withdrawn
        ? [{ date: withdrawn.date, say: (locale: Locale) => [figureView(locale, entry).retired ?? ''] }]
        : []),
    ];
    const news = Map.groupBy(
      told.filter(({ date }) => !isBy(date, since)),
      ({ date }) => firstDay(date),
    );
    return Array.from(news, ([date, same]) => {
      const words = (locale: Locale) => {
        const { colon, space } = dictionary(locale).punctuation;
        const sentences = same.flatMap(({ say }) => say(locale));
        return entry.statistic.label[locale] + colon + sentences.join(space);
      };
      return { date, path: pagePath('figure', entry.id), zh: words('zh'), en: words('en') };
    });
  });
}

/** When something was last said of a value: by its source, in a correction, or when it was taken back. */
function lastDate({ source, revisions = [], status }: Value, dates: Dates): string {
  const said = [dates(source).date, ...revisions.map(({ date }) => date)];
  return (status?.kind === 'withdrawn' ? [...said, status.date] : said).reduce((last, date) =>
    firstDay(date) > firstDay(last) ? date : last,
  );
}

/** The first day of what may be a month or a year. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
