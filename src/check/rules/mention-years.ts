import type { Value } from '../../figure/observation.ts';
import { datedTime } from '../../figure/period.ts';
import { dictionary } from '../../words/dictionary.ts';
import { declaredNames } from '../declared-names.ts';
import { editionClauses, YEAR } from '../figure-clauses.ts';
import { defineLaterRule } from '../rule.ts';

/** Two years written as the ends of one stretch of time. */
const STRETCH =
  /(?<!\d)((?:19|20)\d\d)年?[初底末度]?(?:\s*[—–\-～~至到]+\s*| (?:to|until|through) |(?<=\bbetween \d{4}) and )((?:19|20)\d\d)(?!\d)/gi;

/** A year from which on something is said to hold. */
const SINCE = /\bsince ((?:19|20)\d\d)(?!\d)|(?<!\d)((?:19|20)\d\d)年(?:以来|来|起)/gi;

/** A year typed in a sentence is that of the figures in it, where they have one: they stay what they are when later values are added. */
export const yearsAreThoseOfFigures = defineLaterRule('content', (content, tell, _, earlier) => {
  const named = declaredNames(content).filter((name) => name.search(YEAR) >= 0);
  // A year within a name says nothing of the figure beside it.
  const bareOf = (words: string) =>
    named.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), words);
  // A year is told once, where it stands or at the first figure that it does not fit.
  const told = new Set<string>();
  for (const { text, context, figures, at } of editionClauses(content, earlier)) {
    const [own, before] = [bareOf(text), bareOf(context)];
    const [here] = own.matchAll(YEAR);
    const [first] = here ? [here] : before.matchAll(YEAR);
    if (!first) continue;
    const [year] = first;
    const typed = stretchesIn(here ? own : before);
    const { file, line } = at(0, 1);
    const dating = `${file}:${line}:${here ? text : context}`;
    const other = figures.find(({ value }) => !isOf(value, typed));
    if (!other || told.has(dating)) continue;
    told.add(dating);
    const { label } = other.figure.data;
    const { period } = other.value;
    tell('year-of-another-period', here ? at(here.index, here.index + year.length) : other.place, [
      `这里写的是${year}年，同一句里的“${label.zh}”却是${dictionary('zh').period(period)}的数。 → 核对年份；说的若是两件事，就分成两句。`,
      `The year here is ${year}, but “${label.en}” in the same sentence is of ${dictionary('en').period(period)}. → Check the year; if the sentence tells of two things, make it two sentences.`,
    ]);
  }
});

type Stretch = readonly [from: number, to: number];

/** The years that are typed, each alone, and the stretches written as such. */
function stretchesIn(text: string): Stretch[] {
  return [
    ...[...text.matchAll(YEAR)].map(([year]): Stretch => [Number(year), Number(year)]),
    ...[...text.matchAll(STRETCH)].map(([, from, to]): Stretch => [Number(from), Number(to)]),
    ...[...text.matchAll(SINCE)].map(([, en, zh]): Stretch => [Number(en ?? zh), Infinity]),
  ];
}

/** Whether a value has no year of its own, or one that lies in what is typed, or whose years hold one that is. */
function isOf({ period }: Value, typed: readonly Stretch[]): boolean {
  const time = datedTime(period);
  if (!time) return true;
  const [from, to] = [Number(time.from.slice(0, 4)), Number(time.to.slice(0, 4))];
  return typed.some(
    ([first, last]) => (first <= from && to <= last) || (first === last && from <= first && last <= to),
  );
}
