import { isMap, isSeq } from 'yaml';
import type { FieldPath } from '../../../content/reader/field-path.ts';
import { yamlFlow } from '../yaml-scalar.ts';
import { Unchangeable } from './edit.ts';
import { indentOf, lineAfter, lineStart, newLineOf, type Splice } from './lines.ts';
import { endOf, keyOf, nodeAt, pairOf, rangeOf, startOf } from './nodes.ts';
import type { YamlFile } from './yaml-file.ts';

/** The change that adds a field, after those that stand before it in an order; a field that the order does not know comes last. */
export function adding({ text, contents }: YamlFile, path: FieldPath, value: unknown, order: Order): Splice {
  const map = nodeAt(contents, path.slice(0, -1));
  const key = path.at(-1);
  if (!isMap(map) || key === undefined || pairOf(map, key)) throw new Unchangeable('no place for a field');
  const place = order.indexOf(String(key));
  const earlier = new Set(place < 0 ? order : order.slice(0, place));
  const before = map.items.filter((pair) => place < 0 || earlier.has(keyOf(pair) ?? ''));
  const [line, last, first] = [`${key}: ${yamlFlow(value)}`, before.at(-1), map.items[0]];
  if (map.flow || !first) return inFlow(text, rangeOf(map), line, last, first);
  if (last) return lineAfter(text, endOf(last), indentOf(text, startOf(first)) + line);
  const at = startOf(first);
  return { from: at, to: at, insert: line + newLineOf(text) + indentOf(text, at) };
}

/** The names of fields in the order in which they are written. */
export type Order = readonly string[];

/** The change that adds an item to a list, at a position. */
export function inserting({ text, contents }: YamlFile, path: FieldPath, value: unknown): Splice {
  const list = nodeAt(contents, path.slice(0, -1));
  const position = path.at(-1);
  if (!isSeq(list) || typeof position !== 'number') throw new Unchangeable('no list');
  const [last, first] = [list.items.slice(0, position).at(-1), list.items[0]];
  const written = yamlFlow(value);
  if (list.flow || first === undefined) return inFlow(text, rangeOf(list), written, last, first);
  const [start] = rangeOf(list);
  const indent = indentOf(text, start);
  // Behind another dash, as in a list of lists, a line cannot be put before the first.
  if (last !== undefined) return lineAfter(text, endOf(last), `${indent}- ${written}`);
  const at = lineStart(text, start);
  if (text.slice(at, start).trim() !== '') throw new Unchangeable('a list behind another mark');
  return { from: at, to: at, insert: `${indent}- ${written}${newLineOf(text)}` };
}

/** The same on one line, between brackets or braces. */
function inFlow(
  text: string,
  [start]: readonly [number, number],
  written: string,
  last: unknown,
  first: unknown,
): Splice {
  if (last !== undefined) return { from: endOf(last), to: endOf(last), insert: `, ${written}` };
  if (first !== undefined) return { from: startOf(first), to: startOf(first), insert: `${written}, ` };
  if (text[start] !== '[' && text[start] !== '{') throw new Unchangeable('nothing to add to');
  return { from: start + 1, to: start + 1, insert: text[start] === '{' ? ` ${written} ` : written };
}
