import { expect, test } from 'vitest';
import { en } from '../../../src/words/en.ts';
import { type LeftOpen, zh } from '../../../src/words/zh.ts';

const nothing: LeftOpen = { givers: [], levels: [], dated: [] };

test.each<[all: number, open: LeftOpen, zh: string, en: string]>([
  [
    5,
    { givers: [1, 2], levels: [2], dated: [5] },
    '依原文次序排列。前两项由谁授予，第二项属于哪一级，原文没有写；写明年份的只有第五项。',
    'In the order of the source, which does not state who gave the first two or the level of the second, and gives years for the fifth only.',
  ],
  [
    5,
    { givers: [1, 2, 3], levels: [3, 4, 5], dated: [1, 2, 3, 4, 5] },
    '依原文次序排列。前三项由谁授予，第三至五项属于哪一级，原文没有写。',
    'In the order of the source, which does not state who gave the first three or the level of the third to the fifth.',
  ],
  [
    2,
    { ...nothing, givers: [1, 2] },
    '依原文次序排列。各项由谁授予，各项是哪一年的，原文没有写。',
    'In the order of the source, which does not state who gave any of them or the years of any of them.',
  ],
  [
    1,
    { ...nothing, levels: [1] },
    '这一项属于哪一级，这一项是哪一年的，原文没有写。',
    'The source does not state the level of this one or the years of this one.',
  ],
  [
    3,
    { ...nothing, dated: [1, 3] },
    '依原文次序排列。写明年份的只有第一、三项。',
    'In the order of the source, which gives years for the first and third only.',
  ],
  [2, { ...nothing, dated: [1, 2] }, '依原文次序排列。', 'In the order of the source.'],
  [1, { ...nothing, dated: [1] }, '', ''],
])(
  'What a source leaves open of %i honours is said of just those, in both languages.',
  (all, open, chinese, english) => {
    expect(zh.honours.leftOpen(open, all)).toBe(chinese);
    expect(en.honours.leftOpen(open, all)).toBe(english);
  },
);
