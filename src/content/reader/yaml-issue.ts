import type { ErrorCode } from 'yaml';
import { error, type Issue, type IssueWords } from './issue.ts';
import { told } from './messages/messages.ts';
import type { SourceText, Span } from './source-text.ts';

const BY_CODE: Partial<Record<ErrorCode, IssueWords>> = {
  TAB_AS_INDENT: told('tabIndent'),
  DUPLICATE_KEY: told('duplicateKey'),
  BAD_INDENT: told('badIndent'),
  MISSING_CHAR: told('unclosedMark'),
  MULTIPLE_DOCS: told('secondDocument'),
  BAD_ALIAS: told('alias'),
};

/** A mistake of form in YAML, told by what editors do rather than by what the parser met. */
export function yamlIssue(source: SourceText, code: ErrorCode, offset: number): Issue {
  const place = source.place({ start: offset, end: offset });
  const lines = [place.line, place.line - 1].filter((line) => line > 0).map((line) => source.line(line));
  const textOf = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end);
  // The parser often notices a bad colon only on the next line, so the line before is looked at too.
  const wide = lines.find((line) => /^\s*(- )?[a-zA-Z]+：/.test(textOf(line)));
  if (wide) return error('yaml-syntax', source.place(wide), told('wideColon'));
  const tight = lines.find((line) => /^\s*(- )?[a-zA-Z]+:[^\s:/]/.test(textOf(line)));
  if (tight) return error('yaml-syntax', source.place(tight), told('noSpace'));
  const slipped = code === 'DUPLICATE_KEY' ? undefined : overIndented(source, place.line);
  if (slipped) return error('yaml-syntax', source.place(slipped), told('badIndent'));
  const nested = lines.find((line) => /^\s*(?:- +)?[a-zA-Z]+: +[^"'[{\s].*: /.test(textOf(line)));
  if (nested && code !== 'DUPLICATE_KEY') return colonInside(source, nested);
  const open = HALF_OPEN.has(code) ? lineWithOpenHalf(source, place.line) : undefined;
  return error(
    'yaml-syntax',
    source.place(open ?? restOfLine(source, offset)),
    BY_CODE[code] ?? told('unreadableYaml'),
  );
}

/** From where the parser stopped to the end of that line; the whole line where it stopped at the end. */
function restOfLine(source: SourceText, offset: number): Span {
  const { start, end } = source.line(source.place({ start: offset, end: offset }).line);
  const isAtEnd = source.text.slice(offset, end).trim() === '';
  return { start: isAtEnd ? start : offset, end };
}

// Codes that the parser gives when it runs on past a missing half.
const HALF_OPEN: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'MISSING_CHAR',
  'BAD_SCALAR_START',
  'UNEXPECTED_TOKEN',
  'BLOCK_IN_FLOW',
  'BAD_INDENT',
  'IMPOSSIBLE',
]);

/** A field indented further than the one above it, which has a value of its own and so can hold none. */
function overIndented(source: SourceText, around: number): Span | undefined {
  for (let number = Math.max(2, around - 1); number <= Math.min(source.lineCount, around + 1); number += 1) {
    const [above, line] = [source.line(number - 1), source.line(number)];
    const [before, text] = [above, line].map(({ start, end }) => source.text.slice(start, end));
    const [, outer = ''] = /^(\s*(?:- +)?)[a-zA-Z]+: +[^\s|>[{"'#&].*$/.exec(before ?? '') ?? [];
    const [whole, inner = ''] = /^(\s*)[a-zA-Z]+:(?: .*|\s*)$/.exec(text ?? '') ?? [];
    const hasValue = /^\s*(?:- +)?[a-zA-Z]+: +[^\s|>[{"'#&]/.test(before ?? '');
    if (hasValue && whole !== undefined && inner.length > outer.length) return line;
  }
  return undefined;
}

function colonInside(source: SourceText, { start, end }: Span): Issue {
  const line = source.text.slice(start, end).trimEnd();
  const [, before = '', text = ''] = /^(\s*(?:- +)?[a-zA-Z]+: +)(.*)$/.exec(line) ?? [];
  const suggestion = /["\\]/.test(text) ? undefined : `${before.trimStart()}"${text}"`;
  const place = source.place({ start: start + before.length, end: start + line.length });
  return error('yaml-syntax', place, { ...told('colonInside'), suggestion });
}

/** The parser misses a closing mark only where it gives up, which may be the end of the file: the last line that lacks one is meant. */
function lineWithOpenHalf(source: SourceText, from: number): Span | undefined {
  for (let number = from; number > 0; number -= 1) {
    const line = source.line(number);
    const text = source.text.slice(line.start, line.end);
    const count = (mark: string) => text.split(mark).length - 1;
    const open = ['"', '{', '['].find((mark) =>
      mark === '"' ? count(mark) % 2 === 1 : count(mark) > count(mark === '{' ? '}' : ']'),
    );
    if (open) return { start: line.start + text.lastIndexOf(open), end: line.end };
  }
  return undefined;
}
