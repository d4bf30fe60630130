import { memoized } from '../../content/memoized.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { wordsOf } from '../../figure/read-quantity.ts';
import { valuesOf } from '../../figure/statistic.ts';
import { declaredNames } from '../../content/loaded/declared-names.ts';
import type { Passage } from '../../content/loaded/passage.ts';
import { isFilledIn } from '../../content/loaded/passages.ts';
import { gathered } from '../../content/watched.ts';
import { defineRule } from '../rule.ts';
import { COLUMNS } from './paste.ts';
import { DIGIT, typedNumbers } from '../../content/prose/typed-numbers.ts';

/** No figure is typed: digits stand in prose only as years, ordinals and declared names. */
export const digitsAreNotTyped = defineRule({
  scope: 'file',
  // A name that may hold digits may be declared in a file that cannot be read.
  after: ['all glossary', 'all honours'],
  codes: ['typed-digit'],
  check: (passages, about) => {
    for (const { locale, text, field, at } of withDigits(passages)) {
      const { tell, content } = about;
      const { names, counted } = besideDigits(content);
      // An id between braces may have a digit in it.
      const bare = text.replace(/\{[a-z0-9:-]+\}/g, (place) => ' '.repeat(place.length));
      for (const { start, end } of typedNumbers(bare, locale, names, counted)) {
        const place = at(start, end);
        const typed = text.slice(start, end);
        const id = figureMeant(typed, text.slice(end), content);
        const stat = `<Stat id="${id ?? '…'}" />`;
        const suggestion = id === undefined || field !== undefined ? undefined : stat;
        tell(`typed-digit.${placeOf(field)}`, place, { typed, stat, suggestion, decides: 'person' });
      }
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

/** The passages in which a digit would be a typed one. */
const withDigits = memoized((passages: readonly Passage[]) =>
  passages.filter(
    // Numbers in the columns of a table are told as that.
    (one) => (one.kind !== 'field' || isFilledIn(one)) && DIGIT.test(one.text) && !COLUMNS.test(one.text),
  ),
);

/** From which value on a number is hardly that of a figure by chance. */
const TELLING = 100;

/** The one statistic that has the typed value, if exactly one has; what a small number means only its unit behind it can tell. */
function figureMeant(typed: string, after: string, { statistics }: LoadedContent): string | undefined {
  const times = { 万: 10_000, 亿: 100_000_000 }[/^[余多]?([万亿])/.exec(after)?.[1] ?? ''] ?? 1;
  const value = Math.round(Number(typed.replaceAll(',', '')) * times);
  const meant = [...statistics.values()].filter(
    ({ data }) =>
      (value >= TELLING || wordsOf(data.unit).some((word) => after.trimStart().startsWith(word))) &&
      valuesOf(data).some((known) => known.value === value),
  );
  return meant.length === 1 ? meant[0]?.id : undefined;
}

/** A figure can be put into the body of an article only; elsewhere it is left out or filled in by the site. */
function placeOf(field: string | undefined): 'prose' | 'dek' | 'drawing' | 'field' {
  if (field === undefined) return 'prose';
  if (field.startsWith('dek')) return 'dek';
  return field.includes('.') ? 'drawing' : 'field';
}
