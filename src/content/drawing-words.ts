import { counted } from '../figure/cardinal.ts';
import type { Locale } from '../figure/locale.ts';
import { capitalised } from '../words/capitalised.ts';

/** The place that is filled with how many things a drawing shows. */
export const COUNT = 'count';

/** What follows the id of a figure in its place, to have its number in words. */
export const IN_WORDS = 'words';

/** What follows the count in its place in English, to have what is counted in the singular and the plural: {count:honour|honours}. */
const NOUNS = /^([^|]+)\|([^|]+)$/;

/** Whether a place says what is counted in the singular and in the plural. */
export function hasNouns({ name, form = '' }: Pick<WordsPlace, 'name' | 'form'>): boolean {
  return name === COUNT && NOUNS.test(form);
}

/** A place in the words of a drawing, from its opening brace to its closing one, whatever is in it. */
export interface WordsPlace {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** What it names: a figure or the count. */
  readonly name: string;
  readonly form?: string | undefined;
}

/** Every place in a text, misspelt ones too. */
export function placesIn(text: string): WordsPlace[] {
  return [...text.matchAll(/[{｛]([^{}｛｝]*)[}｝]?|[}｝]/g)].map(({ 0: written, 1: inside = '', index }) => {
    const [name = '', form] = inside.split(':');
    return { start: index, end: index + written.length, written, name, form };
  });
}

/** What fills the places of a drawing's words. */
export interface Fillings {
  readonly count: number;
  /** A value with its unit, and bare. */
  readonly figure: (id: string) => { readonly text: string; readonly value: number };
}

/**
 * The words of a drawing with its values in them.
 * @example filled('en', 'How many of each of {count} kinds', { count: 7, figure }) // => 'How many of each of seven kinds'
 * @example filled('en', '{count:honour|honours} by level', { count: 1, figure }) // => 'One honour by level'
 */
export function filled(locale: Locale, text: string, { count, figure }: Fillings): string {
  const said = placesIn(text).reduceRight((rest, { start, end, name, form }) => {
    const value =
      name === COUNT
        ? [counted(locale, count), ...nounsOf(form, count)].join(' ')
        : form === IN_WORDS
          ? counted(locale, figure(name).value)
          : figure(name).text;
    return rest.slice(0, start) + value + rest.slice(end);
  }, text);
  return capitalised(said);
}

function nounsOf(form: string | undefined, count: number): string[] {
  const [, one, other] = NOUNS.exec(form ?? '') ?? [];
  return one && other ? [count === 1 ? one : other] : [];
}
