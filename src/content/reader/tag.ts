import type { Prose, ProseElement } from './prose.ts';
import type { Span } from './source-text.ts';

/** The opening tag of an element, without what the element holds. */
export function tagSpan(element: ProseElement, prose: Prose): Span {
  const { start, end } = prose.span(element);
  const [tag = ''] =
    /^<(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^"'{}>])*>/.exec(prose.source.text.slice(start, end)) ??
    [];
  return { start, end: tag === '' ? end : start + tag.length };
}

/** A prop of an element as it is written; the whole tag where it cannot be found. */
export function propSpan(element: ProseElement, name: string, prose: Prose): Span {
  const tag = tagSpan(element, prose);
  return within(
    tag,
    new RegExp(`(?<=\\s)${literal(name)}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|\\{[^>]*\\}))?(?=[\\s/>])`),
    prose,
  );
}

/** The value of a prop without its quotation marks; the whole tag where it cannot be found. */
export function valueSpan(element: ProseElement, name: string, prose: Prose): Span {
  const tag = tagSpan(element, prose);
  return within(tag, new RegExp(`(?<=\\s${literal(name)}\\s*=\\s*["'])[^"']+(?=["'])`), prose);
}

function within({ start, end }: Span, expression: RegExp, { source }: Prose): Span {
  const found = expression.exec(source.text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : { start, end };
}

function literal(name: string): string {
  return name.replace(/[^\w-]/g, '\\$&');
}
