import { memoizedByText } from '../../content/memoized.ts';
import { inBoth, type Locale } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

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
      money: inBoth((locale) => nameOf(locale, unit.currency)),
      word: other.word,
      currency: unit.currency,
      guess: said.every(({ code }) => code === other.code) ? other.code : undefined,
    });
  },
});

function nameOf(locale: Locale, code: string): string {
  return new Intl.DisplayNames([locale], { type: 'currency' }).of(code) ?? code;
}

/** What currencies are called, in full or, in English, by the last word: US dollar, or dollar. */
const names = new Map<string, string[]>();

/** The codes of the currencies that are called so; none where it is no name of a currency. */
const currenciesCalled = memoizedByText((word): readonly string[] => {
  if (names.size === 0)
    for (const code of Intl.supportedValuesOf('currency'))
      for (const name of [nameOf('zh', code), ...endsOf(nameOf('en', code))])
        names.set(name, [...(names.get(name) ?? []), code]);
  return names.get(word) ?? names.get(word.toLowerCase()) ?? names.get(endsOf(word)[1] ?? '') ?? [];
});

function endsOf(name: string): string[] {
  const whole = name.toLowerCase();
  return [whole, whole.split(' ').at(-1) ?? whole];
}
