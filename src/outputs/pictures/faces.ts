import { createRequire } from 'node:module';
import { openTypeface, type Typeface } from './typeface.ts';

const require = createRequire(import.meta.url);

/** The weights that pictures are set in. */
export const WEIGHTS = [400, 700] as const;

/** A weight of type. */
export type Weight = (typeof WEIGHTS)[number];

/** The families that pictures are set in, Chinese and Latin. */
export const FAMILIES = {
  han: { name: 'Noto Serif SC', package: '@expo-google-fonts/noto-serif-sc', file: 'NotoSerifSC' },
  latin: { name: 'Source Serif 4', package: '@expo-google-fonts/source-serif-4', file: 'SourceSerif4' },
} as const;

/** The names of the families, the Chinese one first. */
export const FAMILY_NAMES = ['han', 'latin'] as const;

/** A family of type. */
export type Family = (typeof FAMILY_NAMES)[number];

/** The file of a family in a weight, whole. */
export function faceFile(family: Family, weight: Weight): string {
  const { package: source, file } = FAMILIES[family];
  const style = weight === 700 ? '700Bold' : '400Regular';
  return require.resolve(`${source}/${style}/${file}_${style}.ttf`);
}

const opened = new Map<string, Typeface>();

/** The measures of a family in a weight, read once. */
export function face(family: Family, weight: Weight): Typeface {
  const name = family + weight;
  const known = opened.get(name) ?? openTypeface(faceFile(family, weight));
  opened.set(name, known);
  return known;
}
