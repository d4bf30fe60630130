import { isValue } from '../../figure/observation.ts';
import { latestValue } from '../../figure/statistic.ts';
import { LOCALES } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

/** Kilometres and kilograms are units of their own, and so is a man-hour; a hundred of anything is a number. */
const SIZED = /^([余多约近]?(?:[十百千]?[万亿]|千(?![米克瓦卡伏焦帕赫字])|百(?!分))[余多]?)(.*)$/;
const SIZED_EN =
  /(?<!\b(?:per|each|every|a|for) )\b(?:hundred|thousand|million|billion|trillion|10,?000|1,?000)s?(?: (?:of )?)?/i;
const IN_SIZES = {
  zh: /[（(]\s*(?:单位[：:])?\s*(?:[十百千]?[万亿]|千(?!米|克|瓦))[^）)]{0,3}[）)]|(?:以|按)(?:[十百千]?[万亿])[^，。]{0,3}(?:计|为单位)/,
  en: /\((?:in )?(?:thousands?|millions?|billions?|ten thousands?|10,000s?)\b[^)]*\)|\bin (?:units of )?(?:thousands|millions|billions|ten thousand) (?:of )?(?:yuan|dollars|people|euros)\b/i,
} as const;

/** Whether a Chinese unit is a number of something. */
export function isSized(unit: string): boolean {
  return SIZED.test(unit);
}

/** A unit is what is counted, and no magnitude: 462 of 万元 would be 462 yuan in English and in the data files. */
export const unitsAreNoMagnitudes = defineRule({
  scope: 'statistics',
  codes: ['unit-with-magnitude'],
  check: ({ data: { unit, label, definition }, at }, { tell }) => {
    const [, size, bare] = ('zh' in unit && SIZED.exec(unit.zh)) || [];
    if (size !== undefined && bare !== undefined)
      return tell('unit-with-magnitude.chinese', at(['unit', 'zh']), { size, bare });
    for (const number of ['one', 'other'] as const) {
      const [sized] = ('en' in unit && SIZED_EN.exec(unit.en[number])) || [];
      if (sized !== undefined)
        return tell('unit-with-magnitude.english', at(['unit', 'en', number]), { size: sized.trim() });
    }
    for (const [field, words] of Object.entries({ label, definition }))
      for (const locale of LOCALES) {
        const [found] = IN_SIZES[locale].exec(words[locale]) ?? [];
        if (found !== undefined) tell('unit-with-magnitude.words', at([field, locale]), { found });
      }
  },
});

/** What is worked out is in plain units too: the site divides whole values. */
export const quotientsAreInPlainUnits = defineRule({
  scope: 'derived',
  codes: ['unit-with-magnitude'],
  check: ({ data: { unit }, at }, { tell }) => {
    const [, size] = SIZED.exec(unit.zh) ?? [];
    const found = size ?? SIZED_EN.exec(unit.en)?.[0].trim();
    if (found !== undefined)
      tell('unit-with-magnitude.derived', at(['unit', size === undefined ? 'en' : 'zh']), { found });
  },
});

/** How far below all other sums of money one is hardly meant. */
const FAR = 100;

/** A sum far below every other of its currency is asked about: 462 for 462万元 agrees with its proof and is still wrong. */
export const sumsAreLikely = defineRule({
  scope: 'content',
  after: ['unit-with-magnitude', 'printed-differs', 'phrase-differs', 'sound statistics'],
  codes: ['sum-unlikely'],
  check: ({ statistics }, { tell }) => {
    const sums = [...statistics.values()].flatMap(({ data, at }) => {
      if (data.unit.kind !== 'money' || data.withdrawn) return [];
      const place = () => at(['observations', data.observations.findLastIndex(isValue), 'value']);
      return [{ currency: data.unit.currency, value: latestValue(data).value, place }];
    });
    for (const sum of sums) {
      const { value, currency, place } = sum;
      const others = sums.filter((one) => one.currency === currency && one !== sum);
      const least = Math.min(...others.map((one) => one.value));
      if (others.length >= 3 && value > 0 && value * FAR <= least)
        tell('sum-unlikely', place(), { value, least });
    }
  },
});
