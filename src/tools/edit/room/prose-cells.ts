import type { Issue } from '../../../content/reader/issue.ts';
import { paragraphsOf } from '../prose/paragraphs.ts';
import { issueView } from './issue-view.ts';
import type { PlacedCell } from './prose-rows.ts';
import type { IssueView } from './views/issue.ts';

/** The paragraphs of an article with what is wrong in each, and what is wrong elsewhere in its file. */
export function proseCells(
  text: string,
  body: string,
  issues: readonly Issue[],
): { readonly cells: readonly PlacedCell[]; readonly rest: readonly IssueView[] } {
  const plain = text.replace(/^\uFEFF/, '');
  const starts = [0, ...Array.from(plain.matchAll(/\n/g), ({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? plain.length) + column - 1;
  const placed = issues.map((issue) => ({
    issue: issueView(issue),
    start: offset(issue.line, issue.column),
    end: offset(issue.endLine, issue.endColumn),
  }));
  let at = plain.length - body.length;
  const taken = new Set<IssueView>();
  const cells = paragraphsOf(body).map((source, index): PlacedCell => {
    const start = plain.indexOf(source, at);
    at = start + source.length;
    const own = placed.filter(
      (one) => one.start >= start && one.start <= at && one.issue.field === undefined,
    );
    for (const { issue } of own) taken.add(issue);
    const marks = own.map(({ issue, start: from, end }) => ({
      issue,
      from: from - start,
      to: Math.min(end, at) - start,
    }));
    const line = starts.findLastIndex((one) => one <= start) + 1;
    return { cell: { index, line, source, issues: marks }, span: { start, end: at } };
  });
  return { cells, rest: placed.flatMap(({ issue }) => (taken.has(issue) ? [] : [issue])) };
}
