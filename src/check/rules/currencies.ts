import { memoizedByText } from '../../content/memoized.ts';
import type { Locale } from '../../figure/locale.ts';
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
    tell('currency-differs', at(['unit', 'currency']), [
      `单位写的是“${other.word}”，币种却是${unit.currency}（${nameOf('zh', unit.currency)}），下载的数据里就成了${nameOf('zh', unit.currency)}。 → 核对币种（currency）和单位的中英文（zh、en），四处要说同一种钱。`,
      `The unit is called “${other.word}”, but its currency is ${unit.currency} (${nameOf('en', unit.currency)}), which is what the data files would say. → Check “currency” and the unit’s words in both languages: all must name one money.`,
      { guess: said.every(({ code }) => code === other.code) ? other.code : undefined },
    ]);
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
