import { chineseNumber, NUMERAL } from '../figure/chinese-number.ts';

/** A number within a normalised text. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  /** All its digits, however it is written: 370000 for 37万, 370,000 and 0.37 million. */
  readonly value: string;
  /** Whether more digits could follow while it is typed: plain digits, with no grouping and no word for a magnitude. */
  readonly open: boolean;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** 余 and 多 may stand before the magnitude (1200余万): the lower bound is found by its number. */
const ARABIC =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(?: ?[余多]?(百万|万亿|[千万亿])|[ -](thousand|million|billion)(?![a-z]))?/g;
const HAN = new RegExp(`[${NUMERAL}]{2,}`, 'g');
const PLACE = /[十百千万亿拾佰仟]/;

/**
 * The numbers of a normalised text, in digits or in Chinese numerals that name their places.
 * @example numbersIn('37万件').map(({ value }) => value) // => ['370000']
 */
export function numbersIn(text: string): NumberSpan[] {
  const arabic = [...text.matchAll(ARABIC)].map((match): NumberSpan => {
    const [all, whole = '', fraction = '', chinese, english] = match;
    const magnitude = MAGNITUDES[chinese ?? english ?? ''];
    const plain = whole.replaceAll(',', '');
    return {
      start: match.index,
      end: match.index + all.length,
      value: magnitude === undefined ? plain + fraction : scaled(Number(plain + fraction), magnitude),
      open: all === whole && plain === whole,
    };
  });
  return [...arabic, ...hanNumbers(text)];
}

function hanNumbers(text: string): NumberSpan[] {
  return [...text.matchAll(HAN)].flatMap((match): NumberSpan[] => {
    const [numeral] = match;
    const value = PLACE.test(numeral) ? chineseNumber(numeral) : undefined;
    if (value === undefined) return [];
    return [{ start: match.index, end: match.index + numeral.length, value: String(value), open: false }];
  });
}

/** Fifteen digits are exact; beyond them 627.43 × 10000 would not be whole. */
function scaled(number: number, magnitude: number): string {
  return String(Number((number * magnitude).toPrecision(15)));
}
