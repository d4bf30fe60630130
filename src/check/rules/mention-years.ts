import { drawnFigures } from '../../content/drawing-outline.ts';
import { editionOf } from '../../content/reader/layout.ts';
import { LOCALES } from '../../figure/locale.ts';
import { periodInWords } from '../../words/dictionary.ts';
import { declaredNames } from '../../content/loaded/declared-names.ts';
import { reportValues } from '../../content/loaded/editions.ts';
import { YEAR } from '../../figure/typed-times.ts';
import { clausesOf, withYearsInDigits } from '../../content/loaded/figure-clauses.ts';
import { gathered } from '../../content/watched.ts';
import { defineRule } from '../rule.ts';
import { isOfMonths, isOfYears, timesTypedIn } from '../../figure/typed-times.ts';

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
      const [own, before] = [bareOf(text), bareOf(context)];
      const typedHere = timesTypedIn(own);
      const another = figures.find(({ value }) => !isOfMonths(value.period, typedHere));
      if (another) {
        const { figure, value, place } = another;
        tell('year-of-another-period.month', place, {
          period: periodInWords(value.period),
          label: figure.data.label,
        });
        continue;
      }
      const [here] = own.matchAll(YEAR);
      const [first] = here ? [here] : before.matchAll(YEAR);
      if (!first) continue;
      const [year] = first;
      const typed = here ? typedHere : timesTypedIn(before);
      const dating = `${at(0, 1).line}:${here ? text : context}`;
      const other = figures.find(({ value }) => !isOfYears(value.period, typed));
      if (!other || told.has(dating)) continue;
      told.add(dating);
      const { label } = other.figure.data;
      const { period } = other.value;
      if (here)
        tell('year-of-another-period.typed', at(here.index, here.index + year.length), {
          period: periodInWords(period),
          year,
          label,
        });
      else tell('year-of-another-period.before', other.place, { period: periodInWords(period), year, label });
    }
  },
});

/** A year in the title of a drawing is that of the figures in it. */
export const titlesAreOfTheirYears = defineRule({
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
      tell('year-of-another-period.title', at(['title', locale]), {
        period: periodInWords(value.period),
        label: figure.label,
      });
    }
  },
});

/** Takes the names out of a text: a year or a month within a name says nothing of the figure beside it. */
const withoutNames = gathered((content): ((text: string) => string) => {
  const named = declaredNames(content).filter((name) => /\d|月|季|May|March/.test(name));
  return (text) => named.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
});
