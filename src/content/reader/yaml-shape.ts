import type { PlainKey } from '../../words/mistakes/told.ts';
import { issue, type Issue } from './issue.ts';
import type { SourceText, Span } from './source-text.ts';

interface Shape {
  readonly key: PlainKey;
  /** Group 1 is what stands before the fault, group 2 the fault itself. */
  readonly fault: RegExp;
  readonly instead: ((fault: string) => string) | undefined;
}

function shape(key: PlainKey, fault: RegExp | string, instead?: Shape['instead'] | string): Shape {
  return {
    key,
    fault: new RegExp(fault),
    instead: typeof instead === 'string' ? () => instead : instead,
  };
}

const KEY = /(?:zh|en|[a-z][A-Za-z]{1,19})/.source;
const AT_LINE = String.raw`^\s*(?:- +)*`;
const IN_GROUP = /[{,]\s*(?:zh|en|one|other|kind|year|years|from|to|name|url|id|paragraph|printed|phrase):/
  .source;
const straight = (fault: string) => fault.replace(/[“”＂‘’]/g, '"');

/** What editors with a Chinese input method type, in the places where YAML wants its own signs. Texts in quotes are blanked before. */
const SHAPES: readonly Shape[] = [
  shape('yaml-syntax.tab-indent', /^()(\s*\t\s*)\S/, (fault) => fault.replaceAll('\t', '  ')),
  shape('yaml-syntax.wide-colon', `((?:${AT_LINE}|[{,]\\s*)${KEY})(\\s*[：﹕]\\s*)`, ': '),
  shape('yaml-syntax.no-space', `(${AT_LINE}${KEY}:)(?=[^\\s/])()`, ' '),
  shape('yaml-syntax.no-space', `(${IN_GROUP})(?=[^\\s/])()`, ' '),
  shape('yaml-syntax.no-space-after-dash', `(^\\s*-)()(?=${KEY}:\\s)`, ' '),
  shape('full-width-mark.dash', `(^\\s*)([－—–﹣]\\s*)(?=(?:${KEY}[:：]|[a-z0-9-]+\\s*$))`, '- '),
  shape('full-width-mark.hash', /^(\s*)(＃\s*)/, '# '),
  shape('full-width-mark.bracket', `(${AT_LINE}${KEY}:\\s*)([［｛〔])`),
  shape('full-width-mark.bracket', `(${AT_LINE}${KEY}:\\s*[[{][^\\]}]*)([］｝〕])\\s*$`),
  shape(
    'full-width-mark.comma',
    /(:\s*\[(?:[^\]]*,)?\s*[A-Za-z0-9][A-Za-z0-9.-]*\s*)([，、；])(?=\s*[A-Za-z0-9])/,
    ', ',
  ),
  shape('full-width-mark.comma', `(\\{\\s*${KEY}:[^，}]*)(，)(?=\\s*${KEY}\\s*[:：])`, ', '),
  shape(
    'full-width-mark.comma',
    '((?:^\\s*|[{,]\\s*)(?:zh|en):\\s*\\[[^\\]]*?)([，；]\\s*)(?=[^\\]]*\\])',
    ', ',
  ),
  // A value that is nothing but quotation marks, or an id or address in them: text in curly quotes is text.
  shape(
    'full-width-mark.quote',
    `(${AT_LINE}${KEY}:\\s*)([“”＂‘’]\\s*(?:[a-z0-9:/.-]+\\s*)?[“”＂‘’])\\s*$`,
    straight,
  ),
  shape('full-width-mark.quote', `([{,]\\s*${KEY}:\\s*)([“”＂‘’]\\s*[“”＂‘’])`, '""'),
];

/** What is wrong with the signs of a stretch of YAML, line by line; the first fault of each line. */
export function yamlShapeIssues(source: SourceText, { start, end }: Span): Issue[] {
  const first = source.place({ start, end: start }).line;
  const last = source.place({ start: end, end }).line;
  return source
    .lines(first, last)
    .flatMap((line) => lineIssue(source, { start: line.start, end: Math.min(line.end, end) }) ?? []);
}

function lineIssue(source: SourceText, { start, end }: Span): Issue | undefined {
  const line = source.slice({ start, end });
  if (/^\s*(?:#|$)/.test(line)) return undefined;
  const bare = withoutQuoted(line);
  for (const { key, fault, instead } of SHAPES) {
    const found = fault.exec(bare);
    if (!found) continue;
    const from = start + found.index + (found[1] ?? '').length;
    const to = from + (found[2] ?? '').length;
    return issue(
      key,
      source.place(markOf(source, { start: from, end: to })),
      {},
      instead && source.repair({ start: from, end: to }, instead(found[2] ?? '')),
    );
  }
  return undefined;
}

/** The sign at fault; where one is lacking, the word that it should divide. */
function markOf({ text }: SourceText, { start, end }: Span): Span {
  const [before = ''] = /\S*$/.exec(text.slice(0, start)) ?? [];
  const [after = ''] = /^\S*/.exec(text.slice(end)) ?? [];
  if (start === end) return { start: start - before.length, end: end + after.length };
  const sign = text.slice(start, end);
  return sign.trim() === ''
    ? { start, end }
    : { start: start + sign.search(/\S/), end: start + sign.trimEnd().length };
}

/** A line with what stands in straight quotes, and what follows a hash, made blank: neither is anyone's sign. */
function withoutQuoted(line: string): string {
  return line
    .replace(/"(?:[^"\\]|\\.)*"|(?<=[\s[{,])'(?:[^']|'')*'/g, (text) => `"${'_'.repeat(text.length - 2)}"`)
    .replace(/\s#.*$/, (comment) => ' '.repeat(comment.length));
}
