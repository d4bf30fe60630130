import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { FieldPath } from '../../../content/reader/field-path.ts';
import { Unchangeable } from './edit.ts';

/** The node at the end of a way through a document. */
export function nodeAt(contents: unknown, path: FieldPath): Node {
  const found = path.reduce<unknown>((node, step) => {
    if (isSeq(node) && typeof step === 'number') return node.items[step];
    return isMap(node) ? pairOf(node, step)?.value : undefined;
  }, contents);
  if (!isNode(found)) throw new Unchangeable(`nothing at ${path.join('.')}`);
  return found;
}

/** A field of a map. */
export function pairOf(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === String(key));
}

/** The name of a field. */
export function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** Where something begins: a field at its key. */
export function startOf(item: unknown): number {
  return rangeOf(isPair(item) ? item.key : item)[0];
}

/** Where the last word of something ends; a block's own range goes on over the comments and blank lines below it. */
export function endOf(item: unknown): number {
  if (isPair(item)) return Math.max(endOf(item.key), isNode(item.value) ? endOf(item.value) : 0);
  if (isCollection(item) && !item.flow && item.items.length > 0) return endOf(item.items.at(-1));
  return rangeOf(item)[1];
}

/** Where a node stands. */
export function rangeOf(node: unknown): readonly [start: number, end: number] {
  if (!isNode(node) || !node.range) throw new Unchangeable('a node without a place');
  return [node.range[0], node.range[1]];
}

/** Whether a text stands on lines of its own, behind `|` or `>`. */
export function isBlockText(node: unknown): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}
