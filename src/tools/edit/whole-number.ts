/**
 * A whole number as it must be written in a file, from what an editor may type.
 * @example wholeNumber('37万') // => 370000
 * @example wholeNumber('1,200') // => 1200
 * @example wholeNumber('约266') // => undefined
 */
export function wholeNumber(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,_]/g, '');
  const [, digits = '', , magnitude = ''] = /^(\d+(\.\d+)?)(万|亿)?$/.exec(plain) ?? [];
  if (digits === '') return undefined;
  const value = Number(digits) * ({ 万: 10_000, 亿: 100_000_000 }[magnitude] ?? 1);
  const whole = Math.round(value);
  // 627.43 × 10000 is not exact in binary, but what is left over is far below a hundredth.
  return Math.abs(whole - value) < 0.001 && Number.isSafeInteger(whole) ? whole : undefined;
}
