import { issue, type Issue } from './issue.ts';
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
  const prose = /\n[ \t]*\r?\n(?![ \t]*\r?$)(?![ \t#-])(?![A-Za-z]+[ \t]*[:：])[^\n]*\n/m;
  if (prose.test(text.slice(fields.start, fields.end))) return undefined;
  return { fields, bodyStart: end.index + end[0].length };
}

/** What is wrong with an article whose fields cannot be found, or are none. */
export function noFrontMatter(source: SourceText, isEmpty: boolean): Issue {
  const fence = isEmpty ? undefined : badFence(source);
  if (fence) {
    const place = source.place(fence);
    return issue('missing-front-matter.misshapen-fence', place, {}, source.repair(fence, '---'));
  }
  const opened = !isEmpty && /^\s*---/.test(source.text);
  const key = opened ? 'missing-front-matter.fields-without-end' : 'missing-front-matter.fields-absent';
  return issue(key, source.place(source.line(1)));
}

/** A fence in other strokes than three hyphens: full-width, dashes, too few or too many, or with words on the line. */
function badFence(source: SourceText): Span | undefined {
  for (const span of source.lines(1, 20)) {
    const line = source.slice(span).trimEnd();
    if (/^[ \t]*[-－—–─﹣]{2,}[ \t]*$/.test(line) && !/^---$/.test(line))
      return { start: span.start, end: span.start + line.length };
  }
  return undefined;
}
