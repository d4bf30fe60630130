import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { countLine } from './report.ts';
import type { Issue } from '../../content/reader/issue.ts';
import { escapedHtml } from '../build/html-page.ts';
import type { Project } from '../build/project.ts';
import { visibleText } from '../edit/visible-text.ts';

// GitHub refuses a summary of more than 1 MiB.
const MOST_ROWS = 300;

/** A report of issues as a run of GitHub Actions on this project is to print it, with its annotations; as it is outside such a run. */
export function forGitHub(
  report: string,
  issues: readonly Issue[],
  { root }: Pick<Project, 'root'>,
  env: NodeJS.ProcessEnv,
): string {
  const inside = relative(env['GITHUB_WORKSPACE'] || root, root);
  // A copy of the project made by a test, with mistakes on purpose, is no business of the run.
  if (!env['GITHUB_ACTIONS'] || inside.startsWith('..') || isAbsolute(inside)) return report;
  if (env['GITHUB_STEP_SUMMARY']) appendFileSync(env['GITHUB_STEP_SUMMARY'], ciSummary(issues));
  if (issues.length === 0) return report;
  const folder = inside && `${inside.split(sep).join('/')}/`;
  const annotations = issues.map((issue) => annotation(issue, folder + issue.file));
  return [quotedForRunner(report, randomUUID()), ...annotations].join('\n');
}

/**
 * An issue as GitHub shows it beside the changed line. The file is named from the repository.
 * @example annotation(issue, 'content/honours/a.yaml') // => '::error file=content/honours/a.yaml,line=3,endLine=3,col=8,endColumn=11,title=…::…'
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation(issue: Issue, file: string): string {
  const { severity, line, column: col, endLine, endColumn, message, fix, code } = issue;
  const title = `${severity === 'error' ? '内容错误' : '内容提醒'} · ${code}`;
  const place = Object.entries({ file, line, endLine, col, endColumn, title })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = [message.zh, `改法：${fix.zh}`, message.en, `Fix: ${fix.en}`].join('\n');
  return `::${severity} ${place}::${escapeData(text)}`;
}

/** Escapes the message of a workflow command: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property of a workflow command, such as its file or title. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Wraps lines that quote the content, so that the runner obeys no command that somebody wrote into the content. */
export function quotedForRunner(lines: string, token: string): string {
  return `::stop-commands::${token}\n${lines}\n::${token}::`;
}

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
  const marks = /[\\`*_{}[\]()#|~@!-]/g;
  return escapedHtml(visibleText(text)).replace(marks, (mark) => `&#${mark.charCodeAt(0)};`);
}
