import type { Issue } from '../../content/reader/issue.ts';

/**
 * An issue as GitHub shows it beside the changed line. The file is named from the repository.
 * @example annotation(issue, 'content/honours/a.yaml') // => '::error file=content/honours/a.yaml,line=3,endLine=3,col=8,endColumn=11,title=…::…'
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation(issue: Issue, file: string): string {
  const { severity, line, column, endLine, endColumn, message, fix, code } = issue;
  const place = [
    `file=${escapeProperty(file)}`,
    `line=${line}`,
    `endLine=${endLine}`,
    `col=${column}`,
    `endColumn=${endColumn}`,
    `title=${escapeProperty(`${severity === 'error' ? '内容错误' : '内容提醒'} · ${code}`)}`,
  ].join(',');
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
