import { type Locale, LOCALES } from '../../figure/locale.ts';
import { memoizedByText } from '../memoized.ts';

/**
 * The code of the currency that is clearly meant by its name, or by its code in small letters.
 * @example currencyMeant('欧元') // => 'EUR'
 */
export function currencyMeant(written: string): string | undefined {
  const meant = written.trim().toLowerCase();
  return Intl.supportedValuesOf('currency').find((code) =>
    [code, ...LOCALES.map((locale) => currencyName(locale, code))].some(
      (name) => name.toLowerCase() === meant,
    ),
  );
}

/** What a currency is called in a language; its code where it has no name there. */
export function currencyName(locale: Locale, code: string): string {
  return new Intl.DisplayNames([locale], { type: 'currency' }).of(code) ?? code;
}

/** What currencies are called, in full or, in English, by the last word: US dollar, or dollar. */
const names = new Map<string, string[]>();

/** The codes of the currencies that are called so; none where it is no name of a currency. */
export const currenciesCalled = memoizedByText((word): readonly string[] => {
  if (names.size === 0)
    for (const code of Intl.supportedValuesOf('currency'))
      for (const name of [currencyName('zh', code), ...endsOf(currencyName('en', code))])
        names.set(name, [...(names.get(name) ?? []), code]);
  return names.get(word) ?? names.get(word.toLowerCase()) ?? names.get(endsOf(word)[1] ?? '') ?? [];
});

function endsOf(name: string): string[] {
  const whole = name.toLowerCase();
  return [whole, whole.split(' ').at(-1) ?? whole];
}
