import { error, type Issue, type IssueWords } from './issue.ts';
import type { SourceText } from './source-text.ts';

const OTHERWISE: IssueWords = {
  message: {
    zh: '这一行里有没写对的标记，读不下去了。',
    en: 'There is markup in this line that is not well formed: it cannot be read from here on.',
  },
  fix: {
    zh: '检查这一行的“<”“>”“{”“}”和引号：标记要写成 <Stat id="reading-rooms" /> 这样；文字里不要用这些符号。',
    en: 'Check this line’s “<”, “>”, “{”, “}” and quotation marks: markup looks like <Stat id="reading-rooms" />, and plain text should do without these signs.',
  },
};

const COMMENT: IssueWords = {
  message: { zh: '这里不能用 <!-- --> 写批注。', en: 'Notes of the form <!-- --> cannot be used here.' },
  fix: {
    zh: '删去批注；一定要留，就写成 {/* 批注 */}。',
    en: 'Delete the note or, if it must stay, write it as {/* note */}.',
  },
};

const BRACE: IssueWords = {
  message: { zh: '有一个“{”没有成对。', en: 'There is a “{” that is never closed.' },
  fix: { zh: '删去这个花括号；正文里不用花括号。', en: 'Delete the brace: prose has no braces in it.' },
};

function unclosed(name: string): IssueWords {
  const known = name === 'Stat' || name === 'Term';
  const pair =
    name === 'Term'
      ? {
          zh: '；标着文字的，在文字后面补上 </Term>',
          en: '; or, where it marks words, put </Term> after them',
        }
      : { zh: '', en: '' };
  return {
    message: { zh: `<${name}> 没有结束。`, en: `<${name}> is not closed.` },
    fix: known
      ? {
          zh: `在“>”前面加一个“/”，写成 <${name} id="…" />${pair.zh}。`,
          en: `Put a slash before the “>”: <${name} id="…" />${pair.en}.`,
        }
      : {
          zh: `如果“${name}”是文字，去掉两边的尖括号，书名用《》，强调用“”。`,
          en: `If “${name}” is meant as text, leave out the angle brackets.`,
        },
  };
}

function wordsFor(problem: string): IssueWords {
  const [, name] = /closing tag for `<([^>`]*)>`/.exec(problem) ?? [];
  if (name !== undefined) return unclosed(name);
  if (problem.includes('create a comment in MDX')) return COMMENT;
  if (problem.includes('closing brace')) return BRACE;
  return OTHERWISE;
}

/** A mistake of form in MDX, from the parser's message, which begins with its line and column. */
export function mdxIssue(source: SourceText, problem: string): Issue {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(problem) ?? [];
  const { start, end } = source.line(Number(line));
  return error(
    'mdx-syntax',
    source.place({ start: Math.min(start + Number(column) - 1, end), end }),
    wordsFor(problem),
  );
}
