/**
 * What no line should part: a date or a number and what it counts in Chinese with the word before it that says how sure it is, and a word with a hyphen. One too long for the narrowest line
 * is broken as ever.
 */
const WHOLE =
  /([约近超第]?(?:\d[\d.,]*[余多]?[万亿]?[余多]?(?:[欧美日]元|\p{sc=Han}(?:次|（次）)?))+|(?<![\w-])(?=[\w-]{3,20}(?![\w-]))\w+(?:-\w+)+)/u;

/**
 * A text in pieces, each second of which should stand whole on a line.
 * @example wholePieces('向260家企业返还462万元') // => ['向', '260家', '企业返还', '462万元', '']
 */
export function wholePieces(text: string): string[] {
  return text.split(WHOLE);
}
