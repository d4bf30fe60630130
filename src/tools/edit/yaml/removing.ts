import { isCollection, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldPath } from '../../../content/reader/field-path.ts';
import { Unchangeable } from './edit.ts';
import { lineEnd, lineStart, type Splice } from './lines.ts';
import { endOf, nodeAt, pairOf, startOf } from './nodes.ts';
import type { YamlFile } from './yaml-file.ts';

/** The change that takes a field or an item away, with the lines that it stands on. */
export function removing({ text, contents }: YamlFile, path: FieldPath): Splice {
  const parent = nodeAt(contents, path.slice(0, -1));
  const last = path.at(-1);
  if (!isCollection(parent) || last === undefined) throw new Unchangeable('nothing to take away');
  const [index, items] = placeIn(parent, last);
  if (parent.flow) return inFlow(items, index);
  if (items.length === 1) return emptied(text, parent, path.length);
  const [start, end] = [startOf(items[index]), lineEnd(text, endOf(items[index]))];
  const from = lineStart(text, start);
  const before = text.slice(from, isSeq(parent) ? text.lastIndexOf('-', start - 1) : start);
  // The first field of an item stands behind its dash, and the next takes its place.
  if (before.trim() !== '') return { from: start, to: startOf(items[index + 1] ?? items[index]), insert: '' };
  return { from, to: end, insert: '' };
}

function placeIn(parent: YAMLMap | YAMLSeq | object, last: string | number): [number, readonly unknown[]] {
  const items = isMap(parent) || isSeq(parent) ? parent.items : [];
  const pair = isMap(parent) ? pairOf(parent, last) : undefined;
  const index = pair ? items.indexOf(pair) : Number(last);
  if (!(index in items)) throw new Unchangeable('nothing to take away');
  return [index, items];
}

function inFlow(items: readonly unknown[], index: number): Splice {
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  if (before !== undefined) return { from: endOf(before), to: endOf(item), insert: '' };
  return { from: startOf(item), to: after === undefined ? endOf(item) : startOf(after), insert: '' };
}

/** What held one thing holds nothing then. */
function emptied(text: string, parent: object, depth: number): Splice {
  if (depth === 1) throw new Unchangeable('a file keeps one field');
  const [item] = isMap(parent) || isSeq(parent) ? parent.items : [];
  const first = isSeq(parent) ? text.lastIndexOf('-', startOf(item) - 1) : startOf(item);
  const [gap = ''] = /(?<=[:-])[ \t]*\r?\n[ \t]*$/.exec(text.slice(0, first)) ?? [];
  const to = endOf(item);
  // A text on lines of its own ends after its line, and the line stays.
  const end = text[to - 1] === '\n' ? to - (text[to - 2] === '\r' ? 2 : 1) : to;
  return { from: first - gap.length, to: end, insert: `${gap && ' '}${isSeq(parent) ? '[]' : '{}'}` };
}
