import { defineRule } from '../rule.ts';

const PAIRS = ['“”', '《》', '（）', '()', '【】'];

/** Quotation marks and brackets come in pairs within a passage. */
export const marksArePaired = defineRule({
  scope: 'passage',
  codes: ['unpaired-mark'],
  check: ({ text, at }, { tell }) => {
    for (const [open = '', close = ''] of PAIRS) {
      // A straight mark in the place of the other half is told as that.
      const index = open === '“' && text.includes('"') ? -1 : unpaired(text, open, close);
      if (index < 0) continue;
      const [found, lacking] = text[index] === open ? [open, close] : [close, open];
      tell('unpaired-mark', at(index, index + 1), { found, lacking });
    }
  },
});

/** Where the first mark without its other half stands; -1 where there is none. */
function unpaired(text: string, open: string, close: string): number {
  if (!text.includes(open) && !text.includes(close)) return -1;
  const waiting: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === open) waiting.push(index);
    // 1) and a) are how lists are numbered.
    else if (
      text[index] === close &&
      waiting.pop() === undefined &&
      !/(?:^|\s)[\da-z]{1,2}\)?$/i.test(text.slice(0, index + 1))
    )
      return index;
  }
  return waiting[0] ?? -1;
}
