import { isUtf8 } from 'node:buffer';
import { diff } from 'node:util';
import { visibleText } from './visible-text.ts';

/**
 * The lines that differ between two texts, each with its number.
 * @example lineDiff('a: 1\nb：2', 'a: 1\nb: 2') // => '- 2 | b：2\n+ 2 | b: 2'
 */
export function lineDiff(before: string, after: string): string {
  const shown: string[] = [];
  let oldLine = 0;
  let newLine = 0;
  // Node counts what only the first of the two has as inserted, since it compares what is with what was expected.
  for (const [operation, line] of diff(before.split('\n'), after.split('\n'))) {
    if (operation >= 0) oldLine += 1;
    if (operation <= 0) newLine += 1;
    if (operation > 0) shown.push(`- ${oldLine} | ${visibleText(line)}`);
    if (operation < 0) shown.push(`+ ${newLine} | ${visibleText(line)}`);
  }
  return shown.join('\n');
}

/** The text of a file, or nothing where its bytes are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? Buffer.from(bytes).toString() : undefined;
}
