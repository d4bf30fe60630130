/** What begins a line of its own, or is not seen at all: white space at either side of its tags says nothing. */
const APART =
  'head|meta|link|title|body|main|header|footer|nav|section|aside|form|fieldset|legend|label|div|p|ul|ol|li|dl|h[1-4]|table|thead|tbody|tr|th|td|caption|figure|figcaption|details|summary|template|defs|pattern|path|rect|use';

/** What HTML takes for white space: no space that is to keep words together, nor one as wide as a Chinese character. */
const SPACE = '[ \\t\\n\\f\\r]';
const SPACES = new RegExp(`${SPACE}+`, 'g');
const AROUND = new RegExp(`${SPACE}*(</?(?:${APART})(?:\\s[^<>]*)?>)${SPACE}*`, 'g');

/**
 * A page without the white space that no one sees: around what begins a line, and more than one space anywhere else.
 * @example withoutIdleSpace('<ul> <li> one <b>two</b> </li> </ul>') // => '<ul><li>one <b>two</b></li></ul>'
 */
export function withoutIdleSpace(html: string): string {
  return html
    .split(/(<(style|script|pre|textarea)\b.*?<\/\2>)/gs)
    .map((part, index) => (index % 3 === 0 ? part.replace(AROUND, '$1').replace(SPACES, ' ') : part))
    .filter((_, index) => index % 3 !== 2)
    .join('');
}
