import type { ErrorCode } from 'yaml';
import { error, type Issue, type IssueWords } from './issue.ts';
import type { SourceText, Span } from './source-text.ts';
import { COLON_INSIDE, NO_SPACE, TAB, WIDE_COLON } from './yaml-words.ts';

const OTHERWISE: IssueWords = {
  message: {
    zh: '这一行的格式有误，读不下去了。',
    en: 'The form of this line is wrong: it cannot be read from here on.',
  },
  fix: {
    zh: '对照同一文件夹里的其他文件，检查这一行和上一行：栏目名后面是半角冒号加一个空格，缩进与同级栏目对齐；文字里若有冒号、引号或井号，把整段文字放进半角双引号里。',
    en: 'Compare this line and the one above it with other files of the folder: a colon and one space after a field’s name, the same indentation as its neighbours; a text that holds a colon, a quotation mark or a hash goes inside straight double quotes.',
  },
};

const BY_CODE: Partial<Record<ErrorCode, IssueWords>> = {
  DUPLICATE_KEY: {
    message: { zh: '同一个栏目写了两次。', en: 'The same field is written twice.' },
    fix: { zh: '只留一行，删去另一行。', en: 'Keep one of the two lines and delete the other.' },
  },
  TAB_AS_INDENT: TAB,
  BAD_INDENT: {
    message: { zh: '这一行的缩进不对。', en: 'This line is not indented correctly.' },
    fix: {
      zh: '让它与同级的其他栏目左边对齐，用空格，不用制表符。',
      en: 'Line it up with its neighbours, using spaces and no tabs.',
    },
  },
  MISSING_CHAR: {
    message: { zh: '有引号或括号没有成对。', en: 'A quotation mark or bracket is not closed.' },
    fix: {
      zh: '补上缺的那一半。作标记用的引号和括号都要半角。',
      en: 'Add the missing half. Quotation marks and brackets that serve as markup are the straight, half-width ones.',
    },
  },
  MULTIPLE_DOCS: {
    message: { zh: '文件中间多了一行“---”。', en: 'There is a line “---” in the middle of the file.' },
    fix: { zh: '删去这一行。', en: 'Delete that line.' },
  },
  BAD_ALIAS: {
    message: {
      zh: '这里用了“&”或“*”引用，本站不用这种写法。',
      en: 'A reference with “&” or “*” is used, which this site does not use.',
    },
    fix: {
      zh: '把内容直接写出来；文字若以“&”或“*”开头，把它放进半角双引号里。',
      en: 'Write the content out; a text that begins with “&” or “*” goes inside straight double quotes.',
    },
  },
};

/** A mistake of form in YAML, told by what editors do rather than by what the parser met. */
export function yamlIssue(source: SourceText, code: ErrorCode, offset: number): Issue {
  const place = source.place({ start: offset, end: offset });
  const lines = [place.line, place.line - 1].filter((line) => line > 0).map((line) => source.line(line));
  const textOf = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end);
  // The parser often notices a bad colon only on the next line, so the line before is looked at too.
  const wide = lines.find((line) => /^\s*(- )?[a-zA-Z]+：/.test(textOf(line)));
  if (wide) return error('yaml-syntax', source.place(wide), WIDE_COLON);
  const tight = lines.find((line) => /^\s*(- )?[a-zA-Z]+:[^\s:/]/.test(textOf(line)));
  if (tight) return error('yaml-syntax', source.place(tight), NO_SPACE);
  const slipped = code === 'DUPLICATE_KEY' ? undefined : overIndented(source, place.line);
  if (slipped) return error('yaml-syntax', source.place(slipped), BY_CODE.BAD_INDENT ?? OTHERWISE);
  const nested = lines.find((line) => /^\s*(?:- +)?[a-zA-Z]+: +[^"'[{\s].*: /.test(textOf(line)));
  if (nested && code !== 'DUPLICATE_KEY') return colonInside(source, nested);
  const open = HALF_OPEN.has(code) ? lineWithOpenHalf(source, place.line) : undefined;
  return error('yaml-syntax', source.place(open ?? restOfLine(source, offset)), BY_CODE[code] ?? OTHERWISE);
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
  return error('yaml-syntax', place, { ...COLON_INSIDE, suggestion });
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
