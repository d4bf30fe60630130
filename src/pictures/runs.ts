import type { Locale } from '../domain/locale.ts';
import { face, FAMILIES, type Family, type Weight } from './faces.ts';

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
  let width = 0;
  for (const character of text) width += face(familyOf(locale, character), weight).advance(character);
  return width;
}

/** The characters of a text that no family has, which a picture would leave out. */
export function missingCharacters(text: string): string[] {
  const known = Object.keys(FAMILIES).flatMap((family) =>
    family === 'han' || family === 'latin' ? [face(family, 400), face(family, 700)] : [],
  );
  return [...new Set(text)].filter((character) => !known.some(({ has }) => has(character)));
}

function familyOf(locale: Locale, character: string): Family {
  if (locale === 'zh' && SHARED_MARKS.test(character)) return 'han';
  return face('latin', 400).has(character) ? 'latin' : 'han';
}
