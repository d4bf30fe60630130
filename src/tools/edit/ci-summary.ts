import type { Issue } from '../../content/reader/issue.ts';
import { countLine } from '../../check/report.ts';
import { visibleText } from './visible-text.ts';

// GitHub refuses a summary of more than 1 MiB.
const MOST_ROWS = 300;

/** The summary of a check for the page of a CI run, in Markdown. */
export function ciSummary(issues: readonly Issue[]): string {
  const counts = `${countLine(issues, 'zh')}\n\n${countLine(issues, 'en')}`;
  const title = `## 内容检查 · Content check\n\n${counts}\n`;
  if (issues.length === 0) return title;
  const rows = issues.slice(0, MOST_ROWS).map(({ file, line, severity, message, fix }) => {
    const kind = severity === 'error' ? '错误 · error' : '提醒 · note';
    const said = [message.zh, fix.zh, message.en, fix.en].map(cell).join('<br>');
    return `| ${kind} | ${cell(`${file}:${line}`)} | ${said} |`;
  });
  const more = issues.length - rows.length;
  const rest = more > 0 ? `\n\n另有${more}处 · and ${more} more\n` : '\n';
  return `${title}\n| | 位置 · where | 说明 · what and how |\n| --- | --- | --- |\n${rows.join('\n')}${rest}`;
}

/** A text as it is, inside a cell of a table: no markup of its own, no link, no line of its own. */
function cell(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#|~@!-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
