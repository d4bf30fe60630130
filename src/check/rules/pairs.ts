import { error, type Issue } from '../../content/reader/issue.ts';
import type { Passage } from '../passage.ts';
import { forEachPassage } from '../rule.ts';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
];

/** Quotation marks and brackets come in pairs within a passage. */
export const marksArePaired = forEachPassage((passage) =>
  PAIRS.flatMap(([open, close]) =>
    // A straight mark in the place of the other half is told as that.
    !(open === '“' && passage.text.includes('"')) &&
    (passage.text.includes(open) || passage.text.includes(close))
      ? (unpaired(passage, open, close) ?? [])
      : [],
  ),
);

function unpaired({ text, at }: Passage, open: string, close: string): Issue | undefined {
  const waiting: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    // 1) and a) are how lists are numbered.
    if (
      text[index] === close &&
      waiting.pop() === undefined &&
      !/(?:^|\s)[\da-z]{1,2}\)?$/i.test(text.slice(0, index + 1))
    )
      return told(at(index, index + 1), close, open);
    if (text[index] === open) waiting.push(index);
  }
  const [first] = waiting;
  return first === undefined ? undefined : told(at(first, first + 1), open, close);
}

function told(place: Parameters<typeof error>[1], found: string, lacking: string): Issue {
  return error('unpaired-mark', place, {
    zh: `这里的 ${found} 没有成对，缺少另一半 ${lacking}。`,
    zhFix: '补上缺的一半，或删去多的一半。',
    en: `A mark here has no partner: the other half of ${found} is missing.`,
    enFix: 'Add the missing half, or delete the one too many.',
  });
}
