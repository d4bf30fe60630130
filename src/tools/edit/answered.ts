import { isDeepStrictEqual } from 'node:util';
import { answerTo } from '../../check/answers.ts';
import type { Issue } from '../../content/reader/issue.ts';
import { said } from './content-text.ts';
import { Unchangeable } from './yaml/edit.ts';
import { newLineOf } from './yaml/lines.ts';

/**
 * A text of a file in which a question is answered with yes beside what it is about, and whose fields say what they said.
 * @throws Unchangeable where there is no place for the answer
 */
export function answered(file: string, text: string, issue: Issue): string {
  const answer = answerTo(issue);
  if (!answer) throw new Unchangeable(`no question: ${issue.code}`);
  const { isOfWhole, written } = answer;
  const before = said(file, text).fields;
  const made = (isOfWhole ? inFile(file, text, written.zh) : besideLine(text, issue, written.zh)).find(
    (one) => isDeepStrictEqual(fieldsIn(file, one), before),
  );
  if (made === undefined) throw new Unchangeable(`no place for an answer: ${issue.code}`);
  return made;
}

/** At the end of the line, or on a line of its own above it, where that is no place for a remark. */
function besideLine(text: string, { line, endLine }: Issue, written: string): string[] {
  const lines = text.split('\n');
  const atEnd = (at: number) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/\s*$/, (end) => ` ${written}${end.endsWith('\r') ? '\r' : ''}`),
    );
  const own = lines[line - 1] ?? '';
  const above = lines.toSpliced(
    line - 1,
    0,
    `${/^\s*/.exec(own)?.[0].replace('\r', '')}${written}${own.endsWith('\r') ? '\r' : ''}`,
  );
  return [atEnd(line - 1), atEnd(endLine - 1), above].map((one) => one.join('\n'));
}

/** On a line of its own: at the end of the file, or among the fields of an article. */
function inFile(file: string, text: string, written: string): string[] {
  const newLine = newLineOf(text);
  if (!file.endsWith('.mdx')) return [`${text}${/(?:^|\n)$/.test(text) ? '' : newLine}${written}${newLine}`];
  return [
    text.replace(
      /^\uFEFF?---[ \t]*\r?\n/,
      (fence) => `${fence}# ${written.replace(/^#\s*|^\{\/\*\s*|\s*\*\/\}$/g, '')}${newLine}`,
    ),
  ];
}

function fieldsIn(file: string, text: string): unknown {
  try {
    return said(file, text).fields;
  } catch {
    return undefined;
  }
}
