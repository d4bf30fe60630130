import { normalised } from './normalised.ts';
import { numbersIn } from './numbers.ts';
import { bareWord, HAN_RUN, WORD } from './terms.ts';
import { stem } from './stem.ts';

/** One thing that a query asks for. */
export type Part =
  | {
      readonly kind: 'run';
      readonly run: string;
      /** The number it says, where it is a numeral from end to end: 三十七万. */
      readonly value?: string;
    }
  | { readonly kind: 'word'; readonly word: string; readonly stem: string }
  | { readonly kind: 'number'; readonly value: string; readonly open: boolean };

interface Placed {
  readonly start: number;
  readonly part: Part;
}

/**
 * What a query asks for, in the order typed: runs of Chinese, words, numbers.
 * @example parseQuery('37万 reading') // => [{ kind: 'number', value: '370000', open: false }, { kind: 'word', word: 'reading', stem: 'read' }]
 */
export function parseQuery(query: string): Part[] {
  const text = normalised(query);
  const numbers = numbersIn(text);
  const digits = numbers.filter(({ start }) => /\d/.test(text.charAt(start)));
  // What a number in digits uses up, its 万 included, is asked for no more.
  const rest = digits.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const placed: Placed[] = [
    ...digits.map(({ start, value, open }): Placed => ({ start, part: { kind: 'number', value, open } })),
    ...[...rest.matchAll(WORD)].map(({ index, 0: match }): Placed => {
      const word = bareWord(match);
      return { start: index, part: { kind: 'word', word, stem: stem(word) } };
    }),
    ...[...rest.matchAll(HAN_RUN)].map(({ index, 0: run }): Placed => {
      const whole = numbers.find(({ start, end }) => start === index && end === index + run.length);
      return { start: index, part: { kind: 'run', run, ...(whole && { value: whole.value }) } };
    }),
  ];
  return placed.sort((a, b) => a.start - b.start).map(({ part }) => part);
}
