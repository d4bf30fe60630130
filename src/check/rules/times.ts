import { chineseNumber } from '../../figure/chinese-number.ts';
import { englishNumber } from '../../figure/english-number.ts';
import { isValue, type Value } from '../../figure/observation.ts';
import { valuesOf } from '../../figure/statistic.ts';
import { isBy, timeOf } from '../../figure/period.ts';
import type { Period } from '../../figure/period.ts';
import { isOfYears, timesTypedIn, YEAR } from '../../figure/typed-times.ts';
import { periodInWords } from '../../words/dictionary.ts';
import { datesIn } from '../../content/loaded/editions.ts';
import { clausesOf } from '../../content/loaded/figure-clauses.ts';
import { defineRule } from '../rule.ts';

/** How many years a sentence says that a figure is of. */
const PAST = {
  zh: /(?:近|过去|最近|前)的?([两二三四五六七八九十])年(?=[来间里内，以]|的|\p{Script=Han}|\uFFFC)/gu,
  en: /\b(?:past|last|latest|previous) (two|three|four|five|six|seven|eight|nine|ten) years\b/gi,
} as const;

/** A sentence that says of how many years a figure is says as many as the figure is of. */
export const spansAreAsLongAsSaid = defineRule({
  scope: 'article',
  after: ['sound statistics'],
  codes: ['years-differ'],
  check: (article, { tell, content }) => {
    for (const { locale, text, figures, at } of clausesOf(article, content))
      for (const { 0: said, 1: words = '', index } of text.matchAll(PAST[locale])) {
        const years = locale === 'zh' ? chineseNumber(words.replace('两', '二')) : englishNumber(words);
        const other = figures.find(({ value: { period } }) => (yearsOf(period) ?? years) !== years);
        if (!other || figures.some(({ value: { period } }) => yearsOf(period) === years)) continue;
        const { label } = other.figure.data;
        const due = yearsOf(other.value.period) ?? 0;
        tell('years-differ', at(index, index + said.length), { said, label, due });
      }
  },
});

/** How many years a period is of, where it is of several. */
function yearsOf(period: Period): number | undefined {
  if (period.kind === 'past-years') return period.years;
  return period.kind === 'span' ? period.to - period.from + 1 : undefined;
}

/** A year typed before a figure that was counted up to the day of its source, or of no stated time, is asked about. */
export const yearsAreKnownOfFigures = defineRule({
  scope: 'article',
  after: ['sound statistics', 'year-of-another-period'],
  codes: ['year-unknown'],
  check: (article, { tell, content }) => {
    const dates = datesIn(content);
    for (const { text, figures, at } of clausesOf(article, content)) {
      const [typed] = text.matchAll(YEAR);
      if (!typed) continue;
      for (const { figure, value } of figures) {
        const { period, source } = value;
        if (period.kind !== 'to-date' && period.kind !== 'not-stated') continue;
        const time = timeOf(period, dates(source));
        if (time && isOfYears({ kind: 'as-at', date: time.to }, timesTypedIn(text))) continue;
        const { label } = figure.data;
        tell('year-unknown', at(typed.index, typed.index + 4), {
          year: typed[0],
          label,
          period: periodInWords(time ? { kind: 'as-at', date: time.to } : period),
        });
        break;
      }
    }
  },
});

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
    tell('part-newer', at(['observations', index, 'period']), {
      period: periodInWords(own.period),
      whole: whole.label,
    });
  },
});
