import stringWidth from 'string-width';
import type { Place } from '../../content/reader/issue.ts';
import { fitting } from '../command/columns.ts';
import { visibleText } from '../edit/visible-text.ts';

const WIDEST = 76;
// Not the one character: in a Chinese face it is two columns wide, and would shift the carets.
const CUT = '...';

/**
 * The line of a file with carets under the offending text, which may go on below; a long line is shown around it.
 * @example excerpt('level: 国家级', { line: 3, column: 8, endLine: 3, endColumn: 11 })
 * // => '3 | level: 国家级\n  |        ^^^^^^'
 */
export function excerpt(
  source: string,
  { line, column, endLine, endColumn }: Pick<Place, 'line' | 'column' | 'endLine' | 'endColumn'>,
): string {
  const from = Math.min(column - 1, source.length);
  const to = endLine > line ? source.length : Math.min(endColumn - 1, source.length);
  const before = visibleText(source.slice(0, from));
  const marked = visibleText(source.slice(from, to));
  const after = visibleText(source.slice(to).trimEnd());
  const [head, middle, tail] = fitted(before, marked, after);
  const gutter = String(line);
  const blank = ' '.repeat(gutter.length);
  const carets = '^'.repeat(Math.max(1, stringWidth(middle)));
  return `${gutter} | ${head}${middle}${tail}\n${blank} | ${' '.repeat(stringWidth(head))}${carets}`;
}

/** Cuts what stands around the marked text, and then the text itself, to the widest that a terminal shows on one line. */
function fitted(before: string, marked: string, after: string): [head: string, middle: string, tail: string] {
  if (stringWidth(before + marked + after) <= WIDEST) return [before, marked, after];
  const middle = startOf(marked, WIDEST - 16);
  const room = WIDEST - stringWidth(middle);
  const head = endOf(before, Math.max(Math.floor(room / 2), room - stringWidth(after)));
  const tail = middle === marked ? startOf(after, room - stringWidth(head)) : '';
  return [head, middle, tail];
}

function startOf(text: string, width: number): string {
  return stringWidth(text) <= width ? text : fitting(text, width - CUT.length) + CUT;
}

function endOf(text: string, width: number): string {
  return stringWidth(text) <= width ? text : CUT + fitting(text, width - CUT.length, 'end');
}
