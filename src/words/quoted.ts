const INSIDE: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/**
 * Words as they stand between quotation marks: their own double marks become single ones, as both languages of print have it, and an
 * apostrophe stays.
 * @example insideQuotes('启动“暖心早餐”项目') // => '启动‘暖心早餐’项目'
 */
export function insideQuotes(words: string): string {
  return words.replace(/[“”‘]|(?<!\w)’/g, (mark) => INSIDE[mark] ?? mark);
}
