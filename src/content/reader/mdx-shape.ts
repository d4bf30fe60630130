import { issue, type Issue } from './issue.ts';
import { type SourceText, type Span, spanOf } from './source-text.ts';

// A tag of ours, or one that looks like it, in signs of either width; at most one line long.
const TAG =
  /[<＜〈]\s*[/／]?\s*(?:Stat|Term|Plain|Drawing|stat|term|plain|drawing|STAT|TERM|PLAIN|DRAWING)(?![A-Za-z])[^<>＜＞〉\n。，；！？]*[>＞〉]?/g;
const WIDE_IN_TAG = /[＜＞〈〉“”‘’＂＇＝／「」『』：]/;

/** What is wrong with the signs of the markup in a body, which the parser would say less plainly or take for text. */
export function mdxShapeIssues(source: SourceText, bodyStart: number): Issue[] {
  const body = withoutNotes(source.text.slice(bodyStart));
  return [...body.matchAll(TAG)].flatMap((found) => {
    const [tag] = found;
    const span = spanOf(found, bodyStart);
    if (WIDE_IN_TAG.test(tag)) return wideTag(source, span, tag);
    if (!/=\s*[^"'{\s]|=\s*"[^"]*$|=\s*'[^']*$/.test(tag)) return [];
    return [issue('mdx-syntax.unquoted-prop', source.place(span))];
  });
}

function wideTag(source: SourceText, span: Span, tag: string): Issue[] {
  // Inside a value in straight quotes a mark may be meant; ids have none, so the value is then judged as an id.
  const outside = tag.replace(/"[^"“”]*"/g, '');
  if (!WIDE_IN_TAG.test(outside)) return [];
  const mended = tag
    .replace(/[＜〈]/g, '<')
    .replace(/[＞〉]/g, '>')
    .replace(/[“”‘’＂＇「」『』]/g, '"')
    .replace(/[＝：]/g, '=')
    .replaceAll('／', '/')
    .replace(/\/\s+>/, '/>');
  const isWhole = /^<\/?[A-Z][a-z]+(?:\s+[a-z]+="[^"]*")*\s*\/?>$/.test(mended);
  const repair = isWhole ? source.repair(span, mended) : undefined;
  return [issue('full-width-mark.tag', source.place(span), {}, repair)];
}

/** The body with its notes to colleagues made blank. */
function withoutNotes(body: string): string {
  return body.replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, (note) => note.replace(/[^\n]/g, ' '));
}
