/** An ordinal in digits with the ending of another: 22th, 11st. */
export const WRONG_ENDING =
  /(?<![\d.,])\d*(?:1[1-3](?:st|nd|rd)|[04-9](?:st|nd|rd)|(?<!1)(?:1(?:nd|rd|th)|2(?:st|rd|th)|3(?:st|nd|th)))\b/;

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/**
 * An ordinal with its own ending.
 * @example withEnding('22th') // => '22nd'
 */
export function withEnding(ordinal: string): string {
  const digits = ordinal.slice(0, -2);
  return digits + (ENDINGS[rules.select(Number(digits))] ?? 'th');
}
