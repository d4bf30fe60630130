import { LOCALES } from '../../figure/locale.ts';

/**
 * The code of the currency that is clearly meant by its name, or by its code in small letters.
 * @example currencyMeant('欧元') // => 'EUR'
 */
export function currencyMeant(written: string): string | undefined {
  const names = LOCALES.map((locale) => new Intl.DisplayNames([locale], { type: 'currency' }));
  const meant = written.trim().toLowerCase();
  return Intl.supportedValuesOf('currency').find((code) =>
    [code, ...names.map((each) => each.of(code))].some((name) => name?.toLowerCase() === meant),
  );
}
