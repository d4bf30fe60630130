import { isHtmlName } from './html-elements.ts';
import { error, type Issue } from './issue.ts';
import {
  AUTOLINK,
  BRACE,
  CLOSING,
  COMMENT,
  LESS_THAN,
  OTHERWISE,
  rawHtml,
  unclosed,
  UNFINISHED,
} from './mdx-words.ts';
import type { SourceText, Span } from './source-text.ts';

/** A mistake of form in MDX, from the parser's message, which begins with its line and column, and from what stands there. */
export function mdxIssue(source: SourceText, problem: string): Issue {
  const span = placeOf(source, problem);
  const rest = source.text.slice(span.start, span.end);
  const place = source.place(unreadable(span, rest));
  const [, tag = ''] = /^<\/?\s*([A-Za-z][\w:-]*)/.exec(rest) ?? [];
  if (isHtmlName(tag)) return error('raw-html', place, rawHtml(tag, 0));
  const [, name] = /closing tag for `<([^>`]*)>`/.exec(problem) ?? [];
  if (name !== undefined && isHtmlName(name)) return error('raw-html', place, rawHtml(name, 0));
  if (name !== undefined) return error('mdx-syntax', place, unclosed(name));
  if (problem.includes('create a comment in MDX')) return error('mdx-syntax', place, COMMENT);
  if (problem.includes('closing brace') || rest.startsWith('{')) return error('mdx-syntax', place, BRACE);
  if (/^<(?:https?:|mailto:|[\w.+-]+@)/i.test(rest)) return error('mdx-syntax', place, AUTOLINK);
  if (problem.includes('Unexpected closing tag')) return error('mdx-syntax', place, CLOSING);
  if (/^<\/?(?:Stat|Term)\b/i.test(rest)) return error('mdx-syntax', place, UNFINISHED);
  if (/^<(?![A-Za-z/$_])/.test(rest)) return error('mdx-syntax', place, LESS_THAN);
  return error('mdx-syntax', place, OTHERWISE);
}

/** What the parser could not read, from where it stopped: a tag, a note or braces as far as they go on that line, or else one sign. */
function unreadable({ start, end }: Span, rest: string): Span {
  const [found = rest] =
    /^(?:<!--.*?-->|<\/?[^\s<>]?[^<>]*>|<\/?[A-Za-z][^\s，。；]*|<|\{[^{}]*\}?)/u.exec(rest) ?? [];
  return { start, end: Math.min(end, start + found.length) };
}

/** From where the parser stopped to the end of that line. */
function placeOf(source: SourceText, problem: string): Span {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(problem) ?? [];
  const { start, end } = source.line(Number(line));
  return { start: Math.min(start + Number(column) - 1, end), end };
}
