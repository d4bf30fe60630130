import type { Span } from './source-text.ts';

/** The encodings that Windows programs in China save a text in, other than the one the site reads. */
export type Encoding = 'gb18030' | 'utf-16le' | 'utf-16be';

/** The bytes of a file as text, or what is wrong with its encoding. */
export type Decoded =
  | { readonly text: string; readonly bom: number }
  | {
      readonly problem: 'not-utf8';
      /** The file as far as it can be read, and where in it the text first breaks; the whole of it where it is in another encoding. */
      readonly lenient: string;
      readonly broken: Span;
      readonly encoding?: Encoding;
      readonly text?: string;
    };

const BOM = 0xfeff;

/** Reads bytes as UTF-8, with or without a byte-order mark; another encoding is recognised and named. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  if (wide)
    return {
      problem: 'not-utf8',
      lenient: '',
      broken: { start: 0, end: 0 },
      encoding: wide,
      text: textIn(bytes, wide) ?? '',
    };
  const text = textIn(bytes, 'utf-8');
  if (text !== undefined) {
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return { text, bom };
  }
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const start = Math.max(0, lenient.indexOf('\uFFFD'));
  const broken = { start, end: start + (/^\uFFFD+/.exec(lenient.slice(start))?.[0].length ?? 0) };
  const chinese = isGbk(bytes, lenient) ? textIn(bytes, 'gb18030') : undefined;
  return chinese === undefined
    ? { problem: 'not-utf8', lenient, broken }
    : { problem: 'not-utf8', lenient, broken, encoding: 'gb18030', text: chinese };
}

function textIn(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its mark or, where it has none, by the zero that stands beside every Latin letter and line end. */
function utf16(bytes: Uint8Array): Encoding | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === BOM >> 8 && second === (BOM & 0xff)) return 'utf-16be';
  if (first === (BOM & 0xff) && second === BOM >> 8) return 'utf-16le';
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index += 1)
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 20 <= bytes.length || Math.min(even, odd) * 10 > Math.max(even, odd))
    return undefined;
  const guess = odd > even ? 'utf-16le' : 'utf-16be';
  return textIn(bytes, guess) === undefined ? undefined : guess;
}

/** Chinese in GBK comes in pairs of high bytes, and next to nothing in it happens to be valid UTF-8. */
function isGbk(bytes: Uint8Array, lenient: string): boolean {
  const broken = lenient.split('\uFFFD').length - 1;
  const whole = lenient.match(/[\u0800-\uFFFC]/g)?.length ?? 0;
  if (whole > broken) return false;
  const chinese = textIn(bytes, 'gb18030');
  if (chinese === undefined) return false;
  const high = bytes.filter((byte) => byte >= 0x80).length;
  const common = chinese.match(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF\u2010-\u2026]/g)?.length ?? 0;
  return common * 2 >= high * 0.8;
}
