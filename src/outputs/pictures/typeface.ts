import { readFileSync } from 'node:fs';

/** The measures of a TrueType file: which characters it has, and how far each one moves the pen. */
export interface Typeface {
  readonly has: (character: string) => boolean;
  /** The width of a character in ems; 0 for one the file lacks. */
  readonly advance: (character: string) => number;
  /** The empty room at the left of a character, in ems. */
  readonly bearing: (character: string) => number;
}

/** Reads the measures of a TrueType file. */
export function openTypeface(path: string): Typeface {
  const file = readFileSync(path);
  const table = (tag: string): Buffer => {
    for (let at = 12; at < 12 + file.readUInt16BE(4) * 16; at += 16) {
      if (file.toString('latin1', at, at + 4) !== tag) continue;
      const start = file.readUInt32BE(at + 8);
      return file.subarray(start, start + file.readUInt32BE(at + 12));
    }
    throw new Error(`${path}: no table ${tag}`);
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const last = table('hhea').readUInt16BE(34) - 1;
  const metrics = table('hmtx');
  const groups = characterGroups(table('cmap'));
  const known = new Map<string, Glyph | undefined>();
  const find = (character: string): Glyph | undefined => {
    const code = character.codePointAt(0) ?? 0;
    const index = groups.find(({ from, to }) => from <= code && code <= to)?.glyph(code) ?? 0;
    if (index === 0) return undefined;
    // The last glyphs may share one width, and then have only their bearings listed.
    const bearingAt = index <= last ? index * 4 + 2 : (last + 1) * 4 + (index - last - 1) * 2;
    return {
      advance: metrics.readUInt16BE(Math.min(index, last) * 4) / unitsPerEm,
      bearing: metrics.readInt16BE(bearingAt) / unitsPerEm,
    };
  };
  const glyph = (character: string): Glyph | undefined => {
    if (!known.has(character)) known.set(character, find(character));
    return known.get(character);
  };
  return {
    has: (character) => glyph(character) !== undefined,
    advance: (character) => glyph(character)?.advance ?? 0,
    bearing: (character) => glyph(character)?.bearing ?? 0,
  };
}

interface Glyph {
  readonly advance: number;
  readonly bearing: number;
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly glyph: (code: number) => number;
}

/** The ranges of the character map: of its format 12 where there is one, or else of its format 4. */
function characterGroups(cmap: Buffer): Group[] {
  const maps = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  );
  const full = maps.find((map) => map.readUInt16BE(0) === 12);
  if (full) {
    return Array.from({ length: full.readUInt32BE(12) }, (_, index) => {
      const at = 16 + index * 12;
      const from = full.readUInt32BE(at);
      const first = full.readUInt32BE(at + 8);
      return { from, to: full.readUInt32BE(at + 4), glyph: (code) => first + code - from };
    });
  }
  const map = maps.find((each) => each.readUInt16BE(0) === 4);
  if (!map) throw new Error('no character map of format 4 or 12');
  const count = map.readUInt16BE(6) / 2;
  return Array.from({ length: count }, (_, index) => {
    const at = 14 + index * 2;
    const from = map.readUInt16BE(at + count * 2 + 2);
    const delta = map.readUInt16BE(at + count * 4 + 2);
    const offsetAt = at + count * 6 + 2;
    const offset = map.readUInt16BE(offsetAt);
    const glyph = (code: number): number => {
      if (offset === 0) return (code + delta) & 0xffff;
      const found = map.readUInt16BE(offsetAt + offset + (code - from) * 2);
      return found === 0 ? 0 : (found + delta) & 0xffff;
    };
    return { from, to: map.readUInt16BE(at), glyph };
  });
}
