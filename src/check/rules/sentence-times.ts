import { clausesOf, type GivenFigure } from '../../content/loaded/figure-clauses.ts';
import { numberInWords } from '../../figure/number-in-words.ts';
import { timeKey } from '../../figure/series.ts';
import { isOfMonths, isOfYears, partOfYear, timesTypedIn, YEAR } from '../../figure/typed-times.ts';
import { periodInWords } from '../../words/dictionary.ts';
import { datedTime, datesIn, defineRule, type Period, timeOf, withoutNames } from '../vocabulary.ts';

/** A year typed in a sentence is that of the figures in it, where they have one: they stay what they are when later values are added. */
export const yearsAreThoseOfFigures = defineRule({
  scope: 'article',
  after: ['sound statistics'],
  codes: ['year-of-another-period'],
  check: (article, { tell, content }) => {
    const bareOf = withoutNames(content);
    // A year is told once, where it stands or at the first figure that it does not fit.
    const told = new Set<string>();
    for (const { text, context, figures, at } of clausesOf(article, content)) {
      const own = bareOf(text);
      const times = timesTypedIn(own);
      const another = figures.find(({ value }) => !isOfMonths(value.period, times));
      if (another) tell('year-of-another-period.month', another.place, timeOfFigure(another));
      const [here] = own.matchAll(YEAR);
      const dating = here ? own : bareOf(context);
      const [year] = dating.match(YEAR) ?? [];
      const typed = here ? times : timesTypedIn(dating);
      const other = figures.find(({ value }) => !isOfYears(value.period, typed));
      const key = `${at(0, 1).line}:${dating}`;
      if (another || year === undefined || !other || told.has(key)) continue;
      told.add(key);
      const about = { ...timeOfFigure(other), year };
      if (here) tell('year-of-another-period.typed', at(here.index, here.index + year.length), about);
      else tell('year-of-another-period.before', other.place, about);
    }
  },
});

const timeOfFigure = ({ figure: { data }, value: { period } }: GivenFigure) => ({
  label: data.label,
  period: periodInWords(period),
});

/** A year typed before a figure that was counted up to the day of its source, or of no stated time, is asked about. */
export const yearsAreKnownOfFigures = defineRule({
  scope: 'sentence',
  after: ['sound statistics', 'year-of-another-period'],
  codes: ['year-unknown'],
  check: ({ text, figures, at }, { tell, content }) => {
    const [typed] = text.matchAll(YEAR);
    if (!typed) return;
    for (const { figure, value } of figures) {
      const { period, source } = value;
      if (period.kind !== 'to-date' && period.kind !== 'not-stated') continue;
      const time = timeOf(period, datesIn(content)(source));
      const known: Period = time ? { kind: 'as-at', date: time.to } : period;
      if (time && isOfYears(known, timesTypedIn(text))) continue;
      const about = { year: typed[0], label: figure.data.label, period: periodInWords(known) };
      return tell('year-unknown', at(typed.index, typed.index + 4), about);
    }
  },
});

/** A sentence that sets a figure beside one of its parts, or beside what it is compared with, gives both for one time, or says which. */
export const periodsAreNotMixed = defineRule({
  scope: 'sentence',
  after: ['sound statistics'],
  codes: ['mixed-periods'],
  check: ({ text, context, figures, before }, { tell, content }) => {
    if ((context + text).search(YEAR) >= 0) return;
    const dates = datesIn(content);
    const pairs = [
      ...Array.from(content.derived.values(), ({ data }) => [data.numerator, data.denominator]),
      ...figures.concat(before).map(({ figure: { id, data } }) => [id, data.partOf]),
    ];
    const belong = ({ id: a }: GivenFigure, { id: b }: GivenFigure): boolean =>
      pairs.some((pair) => pair.includes(a) && pair.includes(b));
    // Of one with a date and one without nothing is known.
    const isOtherTime = ({ value: a }: GivenFigure, { value: b }: GivenFigure) => {
      const areDated = [a, b].every(({ period }) => datedTime(period));
      const areToDate = [a, b].every(({ period }) => period.kind === 'to-date');
      return (areDated || areToDate) && timeKey(a, dates) !== timeKey(b, dates);
    };
    const timed = ({ value: { period, source } }: GivenFigure) =>
      periodInWords(period.kind === 'to-date' ? { kind: 'as-at', date: dates(source).date } : period);
    for (const [index, own] of figures.entries()) {
      const earlier = [...before, ...figures.slice(0, index)];
      const other = earlier.find((one) => belong(one, own) && isOtherTime(one, own));
      if (!other) continue;
      const labels = { own: own.figure.data.label, other: other.figure.data.label };
      tell('mixed-periods', own.place, { ...labels, ownTime: timed(own), otherTime: timed(other) });
    }
  },
});

/** How many years a sentence says that a figure is of. */
const PAST = {
  zh: /(?:近|过去|最近|前)的?([两二三四五六七八九十])年(?=[，\p{Script=Han}\uFFFC])/gu,
  en: /\b(?:past|last|latest|previous) (two|three|four|five|six|seven|eight|nine|ten) years\b/gi,
} as const;

/** A sentence that says of how many years a figure is says as many as the figure is of. */
export const spansAreAsLongAsSaid = defineRule({
  scope: 'sentence',
  after: ['sound statistics'],
  codes: ['years-differ'],
  check: ({ locale, text, figures, at }, { tell }) => {
    for (const { 0: said, 1: words = '', index } of text.matchAll(PAST[locale])) {
      const years = numberInWords(locale, words);
      const spans = figures.flatMap(({ figure: { data }, value: { period } }) => {
        if (period.kind !== 'past-years' && period.kind !== 'span') return [];
        const due = period.kind === 'span' ? period.to - period.from + 1 : period.years;
        return [{ label: data.label, due }];
      });
      const [span] = spans;
      if (span && spans.every(({ due }) => due !== years))
        tell('years-differ.years', at(index, index + said.length), { said, ...span });
    }
  },
});

const YEARS: readonly Period['kind'][] = ['year', 'fiscal-year', 'span'];

/** A sentence that speaks of a part of a year gives no figure of the whole of it. */
export const partsOfYearsAreNoYears = defineRule({
  scope: 'sentence',
  after: ['sound statistics'],
  codes: ['years-differ'],
  check: ({ locale, text, figures, at }, { tell, content }) => {
    const part = partOfYear(locale, withoutNames(content)(text));
    const [figure] = figures.filter(({ value }) => YEARS.includes(value.period.kind));
    if (!part || !figure || figures.some(({ value }) => value.period.kind === 'quarter')) return;
    const [said, { index }] = [part[0], part];
    tell('years-differ.part', at(index, index + said.length), { said, ...timeOfFigure(figure) });
  },
});
