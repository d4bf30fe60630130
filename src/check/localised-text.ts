import type { Locale } from '../figure/locale.ts';
import type { FieldPath } from '../content/reader/field-path.ts';

/** A text of a value that is said to be in a language, and the way to it. */
export interface LocalisedText {
  readonly locale: Locale;
  readonly text: string;
  readonly path: FieldPath;
}

/** Every text of a value that is said to be in a language, by the nearest key that says so. */
export function localisedTexts(value: unknown, path: FieldPath = [], locale?: Locale): LocalisedText[] {
  if (typeof value === 'string') return locale && value ? [{ locale, text: value, path }] : [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => localisedTexts(item, [...path, index], locale));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    localisedTexts(inside, [...path, key], languageOf(key) ?? locale),
  );
}

function languageOf(key: string): Locale | undefined {
  return key === 'zh' || key === 'en' ? key : undefined;
}
