import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Localised } from '../../figure/locale.ts';
import { yamlFlow } from './yaml-scalar.ts';

/** The text with an observation in it, or why it cannot be put in. */
export type Addition = { readonly text: string } | { readonly refused: Localised };

/**
 * The text of a figure's file with one more observation in its list, on a line of its own: after as many as are told, or after all.
 * Every byte that was there stays.
 * @example addedObservation(text, { value: 270, qualifier: 'exact', period: { kind: 'year', year: 2024 }, source })
 */
export function addedObservation(text: string, observation: object, after = Infinity): Addition {
  const byteOrderMark = text.startsWith('\uFEFF') ? 1 : 0;
  const yaml = text.slice(byteOrderMark);
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'observations')
    : undefined;
  const list = pair?.value;
  if (!isSeq(list) || !list.range || !list.items.every(isMap) || list.flow) return { refused: NO_LIST };
  const start = list.range[0];
  const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^ *$/.test(indent)) return { refused: NO_LIST };
  const before = list.items.slice(0, after).at(-1);
  const end = before ? endOfLine(yaml, endOf(before)) : start - indent.length;
  const ending = /\r?\n/.exec(yaml)?.[0] ?? '\n';
  const line = `${indent}- ${yamlFlow(observation)}`;
  const above = yaml.slice(0, end);
  const added = above.endsWith('\n') ? `${line}${ending}` : `${ending}${line}`;
  return { text: text.slice(0, byteOrderMark) + above + added + yaml.slice(end) };
}

/** Where the last word of a node ends; a block's own range goes on over the comments and blank lines below it. */
function endOf(node: unknown): number {
  if (isPair(node)) return Math.max(endOf(node.key), endOf(node.value));
  if (isCollection(node) && !node.flow) return endOf(node.items.at(-1));
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Where the line ends in which something stops, so that a comment behind it stays where it is. */
function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const next = text.indexOf('\n', offset);
  return next < 0 ? text.length : next + 1;
}

const NO_LIST: Localised = {
  zh: '这个文件的 observations 不是一行一个“- ”的写法，请先运行 npm run check，照其他文件改好，再加新的数。',
  en: 'The observations of this file are not a list of “- ” lines; run npm run check, write them as other files do, then add the value.',
};
