import { memoizedByText } from '../../../content/memoized.ts';

/** The first Han character of each letter, in the order of the dictionaries of pinyin. */
const FIRST = [...'阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他穵夕丫帀'];
const LETTERS = [...'abcdefghjklmnopqrstwxyz'];

/** The order of the characters by how they are read, which every Node has; a table of readings would take 35 MB of memory. */
const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');

/**
 * The letters by which a Chinese name is typed in short: the first of each character’s pinyin, by its usual reading.
 * @example initialsOf('职工书屋') // => 'zgsw'
 */
export const initialsOf = memoizedByText((text: string): string =>
  Array.from(text.normalize('NFKC').toLowerCase(), (character) => {
    if (!/\p{Script=Han}/u.test(character)) return /[\p{L}\p{N}]/u.test(character) ? character : '';
    const at = FIRST.findLastIndex((first) => compare(first, character) <= 0);
    return LETTERS[at] ?? '';
  }).join(''),
);
