import { Decimal } from 'decimal.js';
import { NUMERAL } from './chinese-number.ts';
import { inDigits, sizedNumber } from './read-number.ts';
import { type Unit, unitWord } from './unit.ts';

const NUMBER = `[\\d.${NUMERAL}]+`;

/** A length of time in two units: the larger, how many of the smaller it has, and the smaller. */
const TWO_UNITS = [
  ['小时', 60, '分钟?'],
  ['年', 12, '个?月'],
] as const;

/**
 * What a source in Chinese prints as a half, a tenth, so many in ten thousand or in two units, as one number of a unit; any other text as
 * it is.
 * @example inOneNumber('近八成', percent) // => '近80%'
 * @example inOneNumber('一亩半', mu) // => '1.5亩'
 * @example inOneNumber('1小时30分', minutes) // => '90分钟'
 */
export function inOneNumber(text: string, unit: Unit): string {
  if (unit.kind === 'percent')
    return text
      .replace(/一半|半数/, '50%')
      .replace(new RegExp(`(${NUMBER})成([半${NUMERAL}]?)`), (whole, tens: string, rest: string) =>
        written([tens, 10], [rest === '半' ? '5' : rest || '0', 1], '%', whole),
      )
      .replace(new RegExp(`万分之(${NUMBER})`), (whole, part: string) =>
        written([part, 0.01], ['0', 1], '%', whole),
      );
  if (unit.kind === 'permille')
    return text.replace(new RegExp(`万分之(${NUMBER})`), (whole, part: string) =>
      written([part, 0.1], ['0', 1], '‰', whole),
    );
  const word = unitWord('zh', unit, 1);
  if (word === '') return text;
  const half = new RegExp(`(${NUMBER})(?:${word}半|个半${word})`);
  const inHalves = text.replace(half, (whole, number: string) =>
    written([number, 1], ['0.5', 1], word, whole),
  );
  return TWO_UNITS.reduce((all, [large, times, small]) => {
    const isSmall = new RegExp(`^${small}$`).test(word);
    if (word !== large && !isSmall) return all;
    const both = new RegExp(`(${NUMBER})个?${large}[零又]?(${NUMBER})${small}钟?`);
    return all.replace(both, (whole, more: string, less: string) =>
      written([more, isSmall ? times : 1], [less, 1, isSmall ? 1 : times], word, whole),
    );
  }, inHalves);
}

type Times = readonly [number: string, times: number, over?: number];

/** So many of one and so many of another as one number; as it was where one of them is none, or both come to no decimal. */
function written(one: Times, other: Times, word: string, whole: string): string {
  const [first, second] = [one, other].map(([number, times, over = 1]) =>
    sizedNumber(inDigits(number))?.digits.times(times).div(over),
  );
  const sum = first && second && new Decimal(first).plus(second);
  return sum && sum.decimalPlaces() <= 6 ? sum.toString() + word : whole;
}
