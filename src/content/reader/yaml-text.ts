import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { tooDeepForYaml } from './depth.ts';
import { fieldName, type FieldPath } from './field-path.ts';
import type { Issue, Place } from './issue.ts';
import type { SourceText, Span } from './source-text.ts';
import { yamlIssue } from './yaml-issue.ts';
import { yamlShapeIssues } from './yaml-shape.ts';
import { surprises } from './yaml-surprise.ts';

/** A stretch of YAML that was read: its value, and where each field stands. */
export interface YamlText {
  readonly value: unknown;
  readonly source: SourceText;
  /** Where a field's value stands; its nearest parent where the field is missing. */
  readonly span: (path: FieldPath) => Span;
  /** The same as a place; of the key instead where asked. */
  readonly at: (path: FieldPath, what?: 'value' | 'key') => Place;
  /** Where the field's key stands. */
  readonly keySpan: (path: FieldPath) => Span;
  /** Whether the field is written at all, even if empty. */
  readonly has: (path: FieldPath) => boolean;
}

/** Reads a stretch of YAML, or says why it cannot be read. */
export function readYaml(source: SourceText, region: Span): YamlText | readonly Issue[] {
  const text = source.slice(region);
  const deep = tooDeepForYaml(source, region);
  if (deep) return [deep];
  const misshapen = yamlShapeIssues(source, region);
  if (misshapen.length > 0) return misshapen;
  const document = parseDocument(text, { prettyErrors: false });
  const problem: YAMLError | undefined = document.errors[0] ?? document.warnings[0];
  if (problem) return [yamlIssue(source, problem.code, region.start + problem.pos[0])];
  try {
    const read = yamlText(source, region, document, document.toJS());
    const surprising = surprises(source, region, document);
    return surprising.length > 0 ? surprising : read;
  } catch {
    // An alias that names nothing, or that multiplies without end.
    return [yamlIssue(source, 'BAD_ALIAS', region.start + danglingAlias(document))];
  }
}

/** Where an alias stands that names nothing, as in a text that begins with an asterisk; or else the first, where they multiply. */
function danglingAlias(document: Document): number {
  const anchors = new Set<string>();
  let found: number | undefined;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor !== undefined) anchors.add(node.anchor);
      if (!isAlias(node)) return undefined;
      found ??= node.range?.[0];
      if (anchors.has(node.source)) return undefined;
      found = node.range?.[0];
      return visit.BREAK;
    },
  });
  return found ?? 0;
}

function yamlText(source: SourceText, region: Span, document: Document, value: unknown): YamlText {
  const spanOf = (node: Node | null): Span => {
    const [start, end] = node?.range ?? [0, 0];
    return { start: region.start + start, end: region.start + end };
  };
  const find = (path: FieldPath): Found => findNode(document.contents, path);
  const span = (path: FieldPath): Span => spanOf(find(path).value);
  return {
    value,
    source,
    span,
    keySpan: (path) => spanOf(find(path).key),
    at: (path, what = 'value') => {
      const { key, value: node } = find(path);
      return source.place(spanOf(what === 'key' ? (key ?? node) : node), fieldName(path));
    },
    has: (path) => find(path).complete,
  };
}

interface Found {
  readonly key: Node | null;
  readonly value: Node | null;
  readonly complete: boolean;
}

/** The node of a field and that of its key; those of its nearest parent, or its parent's key, where it is missing. */
function findNode(contents: unknown, path: FieldPath): Found {
  let key: Node | null = null;
  let node = nodeOf(contents);
  for (const step of path) {
    const inside = child(node, step);
    if (!inside) return { key, value: key ?? node, complete: false };
    key = inside.key;
    node = inside.value ?? inside.key;
  }
  return { key, value: node, complete: true };
}

function child(node: Node | null, step: string | number): Omit<Found, 'complete'> | undefined {
  if (isSeq(node) && typeof step === 'number') {
    const value = nodeOf(node.items[step]);
    return value ? { key: null, value } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
  return pair && { key: nodeOf(pair.key), value: nodeOf(pair.value) };
}

function nodeOf(value: unknown): Node | null {
  return isNode(value) ? value : null;
}
