const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The characters that numerals in words are made of. */
export const NUMERAL = [DIGITS, PLACES, MYRIADS].flatMap((signs) => Object.keys(signs)).join('');

// Two digits, one after the other in counting, are about as many: 两三百.
const NEIGHBOURS = /一[二两]|[二两]三|三四|四五|五六|六七|七八|八九/;

/**
 * The number that Chinese numerals say; nothing where they say none, or as roughly as 两三百.
 * @example chineseNumber('二百六十六') // => 266
 * @example chineseNumber('三十七万') // => 370000
 * @example chineseNumber('一点五万') // => 15000
 */
export function chineseNumber(words: string): number | undefined {
  const [whole = '', fraction, ...more] = words.split('点');
  if (fraction === undefined) return wholeNumber(words);
  const [, tenths = '', size = ''] = /^(.*?)([百千万亿]*)$/.exec(fraction) ?? [];
  const [number, parts, times] = [wholeNumber(whole), digitsOf(tenths), size ? wholeNumber(`一${size}`) : 1];
  if (more.length > 0 || number === undefined || parts === undefined) return undefined;
  // A power of ten only moves the point, so nothing is lost in binary fractions.
  return times && Number(`${number}.${parts}e${String(times).length - 1}`);
}

/** The digits of numerals read one by one; nothing where others are among them. */
function digitsOf(words: string): string | undefined {
  const digits = [...words].map((sign) => DIGITS[sign]);
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join('') : undefined;
}

function wholeNumber(words: string): number | undefined {
  if (words === '') return undefined;
  const digits = digitsOf(words);
  // 二六六 is read digit by digit.
  if (digits !== undefined) return words.length === 2 && NEIGHBOURS.test(words) ? undefined : Number(digits);
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of words) {
    const [own, place, myriad] = [DIGITS[sign], PLACES[sign], MYRIADS[sign]];
    if (own !== undefined) {
      if (digit) return undefined;
      digit = own;
    } else if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = undefined;
    } else if (myriad !== undefined) {
      const counted = section + (digit ?? 0);
      // 亿 multiplies all that stands before it (三万亿), 万 only what stands right before it (一亿二千万).
      total = sign === '亿' ? (total + counted) * myriad : total + counted * myriad;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}
