import type { Locale } from '../../figure/locale.ts';
import { face, type Family, type Weight } from './faces.ts';

/** A stretch of text in one family of type. */
export interface Run {
  readonly family: Family;
  readonly text: string;
}

/** What stands in both families, and belongs to the Chinese one in Chinese text. */
const SHARED_MARKS = /[“”‘’—…·]/;

/** Splits a text by the family each character is set in; no character is left to whatever a renderer falls back on. */
export function runs(locale: Locale, text: string): Run[] {
  const found: { family: Family; text: string }[] = [];
  for (const character of text) {
    const family = familyOf(locale, character);
    const last = found.at(-1);
    if (last?.family === family) last.text += character;
    else found.push({ family, text: character });
  }
  return found;
}

/**
 * The width of a text in ems.
 * @example textWidth('zh', '职工', 700) // => 2
 */
export function textWidth(locale: Locale, text: string, weight: Weight): number {
  const known = WIDTHS[locale][weight];
  let width = 0;
  for (const character of text) {
    let own = known.get(character);
    if (own === undefined) {
      own = face(familyOf(locale, character), weight).advance(character);
      known.set(character, own);
    }
    width += own;
  }
  return width;
}

const WIDTHS: Readonly<Record<Locale, Readonly<Record<Weight, Map<string, number>>>>> = {
  zh: { 400: new Map(), 700: new Map() },
  en: { 400: new Map(), 700: new Map() },
};

function familyOf(locale: Locale, character: string): Family {
  if (locale === 'zh' && SHARED_MARKS.test(character)) return 'han';
  return face('latin', 400).has(character) ? 'latin' : 'han';
}
