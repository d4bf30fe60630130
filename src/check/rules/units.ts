import { currenciesCalled, currencyName } from '../../content/reader/currency-meant.ts';
import { inBoth } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

/** The unit of money is called as its currency is: dollars under the code of another currency would go into the data files as that. */
export const moneyIsOfItsCurrency = defineRule({
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
