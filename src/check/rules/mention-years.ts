import type { Article } from '../../content/reader/article.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { memoized } from '../../content/memoized.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import type { Localised } from '../../figure/locale.ts';
import type { Value } from '../../figure/observation.ts';
import { timeOf } from '../../figure/period.ts';
import { dictionary } from '../../words/dictionary.ts';
import { COMPONENT, prosePassages } from '../prose-passage.ts';
import { reportValues } from '../report-values.ts';
import { mentions } from './mentions.ts';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const COMPONENTS = new RegExp(COMPONENT, 'g');
const SENTENCE = { zh: /[^。！？；]+/g, en: /.+?(?:[.!?;](?=\s|$)|$)/gs } as const;

/** A year typed in a sentence is that of the figures in it, where they have one: they stay what they are when later values are added. */
export function yearsAreThoseOfFigures(content: LoadedContent): Issue[] {
  const named = [
    ...[...content.honours.values()].flatMap(({ data }) => [data.title.zh, data.title.en]),
    ...[...content.glossary.values()].flatMap(({ data }) => [
      data.zh,
      data.en,
      ...data.forms.zh,
      ...data.forms.en,
    ]),
  ].filter((name) => name.search(YEAR) >= 0);
  return content.chapters.flatMap(({ edition, articles }) => {
    const values = reportValues(content, edition);
    return Object.values(articles)
      .flatMap(datedSentences)
      .flatMap(({ text, ids, at }) => {
        // A year within a name says nothing of the figure beside it.
        const bare = named.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
        const typed = [...bare.matchAll(YEAR)];
        const [first] = typed;
        const years = typed.map(([year]) => Number(year));
        const other = ids.find((id) => {
          const value = values.get(id);
          return value && !isOf(value, years);
        });
        const value = other === undefined ? undefined : values.get(other);
        const label = other === undefined ? undefined : content.statistics.get(other)?.data.label;
        if (!first || !value || !label) return [];
        const [year] = first;
        return [differs(at(first.index, first.index + year.length), year, label, value)];
      });
  });
}

interface DatedSentence {
  readonly text: string;
  readonly ids: readonly string[];
  readonly at: (start: number, end: number) => Place;
}

/** The sentences of an article that hold both a year and a figure. */
const datedSentences = memoized((article: Article): readonly DatedSentence[] => {
  const { prose, locale } = article;
  if (!prose) return [];
  const byPlace = new Map(mentions(prose, 'Stat').map((mention) => [keyOf(mention.place), mention.id]));
  return prosePassages(article).flatMap(({ text, at }) =>
    [...text.matchAll(SENTENCE[locale])].flatMap(({ 0: sentence, index }) => {
      if (sentence.search(YEAR) < 0) return [];
      const ids = [...sentence.matchAll(COMPONENTS)].flatMap((one) => {
        const start = index + one.index;
        return byPlace.get(keyOf(at(start, start + 1))) ?? [];
      });
      const inside = (start: number, end: number) => at(index + start, index + end);
      return ids.length > 0 ? [{ text: sentence, ids, at: inside }] : [];
    }),
  );
});

/** Whether a value without a year of its own, or one of its years, is among those typed, or between them. */
function isOf({ period }: Value, years: readonly number[]): boolean {
  // Only what the source dates itself is told apart from its own date; that one does not matter then.
  const isDated = !['to-date', 'this-year', 'past-years'].includes(period.kind);
  const time = isDated ? timeOf(period, { date: '0000' }) : undefined;
  if (!time) return true;
  const [from, to] = [time.from, time.to].map((date) => Number(date.slice(0, 4)));
  const isCovered = Math.min(...years) <= Number(from) && Math.max(...years) >= Number(to);
  return isCovered || years.some((year) => year >= Number(from) && year <= Number(to));
}

function keyOf({ line, column }: Place): string {
  return `${line}:${column}`;
}

function differs(place: Place, year: string, label: Localised, { period }: Value): Issue {
  const of = { zh: dictionary('zh').period(period), en: dictionary('en').period(period) };
  return error('year-of-another-period', place, {
    message: {
      zh: `这里写的是${year}年，同一句里的“${label.zh}”却是${of.zh}的数。`,
      en: `The year here is ${year}, but “${label.en}” in the same sentence is of ${of.en}.`,
    },
    fix: {
      zh: '核对年份；说的若是两件事，就分成两句。',
      en: 'Check the year; if the sentence tells of two things, make it two sentences.',
    },
  });
}
