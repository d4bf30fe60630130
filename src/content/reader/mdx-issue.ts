import { isHtmlName } from './html-elements.ts';
import { error, type Issue, type Words } from './issue.ts';
import { told } from './messages.ts';
import type { SourceText, Span } from './source-text.ts';

/** A mistake of form in MDX, from the parser's message, which begins with its line and column, and from what stands there. */
export function mdxIssue(source: SourceText, problem: string): Issue {
  const span = placeOf(source, problem);
  const rest = source.slice(span);
  const place = source.place(unreadable(span, rest));
  const [, tag = ''] = /^<\/?\s*([A-Za-z][\w:-]*)/.exec(rest) ?? [];
  const [, unclosed] = /closing tag for `<([^>`]*)>`/.exec(problem) ?? [];
  const html = [tag, unclosed].find((name) => name !== undefined && isHtmlName(name));
  if (html !== undefined) return error('raw-html', place, told.rawHtml(html, 0));
  const words = unclosed === undefined ? wordsFor(problem, rest) : unclosedWords(unclosed);
  return error('mdx-syntax', place, words);
}

function wordsFor(problem: string, rest: string): Words {
  if (problem.includes('create a comment in MDX')) return told.webComment;
  if (problem.includes('closing brace') || rest.startsWith('{')) return told.brace;
  if (/^<(?:https?:|mailto:|[\w.+-]+@)/i.test(rest)) return told.autolink;
  if (problem.includes('Unexpected closing tag')) return told.closingUnopened;
  if (/^<\/?(?:Stat|Term)\b/i.test(rest)) return told.unfinishedTag;
  return /^<(?![A-Za-z/$_])/.test(rest) ? told.lessThan : told.unreadableMdx;
}

function unclosedWords(name: string): Words {
  if (name === 'Plain') return told.unclosedPlain;
  if (name === 'Stat') return told.unclosedStat;
  return name === 'Term' ? told.unclosedTerm : told.unclosedTag(name);
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
