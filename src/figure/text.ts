import { cardinal } from './cardinal.ts';
import type { Locale } from './locale.ts';
import { groupDigits, type WrittenNumber, writeNumber } from './magnitude.ts';
import { chineseWord, type Quantity, WORDED } from './quantity.ts';
import { signs, type Unit, unitName, unitWord } from './unit.ts';

/**
 * A quantity in pieces, so that a page can set the digits large and the words small. The pieces joined are the text.
 * @example quantityParts('zh', exactly80000, people) // => { before: '', digits: '8万', after: '人' }
 * @example quantityParts('zh', moreThan3000, attendances) // => { before: '', digits: '3000', after: '余人次' }
 * @example quantityParts('en', moreThan3000, attendances) // => { before: 'more than ', digits: '3,000', after: ' training attendances' }
 */
export interface QuantityParts {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** Splits a quantity and its unit into the words before the digits, the digits, and the words after them. */
export function quantityParts(locale: Locale, quantity: Quantity, unit: Unit): QuantityParts {
  return parts(locale, quantity, unit, unitWord(locale, unit, lastValue(quantity)), writeNumber);
}

/**
 * A quantity with its unit, as it stands in a sentence.
 * @example formatQuantity('zh', moreThan12Million, yuan) // => '1200余万元'
 * @example formatQuantity('zh', exactly4, strands) // => '四大板块'
 * @example formatQuantity('en', exactly6274300, yuan) // => '6.2743 million yuan'
 * @example formatQuantity('en', exactly24point39, percent) // => '24.39%'
 * @example formatQuantity('en', exactly1198004point2, euros) // => '1,198,004.20 euros'
 */
export function formatQuantity(locale: Locale, quantity: Quantity, unit: Unit): string {
  return join(quantityParts(locale, quantity, unit));
}

/**
 * A quantity without its unit; its qualifier and a sign such as % stay.
 * @example formatNumber('zh', moreThan3000, attendances) // => '3000余'
 * @example formatNumber('en', moreThan3000, attendances) // => 'more than 3,000'
 */
export function formatNumber(locale: Locale, quantity: Quantity, unit: Unit): string {
  return join(parts(locale, quantity, unit, '', writeNumber));
}

/**
 * The whole value in digits with its unit, for a reader who wants every digit.
 * @example formatInFull('zh', exactly6274300, yuan) // => '6,274,300元'
 * @example formatInFull('en', moreThan3000, attendances) // => 'more than 3,000 training attendances'
 */
export function formatInFull(locale: Locale, quantity: Quantity, unit: Unit): string {
  const word = unitWord(locale, unit, lastValue(quantity));
  return join(
    parts(locale, quantity, unit, word, (_, value) => ({
      digits: groupDigits(locale, value),
      magnitude: '',
    })),
  );
}

/**
 * How many digits the large part of a quantity is as wide as: a Han character is as wide as two.
 * @example digitsWide('10余万') // => 6
 */
export function digitsWide(digits: string): number {
  return digits.replace(/\p{sc=Han}/gu, '00').length;
}

/** The number that a unit's word agrees with: of a range its upper end. */
export function lastValue(quantity: Quantity): number {
  return quantity.qualifier === 'range' ? quantity.to : quantity.value;
}

function parts(
  locale: Locale,
  quantity: Quantity,
  unit: Unit,
  word: string,
  write: (locale: Locale, value: number) => WrittenNumber,
): QuantityParts {
  const sign = signs(locale, unit);
  const tail = locale === 'en' && word ? ` ${word}` : word;
  const inner =
    locale === 'zh' && quantity.qualifier === 'more-than' && quantity.place === 'before-magnitude';
  const written = (value: number): WrittenNumber => {
    if (isWorded(locale, value, unit)) return { digits: cardinal(locale, value), magnitude: '' };
    const { digits, magnitude } = withCents(write(locale, value), unit);
    const size = inner ? quantity.mark + magnitude : magnitude;
    // 8万 people are 80,000, and 万 is as large as the 8; an amount of money is read as so many 万元.
    const isOne = locale === 'zh' && magnitude !== '' && unit.kind !== 'money';
    return isOne ? { digits: digits + size, magnitude: '' } : { digits, magnitude: size };
  };
  const { digits, magnitude } = written(quantity.value);
  const size = locale === 'en' && magnitude ? ` ${magnitude}` : magnitude;
  const ending = unit.kind === 'rank' && locale === 'en' ? ordinalEnding(quantity.value) : '';
  const own = (before: string, after: string) => ({
    before: before + sign.before,
    digits: digits + sign.after + ending,
    after: after + tail,
  });
  if (quantity.qualifier === 'range') {
    const upper = written(quantity.to);
    const gap = locale === 'zh' ? ['至', ''] : [' to ', upper.magnitude && ' '];
    return {
      before: sign.before,
      digits:
        digits +
        sign.after +
        ending +
        size +
        gap[0] +
        sign.before +
        upper.digits +
        sign.after +
        (ending && ordinalEnding(quantity.to)) +
        gap[1] +
        upper.magnitude,
      after: tail,
    };
  }
  if (quantity.qualifier === 'exact') return own('', size);
  if (quantity.qualifier === 'more-than') {
    if (locale === 'en') return own('more than ', size);
    return own('', inner ? magnitude : magnitude + quantity.mark);
  }
  if (locale === 'en') return own(`${WORDED[quantity.qualifier].en} `, size);
  const { word: mark, stands } = chineseWord(quantity);
  if (stands === 'before') return own(mark, size);
  // 3000人以上: the word follows the unit.
  const plain = own('', size);
  return { ...plain, after: plain.after + mark };
}

/** Before 大 a small number is a word, as in 四大板块: GB/T 15835 keeps set phrases whole. */
function isWorded(locale: Locale, value: number, unit: Unit): boolean {
  return (
    locale === 'zh' &&
    Number.isInteger(value) &&
    value > 0 &&
    value <= 10 &&
    unitName(locale, unit).startsWith('大')
  );
}

/** Money with a part of its currency's unit has all the digits of that part: 1,198,004.20 euros. */
function withCents({ digits, magnitude }: WrittenNumber, unit: Unit): WrittenNumber {
  const [whole, part] = digits.split('.');
  if (unit.kind !== 'money' || part === undefined || magnitude) return { digits, magnitude };
  const { currency } = unit;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return { digits: `${whole}.${part.padEnd(maximumFractionDigits ?? 2, '0')}`, magnitude };
}

function ordinalEnding(value: number): string {
  const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th';
}

function join({ before, digits, after }: QuantityParts): string {
  return before + digits + after;
}
