import { counted } from '../figure/cardinal.ts';
import type { Locale } from '../figure/locale.ts';
import { capitalised } from '../words/capitalised.ts';

/** The place that is filled with how many things a drawing shows. */
export const COUNT = 'count';

/** What follows the id of a figure in its place, to have its number in words. */
export const IN_WORDS = 'words';

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
 */
export function filled(locale: Locale, text: string, { count, figure }: Fillings): string {
  const said = placesIn(text).reduceRight((rest, { start, end, name, form }) => {
    const value =
      name === COUNT
        ? counted(locale, count)
        : form === IN_WORDS
          ? counted(locale, figure(name).value)
          : figure(name).text;
    return rest.slice(0, start) + value + rest.slice(end);
  }, text);
  return capitalised(said);
}
