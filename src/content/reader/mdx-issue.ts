import type { PlainKey } from '../../words/mistakes/told.ts';
import { isHtmlName } from './html-elements.ts';
import { issue, type Issue } from './issue.ts';
import type { SourceText, Span } from './source-text.ts';

/** A mistake of form in MDX, from the parser's message, which begins with its line and column, and from what stands there. */
export function mdxIssue(source: SourceText, problem: string): Issue {
  const span = placeOf(source, problem);
  const rest = source.slice(span);
  const place = source.place(unreadable(span, rest));
  const [, tag = ''] = /^<\/?\s*([A-Za-z][\w:-]*)/.exec(rest) ?? [];
  const [, unclosed] = /closing tag for `<([^>`]*)>`/.exec(problem) ?? [];
  const html = [tag, unclosed].find((name) => name !== undefined && isHtmlName(name));
  if (html !== undefined) return issue('raw-html.once', place, { name: html });
  if (unclosed === undefined) return issue(keyFor(problem, rest), place);
  const own = UNCLOSED.get(unclosed);
  return own ? issue(own, place) : issue('mdx-syntax.unclosed-tag', place, { name: unclosed });
}

const UNCLOSED: ReadonlyMap<string, PlainKey<'mdx-syntax'>> = new Map([
  ['Drawing', 'mdx-syntax.unclosed-drawing'],
  ['Plain', 'mdx-syntax.unclosed-plain'],
  ['Stat', 'mdx-syntax.unclosed-stat'],
  ['Term', 'mdx-syntax.unclosed-term'],
]);

function keyFor(problem: string, rest: string): PlainKey<'mdx-syntax'> {
  if (problem.includes('create a comment in MDX')) return 'mdx-syntax.web-comment';
  if (problem.includes('closing brace') || rest.startsWith('{')) return 'mdx-syntax.brace';
  if (/^<(?:https?:|mailto:|[\w.+-]+@)/i.test(rest)) return 'mdx-syntax.autolink';
  if (problem.includes('Unexpected closing tag')) return 'mdx-syntax.closing-unopened';
  if (/^<+\s*\/?(?:Stat|Term|Drawing)\b/i.test(rest)) return 'mdx-syntax.unfinished-tag';
  return /^<(?![A-Za-z/$_])/.test(rest) ? 'mdx-syntax.less-than' : 'mdx-syntax.unreadable';
}

/** What the parser could not read, from where it stopped: a tag, a note or braces as far as they go on that line, or else one sign. */
function unreadable({ start, end }: Span, rest: string): Span {
  const [found = rest] =
    /^(?:<!--.*?-->|<<[A-Z][^<>]*>+|<\/?[^\s<>]?[^<>]*>|<\/?[A-Za-z][^\s，。；]*|<|\{[^{}]*\}?)/u.exec(
      rest,
    ) ?? [];
  return { start, end: Math.min(end, start + found.length) };
}

/** From where the parser stopped to the end of that line. */
function placeOf(source: SourceText, problem: string): Span {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(problem) ?? [];
  const { start, end } = source.line(Number(line));
  return { start: Math.min(start + Number(column) - 1, end), end };
}
