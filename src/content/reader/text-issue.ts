import { error, type Issue } from './issue.ts';
import { told } from './messages/messages.ts';
import { hiddenCharacters } from './hidden-character.ts';
import type { SourceText } from './source-text.ts';

// What UTF-8 looks like after it was read as GBK or as Windows-1252, and back.
const MOJIBAKE = /\uFFFD+|(?:锟斤拷)+|(?:烫烫|屯屯){2,}|â€[™œ“”˜¦]|ï¼[Œšˆ‰›Ÿ]|ã€[‚\u0081]/;

/** What is wrong with a text whatever it is written in: what is left of merges and conversions, and what no eye can see. */
export function textIssues(source: SourceText): Issue[] {
  const conflict = conflictIssue(source);
  if (conflict) return [conflict];
  const garbled = perLine(source, MOJIBAKE).map((place) => error('garbled-text', place, told('garbledText')));
  return garbled.length > 0 ? garbled : hiddenCharacters(source);
}

function conflictIssue(source: SourceText): Issue | undefined {
  const mark = /^(?:<{7}|>{7}|\|{7}|={7}$)/m.exec(source.text.replaceAll('\r\n', ' \n'));
  const both = /^(?:<{7}|>{7})/m.test(source.text);
  if (!mark || !both) return undefined;
  const at = /^(?:<{7}|>{7}|={7})/m.exec(source.text)?.index ?? 0;
  return error('conflict-marker', source.place(lineAround(source.text, at)), told('conflictMarks'));
}

function lineAround(text: string, at: number): { start: number; end: number } {
  const end = text.indexOf('\n', at);
  return { start: at, end: end < 0 ? text.length : end };
}

function perLine(source: SourceText, expression: RegExp) {
  if (!expression.test(source.text)) return [];
  return Array.from({ length: source.lineCount }, (_, index) => source.line(index + 1)).flatMap((line) => {
    const found = expression.exec(source.text.slice(line.start, line.end));
    if (!found) return [];
    const start = line.start + found.index;
    return [source.place({ start, end: start + found[0].length })];
  });
}
