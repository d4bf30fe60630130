import type { Entry } from '../../content/reader/entry.ts';
import type { Place } from '../../content/reader/issue.ts';
import { isValue } from '../../figure/observation.ts';
import { compareEnds, datedTime, isBy, type Period } from '../../figure/period.ts';
import { periodInWords } from '../../words/dictionary.ts';
import { datesIn, todayIn } from '../../content/loaded/editions.ts';
import { type About, defineRule } from '../rule.ts';
import type { Tell } from '../../content/reader/issue.ts';
import { textsIn } from '../../content/loaded/texts.ts';

/** No value is of a time that has not come or that its source could not know, times run forward, and a value tenfold the last one is asked about. */
export const valuesAreLikely = defineRule({
  scope: 'statistics',
  codes: ['future-year', 'period-after-source', 'observations-out-of-order', 'sudden-change'],
  check: ({ data: { observations }, at }, { tell, content }) => {
    observations.forEach((observation, index) => {
      const { period } = observation;
      const last = observations[index - 1];
      const [dated, time, before] = [yearIn(period), datedTime(period), last && datedTime(last.period)];
      const place = () => at(['observations', index, 'period', ...(dated ? [dated.field] : [])]);
      const source = isValue(observation) ? observation.source : undefined;
      const written = source && datesIn(content)(source).date;
      if (dated && isToCome(dated.year)) inTheFuture(place(), dated.year, tell);
      else if (time && written && !isBy(time.to, written))
        tell('period-after-source', place(), {
          period: periodInWords(period),
          document: source.document,
          written,
        });
      else if (last && time && before && compareEnds(before, time) > 0)
        tell('observations-out-of-order', place(), { period: periodInWords(last.period) });
      else if (last && isValue(last) && isValue(observation) && isJump(last.value, observation.value))
        tell('sudden-change', at(['observations', index, 'value']), {
          value: observation.value,
          before: last.value,
        });
    });
  },
});

/** Nothing was written, corrected or withdrawn on a day that has not come. */
const hasCome = (entry: Entry<unknown>, { tell, content }: About<'future-date'>): void => {
  for (const [date, path] of textsIn(entry))
    if (path.at(-1) === 'date' && path.at(-2) !== 'period' && !isBy(date, todayIn(content)))
      tell('future-date.date', entry.at(path), { date });
};

/** The dates of figures: of their corrections, and of what is no longer kept up. */
export const datesOfFiguresHaveCome = defineRule({
  scope: 'statistics',
  codes: ['future-date'],
  check: hasCome,
});

/** The dates of the documents that they are from. */
export const datesOfSourcesHaveCome = defineRule({
  scope: 'sources',
  codes: ['future-date'],
  check: hasCome,
});

/** No honour is of years that have not come or that run backwards. */
export const yearsOfHonoursAreLikely = defineRule({
  scope: 'honours',
  codes: ['future-year', 'reversed-years'],
  check: ({ data: { years }, at }, { tell }) => {
    if (!years) return;
    const future = (['from', 'to'] as const).filter((end) => isToCome(years[end]));
    for (const end of future) inTheFuture(at(['years', end]), years[end], tell);
    if (future.length === 0 && years.from > years.to) tell('reversed-years', at(['years']));
  },
});

function isToCome(year: number): boolean {
  return year > new Date().getFullYear();
}

function inTheFuture(place: Place, year: number, tell: Tell<'future-year'>): void {
  tell('future-year', place, { year });
}

/** The last year that a period names, and the field that it stands in. */
function yearIn(period: Period): { year: number; field: string } | undefined {
  if (period.kind === 'span') return { year: period.to, field: 'to' };
  if (period.kind === 'as-at') return { year: Number(period.date.slice(0, 4)), field: 'date' };
  return 'year' in period ? { year: period.year, field: 'year' } : undefined;
}

function isJump(before: number, after: number): boolean {
  return before > 0 && after > 0 && (after >= before * 10 || after * 10 <= before);
}
