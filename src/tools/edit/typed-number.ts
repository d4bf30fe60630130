import { Decimal } from 'decimal.js';

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
  const [, digits = '', magnitude = ''] = /^(-?\d+(?:\.\d+)?)(万|亿|%|‰)?$/.exec(plain) ?? [];
  if (digits === '') return undefined;
  return new Decimal(digits).times({ 万: 10_000, 亿: 100_000_000 }[magnitude] ?? 1).toNumber();
}
