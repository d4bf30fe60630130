import type { DerivedEntry } from '../../content/queries/derived.ts';
import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';

/** How a derived figure is rounded, in words. */
export function rounding(locale: Locale, { derivation, figure }: DerivedEntry): string {
  const words = dictionary(locale).derived;
  const { value, qualifier, digits } = figure;
  const isDown = qualifier === 'more-than';
  if (derivation.kind === 'share') return words.toPerCent(isDown);
  return value >= 1 && value < 10 ** digits ? words.toWhole(isDown) : words.toDigits(digits, isDown);
}
