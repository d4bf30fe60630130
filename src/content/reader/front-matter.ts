import { error, type Issue, type IssueWords } from './issue.ts';
import type { SourceText, Span } from './source-text.ts';

/** Where the fields at the top of an article stand, and where its body begins. */
export interface FrontMatter {
  readonly fields: Span;
  readonly bodyStart: number;
}

/** Finds the fields between the two “---” lines. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const [opening] = /^(?:\s*\n)?---[ \t]*\r?\n/.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const closing = /^---[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = opening.length;
  const end = closing.exec(text);
  if (!end) return undefined;
  const fields = { start: opening.length, end: end.index };
  // A line of prose among the fields: the first fence was never closed, and this one is a rule further down.
  if (
    /\n[ \t]*\r?\n(?![ \t]*\r?$)(?![ \t#-])(?![A-Za-z]+[ \t]*[:：])[^\n]*\n/m.test(
      text.slice(fields.start, fields.end),
    )
  )
    return undefined;
  return { fields, bodyStart: end.index + end[0].length };
}

/** What is wrong with an article whose fields cannot be found, or are none. */
export function noFrontMatter(source: SourceText, isEmpty: boolean): Issue {
  const fence = isEmpty ? undefined : badFence(source);
  if (fence) {
    const place = source.place(fence);
    return error('missing-front-matter', place, FENCE, source.repair(fence, '---'));
  }
  const opened = !isEmpty && /^\s*---/.test(source.text);
  return error('missing-front-matter', source.place(source.line(1)), opened ? UNCLOSED : ABSENT);
}

const FENCE: IssueWords = {
  message: {
    zh: '栏目的上下各要有一行“---”，这一行写得不对。',
    en: 'The fields stand between two lines “---”, and this line is not written so.',
  },
  fix: {
    zh: '改成三个半角连字符“---”，这一行里不写别的。',
    en: 'Write three hyphens, “---”, and nothing else on the line.',
  },
};

const UNCLOSED: IssueWords = {
  message: {
    zh: '文件开头的各栏没有结束：缺少第二行“---”。',
    en: 'The fields at the top of the file have no end: the second “---” line is missing.',
  },
  fix: {
    zh: '在最后一栏（summary）下面另起一行写“---”，正文从再下面开始。',
    en: 'Write a line “---” below the last field (summary); the text begins after it.',
  },
};

const ABSENT: IssueWords = {
  message: {
    zh: '文件开头缺少标题等栏目。',
    en: 'The fields at the top of the file (title and so on) are missing.',
  },
  fix: {
    zh: '文件开头照这样写：一行“---”，然后 title、line、summary 各一行，再一行“---”，下面才是正文。',
    en: 'Begin the file with a line “---”, then title, line and summary on a line each, then another “---”; the text comes below.',
  },
};

/** A fence in other strokes than three hyphens: full-width, dashes, too few or too many, or with words on the line. */
function badFence(source: SourceText): Span | undefined {
  for (let number = 1; number <= Math.min(source.lineCount, 20); number += 1) {
    const { start, end } = source.line(number);
    const line = source.text.slice(start, end).trimEnd();
    if (/^[ \t]*[-－—–─﹣]{2,}[ \t]*$/.test(line) && !/^---$/.test(line))
      return { start, end: start + line.length };
  }
  return undefined;
}
