import { issue, type Issue, type Place } from './issue.ts';
import { hiddenCharacters } from './hidden-character.ts';
import { type SourceText, spanOf } from './source-text.ts';

// What UTF-8 looks like after it was read as GBK or as Windows-1252, and back.
const MOJIBAKE = /\uFFFD+|(?:锟斤拷)+|(?:烫烫|屯屯){2,}|â€[™œ“”˜¦]|ï¼[Œšˆ‰›Ÿ]|ã€[‚\u0081]/;

/** What is wrong with a text whatever it is written in: what is left of merges and conversions, and what no eye can see. */
export function textIssues(source: SourceText): Issue[] {
  const conflict = conflictIssue(source);
  if (conflict) return [conflict];
  const garbled = perLine(source, MOJIBAKE).map((place) => issue('garbled-text', place));
  return garbled.length > 0 ? garbled : hiddenCharacters(source);
}

function conflictIssue(source: SourceText): Issue | undefined {
  if (!/^(?:<{7}|>{7})/m.test(source.text)) return undefined;
  const mark = /^(?:<{7}|>{7}|={7}).*/m.exec(source.text);
  return mark ? issue('conflict-marker', source.place(spanOf(mark))) : undefined;
}

function perLine(source: SourceText, expression: RegExp): Place[] {
  if (!expression.test(source.text)) return [];
  return source.lines().flatMap((line) => {
    const found = expression.exec(source.slice(line));
    return found ? [source.place(spanOf(found, line.start))] : [];
  });
}
