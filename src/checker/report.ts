import type { Locale } from '../domain/locale.ts';
import { fieldInWords } from './field-path.ts';
import type { Issue } from './issue.ts';

/**
 * An issue as it is printed for an editor: where, what is wrong, what to do.
 * @example formatIssue(issue, 'zh') // => 'content/honours/a.yaml 第3行第7列（level）\n  错误：……\n  改法：……'
 */
export function formatIssue(issue: Issue, locale: Locale): string {
  return locale === 'zh' ? inChinese(issue) : inEnglish(issue);
}

function inChinese(issue: Issue): string {
  const { file, line, column, field, severity, message, fix } = issue;
  const where = isOfWholeFile(issue) ? '' : ` 第${line}行第${column}列`;
  const name = field ? `（${fieldInWords(field, 'zh')}）` : '';
  const kind = severity === 'error' ? '错误' : '提醒';
  return `${file}${where}${name}\n  ${kind}：${message.zh}\n  改法：${fix.zh}`;
}

function inEnglish(issue: Issue): string {
  const { file, line, column, field, severity, message, fix } = issue;
  const where = isOfWholeFile(issue) ? '' : `, line ${line}, column ${column}`;
  const name = field ? ` (${fieldInWords(field, 'en')})` : '';
  const kind = severity === 'error' ? 'Error' : 'Note';
  return `${file}${where}${name}\n  ${kind}: ${message.en}\n  Fix: ${fix.en}`;
}

/** A file that is missing or misnamed has no line to look at. */
function isOfWholeFile({ line, column, field, text }: Issue): boolean {
  return line === 1 && column === 1 && field === undefined && text === undefined;
}
