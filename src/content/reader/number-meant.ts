const TIMES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The whole number that someone meant who wrote it as people do; nothing where that is not certain.
 * @example numberMeant('1,200') // => 1200
 * @example numberMeant('约６２７.43万元') // => 6274300
 */
export function numberMeant(written: string): number | undefined {
  const plain = written.normalize('NFKC').replace(/["'“”‘’\s,]/g, '');
  const [, digits = '', times = ''] =
    /^(?:约|共|近|超|第|approx\.?|about)?(\d+(?:\.\d+)?)[余多]?([万亿]?)[余多]?(?:[\p{Script=Han}a-z()]{0,5})$/iu.exec(
      plain,
    ) ?? [];
  if (digits === '' || (digits.includes('.') && times === '')) return undefined;
  const value = Math.round(Number(digits) * (TIMES[times] ?? 1) * 10_000) / 10_000;
  return Number.isSafeInteger(value) ? value : undefined;
}
