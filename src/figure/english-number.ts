const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const LARGE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const WORD = `(?:${[...ONES, ...TENS, ...Object.keys(LARGE)].join('|')})`;

/** Numbers in words, as long as they go on: `two hundred and sixty-six`. */
export const ENGLISH_NUMBER = new RegExp(
  `\\b(?:a (?=hundred|thousand|million))?${WORD}(?:(?:[ -]|,? and | )${WORD})*\\b(?!-)`,
  'gi',
);

/**
 * The number that English words say.
 * @example englishNumber('two hundred and sixty-six') // => 266
 */
export function englishNumber(words: string): number {
  let total = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[ ,-]+/)) {
    const large = LARGE[word];
    if (large === 100) part = Math.max(1, part) * 100;
    else if (large !== undefined) {
      total += Math.max(1, part) * large;
      part = 0;
    } else if (ONES.includes(word)) part += ONES.indexOf(word) + 1;
    else if (TENS.includes(word)) part += (TENS.indexOf(word) + 2) * 10;
  }
  return total + part;
}
