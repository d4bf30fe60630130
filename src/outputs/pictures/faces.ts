import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { type Outline, outlinesOf } from './outline.ts';

const require = createRequire(import.meta.url);

/** The weights that pictures are set in. */
export const WEIGHTS = [400, 700] as const;

/** A weight of type. */
export type Weight = (typeof WEIGHTS)[number];

/** The families that pictures are set in, Chinese and Latin. */
export const FAMILIES = {
  han: { package: '@expo-google-fonts/noto-serif-sc', file: 'NotoSerifSC' },
  latin: { package: '@expo-google-fonts/source-serif-4', file: 'SourceSerif4' },
} as const;

/** The names of the families, the Chinese one first. */
export const FAMILY_NAMES = ['han', 'latin'] as const;

/** A family of type. */
export type Family = (typeof FAMILY_NAMES)[number];

/** A family in a weight, measured in ems. */
export interface TypeFace {
  readonly has: (character: string) => boolean;
  /** The width of a character; 0 for one the face lacks. */
  readonly advance: (character: string) => number;
  /** The empty room at the left of a character. */
  readonly bearing: (character: string) => number;
  /** The glyphs of a text, kerned, each with where it stands in the line, and the width of all of them. */
  readonly set: (text: string) => { glyphs: { outlines: readonly Outline[]; x: number }[]; width: number };
}

/** The file of a family in a weight, whole. */
export function faceFile(family: Family, weight: Weight): string {
  const { package: source, file } = FAMILIES[family];
  const style = weight === 700 ? '700Bold' : '400Regular';
  return require.resolve(`${source}/${style}/${file}_${style}.ttf`);
}

const opened = new Map<string, TypeFace>();

/** A family in a weight, read once. */
export function face(family: Family, weight: Weight): TypeFace {
  const name = family + weight;
  const known = opened.get(name) ?? openFace(faceFile(family, weight));
  opened.set(name, known);
  return known;
}

function openFace(file: string): TypeFace {
  const source = new Face(new Blob(readFileSync(file)));
  const font = new Font(source);
  const em = source.upem;
  const read = new Map<number, readonly Outline[]>();
  const outlines = (glyph: number): readonly Outline[] => {
    const known = read.get(glyph) ?? outlinesOf(font.glyphToPath(glyph), em);
    read.set(glyph, known);
    return known;
  };
  const glyphOf = (character: string): number => font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0;
  return {
    has: (character) => glyphOf(character) !== 0,
    advance(character) {
      const glyph = glyphOf(character);
      return glyph === 0 ? 0 : font.glyphHAdvance(glyph) / em;
    },
    bearing: (character) => (font.glyphExtents(glyphOf(character))?.xBearing ?? 0) / em,
    set(text) {
      const buffer = new Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      let pen = 0;
      const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
        const x = pen + (positions[index]?.xOffset ?? 0) / em;
        pen += (positions[index]?.xAdvance ?? 0) / em;
        return { outlines: outlines(codepoint), x };
      });
      return { glyphs, width: pen };
    },
  };
}
