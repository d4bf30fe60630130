import { valuesOf } from '../../figure/statistic.ts';
import { countsIn } from '../../content/loaded/count.ts';
import { gathered } from '../../content/watched.ts';
import { defineRule } from '../rule.ts';
import { numbersIn } from '../../content/loaded/numbers-in-words.ts';

/** No figure is typed as words either: large numbers, and small ones that are the value of a figure. */
export const figuresAreNotInWords = defineRule({
  id: 'figures-are-not-in-words',
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

/** Several figures may share a value. */
const idsByValue = gathered(
  ({ statistics }) =>
    new Map(
      [...statistics].flatMap(([id, { data }]) =>
        valuesOf(data).map(({ value }): [number, string] => [value, id]),
      ),
    ),
);
