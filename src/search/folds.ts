import { Converter } from 'opencc-js/t2cn';

/** How traditional characters are written: as in OpenCC itself, in Hong Kong, in Taiwan. */
const WRITINGS = ['t', 'hk', 'tw'] as const;

/** The first and the last of the characters that are written in one unit of a text. */
const [FIRST, LAST] = [0x3400, 0x9fff];

/** The table for `folding`: only characters that some texts have, in either writing, since no other can find anything in them. */
export function foldsOf(texts: readonly string[]): string {
  const used = new Set(texts.join(''));
  const converters = WRITINGS.map((from) => Converter({ from, to: 'cn' }));
  let pairs = '';
  for (let code = FIRST; code <= LAST; code += 1) {
    const traditional = String.fromCharCode(code);
    const simplified = converters.map((convert) => convert(traditional)).find((one) => one !== traditional);
    if (simplified?.length === 1 && (used.has(simplified) || used.has(traditional)))
      pairs += traditional + simplified;
  }
  return pairs;
}
