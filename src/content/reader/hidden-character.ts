import { error, type Issue, type IssueCode, type IssueWords } from './issue.ts';
import type { SourceText, Span } from './source-text.ts';

interface Kind {
  readonly code: IssueCode;
  readonly characters: RegExp;
  readonly words: (found: string) => IssueWords;
  /** What stands there instead; nothing where that is for a person to say. */
  readonly instead: (found: string, around: Around) => string | undefined;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

const CJK = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

const KINDS: readonly Kind[] = [
  {
    code: 'hidden-character',
    // Zero widths, joiners, marks of direction, soft hyphens, controls, line separators, private characters and tags.
    characters:
      /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\u00AD\u061C\u180E\uFEFF\uFFF9-\uFFFB\u2028\u2029\p{Co}\u{E0000}-\u{E007F}]+|(?:(?![\t\n\r])\p{Cc})+|\r(?!\n)/u,
    words: (found) => ({
      message: {
        zh: `这里有看不见的字符（${codes(found)}），多半是粘贴时带进来的。`,
        en: `There is an invisible character here (${codes(found)}), most likely brought in by pasting.`,
      },
      fix: {
        zh: '把这一处前后的字删去，重新输入；或运行 npm run check -- --fix，自动清除。',
        en: 'Delete the characters on both sides and type them again, or run npm run check -- --fix, which removes it.',
      },
    }),
    instead: (found) => (/^[\r\u2028\u2029\u0085]+$/.test(found) ? '\n' : ''),
  },
  {
    code: 'odd-space',
    characters: /[\u00A0\u3000\u2000-\u200A\u202F\u205F\u1680]+/u,
    words: (found) => ({
      message: {
        zh: found.includes('\u3000')
          ? '这里有全角空格；在栏目里它不算空格，在正文里段首空两格由网站自动处理。'
          : '这里有特殊的空格（不换行空格等），多半是粘贴时带进来的。',
        en: found.includes('\u3000')
          ? 'There is a full-width space here; it does not count as one in a field, and paragraphs need no indent in prose.'
          : 'There is a special space here (such as a no-break space), most likely brought in by pasting.',
      },
      fix: {
        zh: '删去它，需要空格的地方按空格键输入半角空格；或运行 npm run check -- --fix，自动替换。',
        en: 'Delete it and, where a space is needed, type an ordinary one; or run npm run check -- --fix, which replaces it.',
      },
    }),
    instead: (found, { before, after }) => {
      if (before === '')
        return /^\s*(?:[-#>]|[A-Za-z]+\s*[:：])/.test(after)
          ? ' '.repeat(found.length * (found.includes('\u3000') ? 2 : 1))
          : '';
      return after === '' || (CJK.test(before.slice(-1)) && /^[，。；：！？、）》”]/.test(after)) ? '' : ' ';
    },
  },
  {
    code: 'lookalike-character',
    characters: /[\u2E80-\u2FDF\uF900-\uFAFF\uFE30-\uFE4F]+|\p{Script=Cyrillic}+/u,
    words: (found) => ({
      message: {
        zh: `“${found}”看上去像普通的字，其实是另一个字符，搜索和朗读都认不出它。`,
        en: `“${found}” looks like an ordinary character and is another one, which neither search nor a screen reader takes for it.`,
      },
      fix: {
        zh: '把这几个字删去，重新输入；多半是从PDF文件里复制来的，可以运行 npm run check -- --fix，自动替换。',
        en: 'Delete these characters and type them again; where they come from a PDF file, npm run check -- --fix replaces them.',
      },
    }),
    instead: (found) => (/\p{Script=Cyrillic}/u.test(found) ? undefined : found.normalize('NFKC')),
  },
];

/** Characters that cannot be seen, or not told from others: one issue for each line and kind that has them. */
export function hiddenCharacters(source: SourceText): Issue[] {
  return KINDS.filter(({ characters }) => characters.test(source.text)).flatMap((kind) =>
    Array.from({ length: source.lineCount }, (_, index) => source.line(index + 1)).flatMap((line) =>
      onLine(source, line, kind),
    ),
  );
}

function onLine(source: SourceText, { start: lineStart, end: lineEnd }: Span, kind: Kind): Issue[] {
  const line = source.text.slice(lineStart, lineEnd);
  const found = [...line.matchAll(new RegExp(kind.characters, 'gu'))].filter(
    ({ 0: text, index }) => text !== '\r' || index < line.length - 1,
  );
  return found.slice(0, 1).map(({ 0: text, index }) => {
    const span = { start: lineStart + index, end: lineStart + index + text.length };
    // One edit for the whole line, so that a repair leaves none of them.
    const mended = found.reduceRight((rest: string | undefined, one) => {
      const before = line.slice(0, one.index);
      const after = line.slice(one.index + one[0].length).replace(/\r$/, '');
      const insert = kind.instead(one[0], { before, after });
      return rest === undefined || insert === undefined
        ? undefined
        : rest.slice(0, one.index) + insert + rest.slice(one.index + one[0].length);
    }, line);
    const repair =
      mended === undefined ? undefined : source.repair({ start: lineStart, end: lineEnd }, mended);
    return error(kind.code, source.place(span), kind.words(text), repair);
  });
}

function codes(found: string): string {
  return [...new Set(found)]
    .slice(0, 3)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
