import type { Locale } from '../../figure/locale.ts';
import { fieldInWords } from '../../content/reader/field-path.ts';
import type { Issue } from '../../content/reader/issue.ts';

/** Gives the line that an issue stands in, with a mark under the offending text; nothing where there is none to show. */
export type Excerpts = (issue: Issue) => string | undefined;

/** Every issue as a short report, grouped by file, with the line shown and the count at the end; empty where there is none. */
export function formatReport(issues: readonly Issue[], locale: Locale, excerptOf: Excerpts): string {
  if (issues.length === 0) return '';
  const isError = ({ severity }: Issue) => severity === 'error';
  // What must be mended stands first; what is only asked about can wait.
  const files = [...Map.groupBy(issues, ({ file }) => file)].sort(
    ([, a], [, b]) => Number(b.some(isError)) - Number(a.some(isError)),
  );
  const groups = files.map(([file, found]) => {
    const entries = found.map((issue) => indented(entry(issue, locale, excerptOf(issue))));
    return `${file}\n${entries.join('\n\n')}`;
  });
  return [...groups, countLine(issues, locale)].join('\n\n');
}

/**
 * How much was found, in one line.
 * @example countLine([], 'zh') // => '内容检查：没有错误。'
 */
export function countLine(issues: readonly Issue[], locale: Locale): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const files = new Set(issues.map(({ file }) => file)).size;
  if (locale === 'zh') {
    if (issues.length === 0) return '内容检查：没有错误。';
    const notes = warnings > 0 ? `，${warnings}处提醒` : '';
    const end = errors > 0 ? '改好之前不能发布。' : '可以发布。';
    return `内容检查：${files}个文件里有${errors}处错误${notes}。${end}`;
  }
  if (issues.length === 0) return 'Content check: no errors.';
  const notes = warnings > 0 ? ` and ${counted(warnings, 'note')}` : '';
  const end = errors > 0 ? 'Nothing can be published until they are mended.' : 'It can be published.';
  return `Content check: ${counted(errors, 'error')}${notes} in ${counted(files, 'file')}. ${end}`;
}

const LABELS = {
  zh: { error: '错误：', warning: '提醒：', fix: '改法：', suggestion: '可写成：' },
  en: { error: 'Error: ', warning: 'Note: ', fix: 'Fix: ', suggestion: 'Write instead: ' },
} as const;

function entry(issue: Issue, locale: Locale, excerpt = ''): string {
  const { severity, suggestion = '' } = issue;
  const [labels, message, fix] = [LABELS[locale], issue.message[locale], issue.fix[locale]];
  // Most fixes name it already.
  const instead = (message + fix).includes(suggestion) ? '' : labels.suggestion + suggestion;
  const lines = [position(issue, locale), excerpt && indented(excerpt), labels[severity] + message];
  return [...lines, labels.fix + fix, instead].filter(Boolean).join('\n');
}

function position({ line, column, field, text }: Issue, locale: Locale): string {
  const name = field && fieldInWords(field, locale);
  // A file that is missing or misnamed has no line to look at.
  if (line === 1 && column === 1 && field === undefined && text === undefined) return '';
  if (locale === 'zh') return `第${line}行第${column}列${name ? `（${name}）` : ''}`;
  return `line ${line}, column ${column}${name ? ` (${name})` : ''}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
