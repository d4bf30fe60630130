import { Decimal } from 'decimal.js';

/** The words for the size of a number, longest first. */
export const SIZES: Readonly<Record<string, number>> = {
  百万: 1e6,
  万亿: 1e12,
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 1e8,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
};

const NUMBER = new RegExp(`^(-?\\d+(?:\\.\\d+)?)(${Object.keys(SIZES).join('|')})?[%‰]?$`, 'i');

/**
 * A number as it must be written in a file, from what an editor may type.
 * @example typedNumber('37万') // => 370000
 * @example typedNumber('1,200') // => 1200
 * @example typedNumber('24.39%') // => 24.39
 * @example typedNumber('约266') // => undefined
 */
export function typedNumber(typed: string): number | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s,_]/g, '')
    .replace('−', '-');
  const [, digits = '', size = ''] = NUMBER.exec(plain) ?? [];
  if (digits === '') return undefined;
  return new Decimal(digits).times(SIZES[size.toLowerCase()] ?? 1).toNumber();
}
