import { type Document, isPair, isScalar, isSeq, visit } from 'yaml';
import { fieldName, type FieldPath } from './field-path.ts';
import { issue, type Issue } from './issue.ts';
import type { SourceText, Span } from './source-text.ts';

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
// What YAML has read as a number, in one version or another: octal and binary, underscores, base sixty, powers, infinity.
const NUMBER_LIKE =
  /^[-+]?(?:0[box]?[0-9a-f_]+|\d[\d_]*|\d[\d_]*\.[\d_]*|\.\d+|[\d_]*\.?\d+e[-+]?\d+|\.inf|\.nan)$/i;

/** Values that are written so that programs, or people, may read them as something else: `0266`, `1_000`, `0x1F`, `1e3`, `.inf`. */
export function surprises(source: SourceText, region: Span, document: Document): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar(_, node, ancestors) {
      const { range, type } = node;
      if (type !== 'PLAIN' || !range) return;
      const span = { start: region.start + range[0], end: region.start + range[1] };
      const text = source.slice(span);
      const cut = cutOff(source, span.end, text);
      if (!cut && (!NUMBER_LIKE.test(text) || PLAIN_NUMBER.test(text))) return;
      const place = source.place(cut ?? span, fieldName(pathOf([...ancestors, node])));
      issues.push(issue(cut ? 'yaml-surprise.cut-off' : 'yaml-surprise.number', place));
    },
  });
  return issues;
}

/** Words after a hash that touches them: meant as text, and taken for a remark that nobody sees. */
function cutOff({ text }: SourceText, end: number, scalar: string): Span | undefined {
  const [cut] = /^[ \t]+#[^\s#][^\n\r]*/.exec(text.slice(end)) ?? [];
  return cut !== undefined && /[\p{Script=Han} ]/u.test(scalar)
    ? { start: end + cut.indexOf('#'), end: end + cut.length }
    : undefined;
}

function pathOf(nodes: readonly unknown[]): FieldPath {
  const path: (string | number)[] = [];
  for (const [index, node] of nodes.entries()) {
    if (isPair(node) && isScalar(node.key)) path.push(String(node.key.value));
    const position = isSeq(node) ? node.items.indexOf(nodes[index + 1]) : -1;
    if (position >= 0) path.push(position);
  }
  return path;
}
