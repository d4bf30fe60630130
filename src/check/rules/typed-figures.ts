import { countsIn } from '../../content/loaded/count.ts';
import { numbersIn } from '../../content/loaded/numbers-in-words.ts';
import { smallNumbers } from '../../content/loaded/small-numbers.ts';
import { isFilledIn } from '../../content/loaded/passages.ts';
import { withoutAmiss } from '../../content/prose/digits-amiss.ts';
import { SHARE } from '../../content/prose/share-in-words.ts';
import { DIGIT, typedNumbers } from '../../content/prose/typed-numbers.ts';
import { wordsOf } from '../../figure/read-quantity.ts';
import { valuesOf } from '../../figure/statistic.ts';
import { isInColumns } from './paste.ts';
import { patternRule } from './pattern.ts';
import { declaredNames, defineRule, gathered, isReadWhole, type LoadedContent } from '../vocabulary.ts';

/** The statistics that have a value, now or in another year. */
const figuresByValue = gathered(({ statistics }) => {
  const valued = [...statistics.values()].flatMap((figure) =>
    [...new Set(valuesOf(figure.data).map(({ value }) => value))].map((value) => ({ value, figure })),
  );
  return Map.groupBy(valued, ({ value }) => value);
});

/** What is written instead of a typed number: the tag of a figure. */
const tagOf = (id = '…'): string => `<Stat id="${id}" />`;

/** No figure is typed: digits stand in prose only as years, ordinals and declared names. */
export const digitsAreNotTyped = defineRule({
  scope: 'passage',
  codes: ['typed-digit'],
  check: (passage, { tell, content }) => {
    const { kind, locale, text, field, at } = passage;
    if (!DIGIT.test(text) || (kind === 'field' && !isFilledIn(passage)) || isInColumns(passage)) return;
    // A name that may hold digits may be declared in a file that cannot be read.
    if (!isReadWhole(content, 'glossary') || !isReadWhole(content, 'honours')) return;
    const { names, counted } = besideDigits(content);
    // An id between braces may have a digit in it.
    const bare = withoutAmiss(text).replace(/\{[a-z0-9:-]+\}/g, (place) => ' '.repeat(place.length));
    for (const { start, end } of typedNumbers(bare, locale, names, counted)) {
      const typed = text.slice(start, end);
      const id = figureMeant(typed, text.slice(end), content);
      const suggestion = id === undefined || field !== undefined ? undefined : tagOf(id);
      const told = { typed, stat: tagOf(id), suggestion, decides: 'person' as const };
      tell(`typed-digit.${roomOf(field)}`, at(start, end), told);
    }
  },
});

/** The names that digits may be part of, and what they may count. */
const besideDigits = gathered((content) => ({
  names: declaredNames(content).filter((name) => /\d/.test(name)),
  counted: [...content.statistics.values()].flatMap(({ data: { unit } }) =>
    'en' in unit ? [unit.en.one, unit.en.other] : [],
  ),
}));

/** From which value on a number is hardly that of a figure by chance. */
const TELLING = 100;

/** The one statistic that has the typed value, if exactly one has; what a small number means only its unit behind it can tell. */
function figureMeant(typed: string, after: string, content: LoadedContent): string | undefined {
  const times = { 万: 10_000, 亿: 100_000_000 }[/^[余多]?([万亿])/.exec(after)?.[1] ?? ''] ?? 1;
  const value = Math.round(Number(typed.replaceAll(',', '')) * times);
  const all = figuresByValue(content).get(value) ?? [];
  const isCounted = (word: string) => after.trimStart().startsWith(word);
  const [meant, ...others] =
    value >= TELLING ? all : all.filter(({ figure }) => wordsOf(figure.data.unit).some(isCounted));
  return others.length === 0 ? meant?.figure.id : undefined;
}

/** A figure can be put into the body of an article only; elsewhere it is left out or filled in by the site. */
function roomOf(field: string | undefined): 'prose' | 'dek' | 'drawing' | 'field' {
  if (field === undefined) return 'prose';
  if (field.startsWith('dek')) return 'dek';
  return field.includes('.') ? 'drawing' : 'field';
}

/** No figure is typed as words either: large numbers, and small ones that are the value of a figure. */
export const figuresAreNotInWords = defineRule({
  scope: 'passage',
  codes: ['number-in-words'],
  check: (passage, { tell, content }) => {
    if (passage.kind === 'field') return;
    for (const { value = Infinity, start, end } of numbersIn(passage)) {
      const figures = figuresByValue(content).get(value) ?? [];
      // What counts the content itself is no figure.
      if (value < TELLING && figures.length === 0) continue;
      if (countsIn(content, passage).some((count) => count.start === start)) continue;
      const place = passage.at(start, end);
      const [text, id] = [place.text ?? '', figures.at(-1)?.figure.id];
      const suggestion = id && tagOf(id);
      if (passage.field) tell('number-in-words.field', place, { text });
      else tell('number-in-words.prose', place, { text, stat: tagOf(id), suggestion, decides: 'person' });
    }
  },
});

/** A share or a multiple in words is asked about: it is a figure too, or worked out from two. */
// biome-ignore format: one a line reads as a table
export const sharesAreFigures = patternRule([
  { key: 'share-in-words', locale: 'zh', where: ({ kind }) => kind !== 'field', expression: SHARE.zh },
  { key: 'share-in-words', locale: 'en', where: ({ kind }) => kind !== 'field', expression: SHARE.en },
], ['number-in-words']);

/** What may be drawn: rows, squares, places. */
const DRAWN = /^[行列类种处块格笔家项条个]/;

/** How many things a drawing shows is filled in, so that its title still says so when one more is drawn. That there is one of each is how a drawing is read, and a hundred is a scale. */
export const countsOfDrawingsAreFilledIn = defineRule({
  scope: 'passage',
  codes: ['count-in-title'],
  check: (passage, { tell }) => {
    const { file, field = '', locale, at } = passage;
    if (!file.includes('/drawings/') || !field.startsWith('title.')) return;
    for (const { words, start, end, behind } of smallNumbers(passage))
      if (locale === 'en' || DRAWN.test(behind))
        tell('count-in-title', at(start, end), { words, decides: 'person' });
  },
});
