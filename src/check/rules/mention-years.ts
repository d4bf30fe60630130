import { drawnFigures } from '../../content/drawing-outline.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { editionOf } from '../../content/reader/layout.ts';
import { LOCALES } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { declaredNames } from '../declared-names.ts';
import { reportValues } from '../editions.ts';
import { editionClauses, withYearsInDigits, YEAR } from '../figure-clauses.ts';
import { defineRule } from '../rule.ts';
import { isOfMonths, isOfYears, timesTypedIn } from '../typed-times.ts';

/** A year typed in a sentence is that of the figures in it, where they have one: they stay what they are when later values are added. */
export const yearsAreThoseOfFigures = defineRule({
  id: 'years-are-those-of-figures',
  scope: 'content',
  after: ['sound statistics'],
  codes: ['year-of-another-period'],
  check: (content, { tell }) => {
    const bareOf = withoutNames(content);
    // A year is told once, where it stands or at the first figure that it does not fit.
    const told = new Set<string>();
    for (const { text, context, figures, at } of editionClauses(content)) {
      const [own, before] = [bareOf(text), bareOf(context)];
      const typedHere = timesTypedIn(own);
      const another = figures.find(({ value }) => !isOfMonths(value.period, typedHere));
      if (another) {
        const { figure, value, place } = another;
        tell('year-of-another-period', place, [
          `这一句里写的月份或季度不是“${figure.data.label.zh}”的：它是${dictionary('zh').period(value.period)}的数。 → 核对月份、季度；说的若是两件事，就分成两句。`,
          `The month or quarter in this sentence is not that of “${figure.data.label.en}”, whose period is ${dictionary('en').period(value.period)}. → Check the month or quarter; if the sentence tells of two things, make it two sentences.`,
        ]);
        continue;
      }
      const [here] = own.matchAll(YEAR);
      const [first] = here ? [here] : before.matchAll(YEAR);
      if (!first) continue;
      const [year] = first;
      const typed = here ? typedHere : timesTypedIn(before);
      const { file, line } = at(0, 1);
      const dating = `${file}:${line}:${here ? text : context}`;
      const other = figures.find(({ value }) => !isOfYears(value.period, typed));
      if (!other || told.has(dating)) continue;
      told.add(dating);
      const { label } = other.figure.data;
      const { period } = other.value;
      const [zh, en] = [dictionary('zh').period(period), dictionary('en').period(period)];
      if (here)
        tell('year-of-another-period', at(here.index, here.index + year.length), [
          `这里写的是${year}年，同一句里的“${label.zh}”却是${zh}的数。 → 核对年份；说的若是两件事，就分成两句。`,
          `The year here is ${year}, but the period of “${label.en}” in the same sentence is ${en}. → Check the year; if the sentence tells of two things, make it two sentences.`,
        ]);
      else
        tell('year-of-another-period', other.place, [
          `前面写的是${year}年，这里的“${label.zh}”却是${zh}的数。 → 核对年份；说的若不是那一年，就在这一句里写明是哪一年。`,
          `The year named before this is ${year}, but the period of “${label.en}” is ${en}. → Check the year; if this sentence is not of that year, name its own in it.`,
        ]);
    }
  },
});

/** A year in the title of a drawing is that of the figures in it. */
export const titlesAreOfTheirYears = defineRule({
  id: 'titles-are-of-their-years',
  scope: 'drawings',
  after: ['sound statistics'],
  codes: ['year-of-another-period'],
  check: ({ data, at, source }, { tell, content }) => {
    const values = reportValues(content, editionOf(source.file));
    const bareOf = withoutNames(content);
    for (const locale of LOCALES) {
      const typed = timesTypedIn(bareOf(withYearsInDigits(data.title[locale])));
      const other = drawnFigures(data).find(({ id }) => {
        const value = values.get(id);
        return value && !isOfYears(value.period, typed);
      });
      const [figure, value] = other ? [content.statistics.get(other.id)?.data, values.get(other.id)] : [];
      if (typed.years.length === 0 || !figure || !value) continue;
      tell('year-of-another-period', at(['title', locale]), [
        `标题里写了年份，图里的“${figure.label.zh}”却是${dictionary('zh').period(value.period)}的数。 → 核对年份，或从标题里删去：图上会写明各个数的时段。`,
        `The title names a year, but the period of “${figure.label.en}” in the drawing is ${dictionary('en').period(value.period)}. → Check the year, or leave it out of the title: the drawing gives the period of each figure.`,
      ]);
    }
  },
});

/** Takes the names out of a text: a year or a month within a name says nothing of the figure beside it. */
function withoutNames(content: LoadedContent): (text: string) => string {
  const named = declaredNames(content).filter((name) => /\d|月|季|May|March/.test(name));
  return (text) => named.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
}
