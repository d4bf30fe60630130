import type { Locale } from './locale.ts';

const HAN = '零一二三四五六七八九';
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Magnitudes that a number is cut at, largest first. */
const ABOVE: Readonly<Record<Locale, readonly (readonly [size: number, word: string])[]>> = {
  zh: [
    [100_000_000, '亿'],
    [10_000, '万'],
  ],
  en: [
    [1_000_000_000_000, 'trillion'],
    [1_000_000_000, 'billion'],
    [1_000_000, 'million'],
    [1_000, 'thousand'],
  ],
};

/**
 * A whole number of zero or more as it is said.
 * @example cardinal('zh', 2005) // => '两千零五'
 * @example cardinal('en', 2005) // => 'two thousand and five'
 */
export function cardinal(locale: Locale, value: number): string {
  return locale === 'zh' ? han(value, true) : english(value);
}

/**
 * How many there are of something, before its measure word or its noun.
 * @example counted('zh', 2) // => '两'
 * @example counted('en', 2) // => 'two'
 */
export function counted(locale: Locale, value: number): string {
  return locale === 'zh' && value === 2 ? '两' : cardinal(locale, value);
}

/**
 * The digits of a number one by one.
 * @example digitByDigit('zh', '2022') // => '二零二二'
 * @example digitByDigit('en', '43') // => 'four three'
 */
export function digitByDigit(locale: Locale, digits: string): string {
  const words = [...digits].map((digit) =>
    locale === 'zh' ? HAN.charAt(Number(digit)) : SMALL[Number(digit)],
  );
  return words.join(locale === 'zh' ? '' : ' ');
}

/** 10 is 十 at the start of a number, and 一十 inside one. */
function han(value: number, starts: boolean): string {
  for (const [size, word] of ABOVE.zh) {
    if (value < size) continue;
    const count = Math.floor(value / size);
    return (count === 2 ? '两' : han(count, starts)) + word + hanRest(value % size, size);
  }
  if (value >= 1000) {
    const count = Math.floor(value / 1000);
    return `${count === 2 ? '两' : HAN.charAt(count)}千${hanRest(value % 1000, 1000)}`;
  }
  if (value >= 100) return `${HAN.charAt(Math.floor(value / 100))}百${hanRest(value % 100, 100)}`;
  if (value < 10) return HAN.charAt(value);
  const tens = Math.floor(value / 10);
  return `${tens === 1 && starts ? '' : HAN.charAt(tens)}十${value % 10 ? HAN.charAt(value % 10) : ''}`;
}

/** What follows a magnitude, after 零 where a place is skipped. */
function hanRest(rest: number, size: number): string {
  return (rest && (rest < size / 10 ? '零' : '') + han(rest, false)) || '';
}

function english(value: number): string {
  for (const [size, word] of ABOVE.en) {
    if (value < size) continue;
    const rest = value % size;
    const joint = rest < 100 ? ' and ' : ' ';
    return `${english(Math.floor(value / size))} ${word}${rest ? joint + english(rest) : ''}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    return `${SMALL[Math.floor(value / 100)]} hundred${rest ? ` and ${english(rest)}` : ''}`;
  }
  if (value < 20) return SMALL[value] ?? '';
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10)]}${ones ? `-${SMALL[ones]}` : ''}`;
}
