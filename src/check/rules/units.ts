import { currenciesCalled, currencyName } from '../../content/reader/currency-meant.ts';
import { numberFault } from '../../content/unit-number.ts';
import { latestValue } from '../../figure/statistic.ts';
import { defineRule, inBoth, isValue, LOCALES } from '../vocabulary.ts';

/** A Chinese unit that is a number of something; kilometres and kilograms are units of their own, and so is a man-hour; a hundred of anything is a number. */
export const SIZED = /^([余多约近]?(?:[十百千]?[万亿]|千(?![米克瓦卡伏焦帕赫字])|百(?!分))[余多]?)(.*)$/;
const SIZED_EN =
  /(?<!\b(?:per|each|every|a|for) )\b(?:hundred|thousand|million|billion|trillion|10,?000|1,?000)s?(?: (?:of )?)?/i;
const IN_SIZES = {
  zh: /[（(]\s*(?:单位[：:])?\s*(?:[十百千]?[万亿]|千(?!米|克|瓦))[^）)]{0,3}[）)]|(?:以|按)(?:[十百千]?[万亿])[^，。]{0,3}(?:计|为单位)/,
  en: /\((?:in )?(?:thousands?|millions?|billions?|ten thousands?|10,000s?)\b[^)]*\)|\bin (?:units of )?(?:thousands|millions|billions|ten thousand) (?:of )?(?:yuan|dollars|people|euros)\b/i,
} as const;

/** A unit is what is counted, and no magnitude: 462 of 万元 would be 462 yuan in English and in the data files, and dollars under the code of another currency would be of that. */
export const unitsAreTrue = defineRule({
  scope: 'statistics',
  codes: ['unit-with-magnitude', 'unit-unfit', 'currency-differs'],
  check: ({ data: { unit, label, definition }, at }, { tell }) => {
    const [, size, bare] = ('zh' in unit && SIZED.exec(unit.zh)) || [];
    if (size !== undefined && bare !== undefined)
      return tell('unit-with-magnitude.chinese', at(['unit', 'zh']), { size, bare });
    for (const number of ['one', 'other'] as const) {
      const [sized] = ('en' in unit && SIZED_EN.exec(unit.en[number])) || [];
      if (sized !== undefined)
        return tell('unit-with-magnitude.english', at(['unit', 'en', number]), { size: sized.trim() });
    }
    if (unit.kind === 'people' && unit.zh.includes('次')) tell('unit-unfit.times', at(['unit', 'kind']));
    const fault = numberFault(unit);
    if (fault) tell(`unit-unfit.${fault.key}`, at(['unit', 'en', fault.field]), fault);
    for (const [field, words] of Object.entries({ label, definition }))
      for (const locale of LOCALES) {
        const [found] = IN_SIZES[locale].exec(words[locale]) ?? [];
        if (found !== undefined) tell('unit-with-magnitude.words', at([field, locale]), { found });
      }
    if (unit.kind !== 'money') return;
    const said = [unit.zh, unit.en.one].flatMap((word) => {
      const codes = currenciesCalled(word);
      return codes.length > 0 && !codes.includes(unit.currency) ? [{ word, code: codes[0] }] : [];
    });
    const [other] = said;
    if (!other) return;
    // Under a code that fits neither, that is what is wrong.
    const guess = said.every(({ code }) => code === other.code) ? other.code : undefined;
    const money = inBoth((locale) => currencyName(locale, unit.currency));
    const about = { money, word: other.word, currency: unit.currency, guess };
    tell('currency-differs', at(['unit', 'currency']), about);
  },
});

/** What is worked out is in plain units too, since the site divides whole values, and a share in per cent, whatever its figures count. */
export const quotientsAreInPlainUnits = defineRule({
  scope: 'derived',
  codes: ['unit-with-magnitude', 'unit-of-share', 'unit-unfit'],
  check: ({ data: { kind, unit, label }, at }, { tell }) => {
    const sizes = { zh: SIZED.exec(unit.zh)?.[1], en: SIZED_EN.exec(unit.en)?.[0].trim() };
    const sized = LOCALES.find((locale) => sizes[locale] !== undefined);
    if (sized) tell('unit-with-magnitude.derived', at(['unit', sized]), { found: sizes[sized] ?? '' });
    for (const locale of LOCALES)
      if (kind === 'share' && unit[locale] !== '%')
        tell('unit-of-share', at(['unit', locale]), { unit: unit[locale], suggestion: '"%"' });
      else if (
        kind === 'per-hundred' &&
        /[每千][千万]|\b(?:per|each|every) (?:ten )?thousand\b/.test(label[locale])
      )
        tell('unit-unfit.hundred', at(['label', locale]));
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
