import type { PlainKey } from '../../words/mistakes/told.ts';
import type { ErrorCode } from 'yaml';
import { issue, type Issue } from './issue.ts';
import { type SourceText, type Span, spanOf } from './source-text.ts';

const BY_CODE: Partial<Record<ErrorCode, PlainKey<'yaml-syntax'>>> = {
  TAB_AS_INDENT: 'yaml-syntax.tab-indent',
  DUPLICATE_KEY: 'yaml-syntax.duplicate-key',
  BAD_INDENT: 'yaml-syntax.bad-indent',
  MISSING_CHAR: 'yaml-syntax.unclosed-mark',
  MULTIPLE_DOCS: 'yaml-syntax.second-document',
  BAD_ALIAS: 'yaml-syntax.alias',
};

/** A mistake of form in YAML, told by what editors do rather than by what the parser met. */
export function yamlIssue(source: SourceText, code: ErrorCode, offset: number): Issue {
  const place = source.place({ start: offset, end: offset });
  // The parser often notices a bad colon only on the next line, so the line before is looked at too.
  const lines = source.lines(place.line - 1, place.line).reverse();
  const like = (shape: RegExp) => lines.find((line) => shape.test(source.slice(line)));
  const wide = like(/^\s*(- )?[a-zA-Z]+：/);
  if (wide) return issue('yaml-syntax.wide-colon', source.place(wide));
  const tight = like(/^\s*(- )?[a-zA-Z]+:[^\s:/]/);
  if (tight) return issue('yaml-syntax.no-space', source.place(tight));
  const inLine = (shape: RegExp) => {
    const line = like(shape);
    const found = line && shape.exec(source.slice(line));
    return found && spanOf(found, line.start);
  };
  const apart = inLine(/\{[^{}]*\b[a-zA-Z]+: [^,{}:"']* [a-zA-Z]+: [^{}]*\}?/);
  if (apart) return issue('yaml-syntax.no-comma', source.place(apart));
  const cut = inLine(/(?<=: )'[^']*'(?! *(?:[#,}\]]|$)).*/);
  if (cut) return issue('yaml-syntax.apostrophe', source.place(cut));
  const open = HALF_OPEN.has(code) ? lineWithOpenHalf(source, place.line) : undefined;
  if (open) return issue('yaml-syntax.unclosed-mark', source.place(open));
  const slipped = code === 'DUPLICATE_KEY' ? undefined : overIndented(source, place.line);
  if (slipped) return issue('yaml-syntax.bad-indent', source.place(slipped));
  const wrapped = like(/^\s*(?:\p{Script=Han}|[A-Za-z][a-z’]* )[^:：]*$/u);
  if (wrapped) return issue('yaml-syntax.wrapped', source.place(wrapped));
  const nested = like(/^\s*(?:- +)?[a-zA-Z]+: +[^"'[{\s].*: /);
  if (nested && code !== 'DUPLICATE_KEY') return colonInside(source, nested);
  return issue(BY_CODE[code] ?? 'yaml-syntax.unreadable', source.place(restOfLine(source, offset)));
}

/** From where the parser stopped to the end of that line; the whole line where it stopped at the end. */
function restOfLine(source: SourceText, offset: number): Span {
  const { start, end } = source.line(source.place({ start: offset, end: offset }).line);
  const isAtEnd = source.slice({ start: offset, end }).trim() === '';
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
  const lines = source.lines(around - 2, around + 1);
  return lines.find((line, index) => {
    const above = lines[index - 1];
    const [, outer] = /^(\s*(?:- +)?)[a-zA-Z]+: +[^\s|>[{"'#&]/.exec(above ? source.slice(above) : '') ?? [];
    const [, inner] = /^(\s*)[a-zA-Z]+:(?: .*|\s*)$/.exec(source.slice(line)) ?? [];
    return outer !== undefined && inner !== undefined && inner.length > outer.length;
  });
}

function colonInside(source: SourceText, { start, end }: Span): Issue {
  const line = source.slice({ start, end }).trimEnd();
  const [, before = '', text = ''] = /^(\s*(?:- +)?[a-zA-Z]+: +)(.*)$/.exec(line) ?? [];
  // Between Chinese characters the colon is Chinese, and needs no quotation marks.
  const wide = text.replace(/(?<=\p{Script=Han}): +/gu, '：');
  const suggestion = /["\\]/.test(text) ? undefined : / ?: /.test(wide) ? `"${text}"` : wide;
  const place = source.place({ start: start + before.length, end: start + line.length });
  return issue('yaml-syntax.colon-inside', place, { suggestion });
}

/** The parser misses a closing mark only where it gives up, which may be the end of the file: the last line that lacks one is meant. */
function lineWithOpenHalf(source: SourceText, from: number): Span | undefined {
  for (const line of source.lines(1, from).reverse()) {
    const text = source.slice(line);
    const count = (mark: string) => text.split(mark).length - 1;
    const open = ['"', '{', '['].find((mark) =>
      mark === '"' ? count(mark) % 2 === 1 : count(mark) > count(mark === '{' ? '}' : ']'),
    );
    if (open) return { start: line.start + text.lastIndexOf(open), end: line.end };
  }
  return undefined;
}
