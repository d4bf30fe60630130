import { chineseNumber, NUMERAL } from '../../figure/chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from '../../figure/english-number.ts';
import { valuesOf } from '../../figure/statistic.ts';
import { countsIn } from '../../content/loaded/count.ts';
import { gathered } from '../../content/watched.ts';
import { defineRule } from '../rule.ts';
import { numbersIn } from '../../content/loaded/numbers-in-words.ts';

/** No figure is typed as words either: large numbers, and small ones that are the value of a figure. */
export const figuresAreNotInWords = defineRule({
  scope: 'passage',
  codes: ['number-in-words'],
  check: (passage, about) => {
    if (passage.kind === 'field') return;
    for (const { value, start, end } of numbersIn(passage)) {
      const { tell, content } = about;
      const idOf = idsByValue(content);
      if (value !== undefined && value < 100 && !idOf.has(value)) continue;
      // What counts the content itself is no figure.
      if (countsIn(content, passage).some((count) => count.start === start)) continue;
      const place = passage.at(start, end);
      const id = value === undefined ? undefined : idOf.get(value);
      const stat = `<Stat id="${id ?? '…'}" />`;
      const text = place.text ?? '';
      if (passage.field) tell('number-in-words.field', place, { text });
      else tell('number-in-words.prose', place, { text, stat, suggestion: id && stat, decides: 'person' });
    }
  },
});

/** A number in words before what may be drawn: rows, squares, places. That there is one of each is how a drawing is read. */
const DRAWN = {
  zh: new RegExp(`(?<![第每各${NUMERAL}])[${NUMERAL}]+(?=[行列类种处块格笔家项条个])`, 'g'),
  en: ENGLISH_NUMBER,
} as const;

/** How many things a drawing shows is filled in, so that its title still says so when one more is drawn. */
export const countsOfDrawingsAreFilledIn = defineRule({
  scope: 'passage',
  codes: ['count-in-title'],
  check: ({ file, field = '', locale, text, at }, { tell }) => {
    if (!file.includes('/drawings/') || !field.startsWith('title.')) return;
    for (const { 0: words, index } of text.matchAll(DRAWN[locale])) {
      const value = locale === 'zh' ? chineseNumber(words) : englishNumber(words);
      // A hundred is a scale: one block, a hundred people.
      if (value === undefined || value < 2 || value >= 100) continue;
      tell('count-in-title', at(index, index + words.length), { words, decides: 'person' });
    }
  },
});

/** Several figures may share a value. */
const idsByValue = gathered(
  ({ statistics }) =>
    new Map(
      [...statistics].flatMap(([id, { data }]) =>
        valuesOf(data).map(({ value }): [number, string] => [value, id]),
      ),
    ),
);
