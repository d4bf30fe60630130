import { drawnFigures } from '../../content/drawing-outline.ts';
import { datesIn, reportValues } from '../../content/loaded/editions.ts';
import { withYearsInDigits } from '../../content/loaded/figure-clauses.ts';
import { creditedOtherwise } from '../../content/prose/credited-year.ts';
import { isValue, type Value } from '../../figure/observation.ts';
import { datedTime, isBy, type Period, timeOf } from '../../figure/period.ts';
import { isEarlier } from '../../figure/series.ts';
import { valuesOf } from '../../figure/statistic.ts';
import { isOfYears, timesTypedIn } from '../../figure/typed-times.ts';
import { periodInWords } from '../../words/dictionary.ts';
import { defineRule, editionOf, type Entry, LOCALES, textsIn, withoutNames } from '../vocabulary.ts';

/** No value is of a time that has not come or that its source could not know, times run forward, and a value many times the last one is asked about. */
export const valuesAreLikely = defineRule({
  scope: 'statistics',
  codes: ['future-year', 'period-after-source', 'observations-out-of-order', 'sudden-change'],
  check: ({ data: { observations }, at }, { tell, content }) => {
    for (const [index, observation] of observations.entries()) {
      const { period } = observation;
      const last = observations[index - 1];
      const [dated, time] = [yearIn(period), datedTime(period)];
      const place = () => at(['observations', index, 'period', ...(dated ? [dated.field] : [])]);
      const source = isValue(observation) ? observation.source : undefined;
      const written = source && datesIn(content)(source).date;
      if (dated && !isBy(String(dated.year), content.today))
        tell('future-year', place(), { year: dated.year });
      else if (time && written && !isBy(time.to, written)) {
        const { document } = source;
        tell('period-after-source', place(), { period: periodInWords(period), document, written });
      } else if (last && isEarlier(observation, last, datesIn(content)))
        tell('observations-out-of-order', place(), { period: periodInWords(last.period) });
      else if (last && isValue(last) && isValue(observation) && isJump(last.value, observation.value)) {
        const { value } = observation;
        tell('sudden-change', at(['observations', index, 'value']), { value, before: last.value });
      }
    }
  },
});

/** Nothing was written, published, corrected or withdrawn on a day that has not come. */
export const datesHaveCome = (['statistics', 'sources', 'changes', 'settings'] as const).map((scope) =>
  defineRule({
    scope,
    codes: ['future-date'],
    check: (entry: Entry<unknown>, { tell, content }) => {
      for (const [date, path] of textsIn(entry))
        if (/(?<!period\.)\b(?:date|edition)$/.test(path.join('.')) && !isBy(date, content.today))
          tell('future-date', entry.at(path), { date });
    },
  }),
);

function yearIn(period: Period): { year: number; field: string } | undefined {
  if (period.kind === 'span') return { year: period.to, field: 'to' };
  if (period.kind === 'as-at') return { year: Number(period.date.slice(0, 4)), field: 'date' };
  return 'year' in period ? { year: period.year, field: 'year' } : undefined;
}

/** A digit too many or too few, though the number itself has grown or shrunk meanwhile. */
const JUMP = 8;

function isJump(before: number, after: number): boolean {
  return before > 0 && after > 0 && (after >= before * JUMP || after * JUMP <= before);
}

/** A part has no value that is later than the last one of its whole. */
export const partsAreNoNewer = defineRule({
  scope: 'statistics',
  after: ['observations-out-of-order'],
  codes: ['part-newer'],
  check: ({ data, at }, { tell, content }) => {
    const whole = data.partOf === undefined ? undefined : content.statistics.get(data.partOf)?.data;
    if (!whole || data.withdrawn || whole.withdrawn) return;
    const dates = datesIn(content);
    const endOf = ({ period, source }: Value) => timeOf(period, dates(source))?.to;
    const own = valuesOf(data).at(-1);
    const [end, ...ends] = [own, ...valuesOf(whole)].map((value) => value && endOf(value));
    if (!own || end === undefined || ends.some((one) => one === undefined || isBy(end, one))) return;
    const index = data.observations.findLastIndex(isValue);
    const about = { period: periodInWords(own.period), whole: whole.label };
    tell('part-newer', at(['observations', index, 'period']), about);
  },
});

/** A year in the title of a drawing is that of the figures in it. */
export const titlesAreOfTheirYears = defineRule({
  scope: 'drawings',
  after: ['sound statistics'],
  codes: ['year-of-another-period'],
  check: ({ data, at, source }, { tell, content }) => {
    const values = reportValues(content, editionOf(source.file));
    for (const locale of LOCALES) {
      const typed = timesTypedIn(withoutNames(content)(withYearsInDigits(data.title[locale])));
      const [other] = drawnFigures(data).flatMap(({ id }) => {
        const [label, period] = [content.statistics.get(id)?.data.label, values.get(id)?.period];
        return label && period && !isOfYears(period, typed) ? [{ label, period: periodInWords(period) }] : [];
      });
      if (typed.years.length > 0 && other) tell('year-of-another-period.title', at(['title', locale]), other);
    }
  },
});

/** The credit of a source is of the year of its date. */
export const creditsAreOfTheirYears = defineRule({
  scope: 'sources',
  codes: ['credit-of-another-year'],
  check: ({ data: { date, credit }, at }, { tell }) => {
    for (const locale of LOCALES) {
      const said = creditedOtherwise(credit[locale], date);
      if (said !== undefined) tell('credit-of-another-year', at(['credit', locale]), { said, date });
    }
  },
});
