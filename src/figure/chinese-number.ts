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

/**
 * The number that Chinese numerals say; nothing where they say none.
 * @example chineseNumber('二百六十六') // => 266
 * @example chineseNumber('三十七万') // => 370000
 */
export function chineseNumber(words: string): number | undefined {
  if (words === '') return undefined;
  // 二六六 is read digit by digit.
  if ([...words].every((sign) => sign in DIGITS))
    return Number([...words].map((sign) => DIGITS[sign]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of words) {
    const [own, place, myriad] = [DIGITS[sign], PLACES[sign], MYRIADS[sign]];
    if (own !== undefined) digit = own;
    else if (place !== undefined) {
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
