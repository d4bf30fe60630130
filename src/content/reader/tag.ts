import { literal } from '../../words/literal.ts';
import type { Prose, ProseElement } from './prose.ts';
import { type Span, spanOf } from './source-text.ts';

/** The opening tag of an element, without what the element holds. */
export function tagSpan(element: ProseElement, prose: Prose): Span {
  return within(prose.span(element), /^<(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^"'{}>])*>/, prose);
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

function within(span: Span, expression: RegExp, { source }: Prose): Span {
  const found = expression.exec(source.slice(span));
  return found ? spanOf(found, span.start) : span;
}
