import { currenciesCalled, currencyName } from '../../content/reader/currency-meant.ts';
import { inBoth } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

/** A unit is what is counted, and no magnitude: 462 of 万元 would be 462 yuan in English and in the data files. */
export const unitsAreNoMagnitudes = defineRule({
  id: 'units-are-no-magnitudes',
  scope: 'statistics',
  codes: ['unit-with-magnitude'],
  check: ({ data: { unit }, at }, { tell }) => {
    const [, size, bare] = ('zh' in unit && /^([万亿])(.+)$/.exec(unit.zh)) || [];
    if (size === undefined || bare === undefined) return;
    const [times, whole] = size === '万' ? ['一万', 370_000] : ['一亿', 3_700_000_000];
    tell('unit-with-magnitude', at(['unit', 'zh']), { size, times, whole, suggestion: bare });
  },
});

/** The unit of money is called as its currency is: dollars under the code of another currency would go into the data files as that. */
export const moneyIsOfItsCurrency = defineRule({
  id: 'money-is-of-its-currency',
  scope: 'statistics',
  codes: ['currency-differs'],
  check: ({ data: { unit }, at }, { tell }) => {
    if (unit.kind !== 'money') return;
    const said = [unit.zh, unit.en.one].flatMap((word) => {
      const codes = currenciesCalled(word);
      return codes.length > 0 && !codes.includes(unit.currency) ? [{ word, code: codes[0] }] : [];
    });
    const [other] = said;
    if (!other) return;
    // Under a code that fits neither, that is what is wrong.
    tell('currency-differs', at(['unit', 'currency']), {
      money: inBoth((locale) => currencyName(locale, unit.currency)),
      word: other.word,
      currency: unit.currency,
      guess: said.every(({ code }) => code === other.code) ? other.code : undefined,
    });
  },
});
