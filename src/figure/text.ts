import type { Locale } from './locale.ts';
import { groupDigits, writeNumber } from './magnitude.ts';
import type { Quantity } from './quantity.ts';
import { type Unit, unitWord } from './unit.ts';

/**
 * A quantity in pieces, so that a page can set the digits large and the words small. The pieces joined are the text.
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
  const { before, digits, after } = numberParts(locale, quantity);
  const word = unitWord(locale, unit, quantity.value);
  return { before, digits, after: locale === 'zh' ? after + word : `${after} ${word}` };
}

/**
 * A quantity with its unit, as it stands in a sentence.
 * @example formatQuantity('zh', moreThan12Million, yuan) // => '1200余万元'
 * @example formatQuantity('en', exactly6274300, yuan) // => '6.2743 million yuan'
 */
export function formatQuantity(locale: Locale, quantity: Quantity, unit: Unit): string {
  return join(quantityParts(locale, quantity, unit));
}

/**
 * A quantity without its unit; "more than" stays.
 * @example formatNumber('zh', moreThan3000) // => '3000余'
 * @example formatNumber('en', moreThan3000) // => 'more than 3,000'
 */
export function formatNumber(locale: Locale, quantity: Quantity): string {
  return join(numberParts(locale, quantity));
}

/**
 * The whole value in digits with its unit, for a reader who wants every digit.
 * @example formatInFull('zh', exactly6274300, yuan) // => '6,274,300元'
 * @example formatInFull('en', moreThan3000, attendances) // => 'more than 3,000 training attendances'
 */
export function formatInFull(locale: Locale, quantity: Quantity, unit: Unit): string {
  const digits = groupDigits(locale, quantity.value);
  const word = unitWord(locale, unit, quantity.value);
  if (locale === 'zh') return digits + (quantity.qualifier === 'more-than' ? quantity.mark : '') + word;
  return `${quantity.qualifier === 'more-than' ? 'more than ' : ''}${digits} ${word}`;
}

function numberParts(locale: Locale, quantity: Quantity): QuantityParts {
  const { digits, magnitude } = writeNumber(locale, quantity.value);
  if (locale === 'en') {
    return {
      before: quantity.qualifier === 'more-than' ? 'more than ' : '',
      digits,
      after: magnitude && ` ${magnitude}`,
    };
  }
  if (quantity.qualifier === 'exact') return { before: '', digits, after: magnitude };
  const { mark, place } = quantity;
  return { before: '', digits, after: place === 'before-magnitude' ? mark + magnitude : magnitude + mark };
}

function join({ before, digits, after }: QuantityParts): string {
  return before + digits + after;
}
