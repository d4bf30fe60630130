import type { Words } from '../../content/reader/issue.ts';

/** How many marks one drawing has room for. */
export const MOST_MARKS = 1000;

/** How many marks a row of a drawing that counts has room for. */
export const MOST_IN_A_ROW = 5000;

/** How many rows a drawing has room for, for each mark that a row has. */
export const MOST_ROWS = 2.5;

/** What is wrong with a drawing, in words. */
export const FAULTS = {
  hasNoLength: [
    '名次和1比几这样的数，画得长不等于多，画不出来。 → 换成别的数据，或从图里删去。',
    'A rank or a ratio of one to so many cannot be drawn: a longer bar would not mean more. → Take another figure, or leave it out of the drawing.',
  ],
  isBelowZero: [
    '图都从零画起，这个数小于零，画不出来。 → 换成别的数据，或从图里删去。',
    'Drawings start from zero, and this figure is below it. → Take another figure, or leave it out of the drawing.',
  ],
  isNotCounted: [
    '这种图一格代表一个，这个数不是确数，或者不是能一个个数的东西，画不出来。 → 换一个照印的个数（家、人、件之类，qualifier: exact），或改用 kind: bars。',
    'In this drawing one mark is one thing; this figure is not exact, or not a count of things, and cannot be drawn so. → Take a figure that counts (places, people, items) and is printed exactly, or use kind: bars.',
  ],
  isNotAtLeast: [
    '这种图按个数画：只能画确数，或“余”“多”“至少”这样的数；金额、百分比、“约”和“至多”的数画不出来。 → 换一个数，或改用 kind: bars。',
    'This drawing has a mark for so many things: it can show an exact count, or “more than” and “at least”; money, shares, estimates and upper bounds it cannot. → Take another figure, or use kind: bars.',
  ],
  isInexact: [
    '“余”“约”“至少”这样的数不是确数，占总数多少说不准，不能画成总数或它的一部分。 → 改用 kind: bars，各画各的。',
    'A bound or an estimate is not exact, so its share of a whole is not known: it can be neither the whole nor a part. → Use kind: bars, where each stands for itself.',
  ],
  isOfAnotherUnit: [
    '这个数的单位与第一个不同，不能画在同一把尺子上。 → 把它移到另一张图里；一张图只画同一种单位的数。',
    'This figure has another unit than the first, and cannot be drawn on one scale with it. → Move it to another drawing; one drawing has figures of one unit.',
  ],
  isOfAnotherTime: [
    '这个部分的时段与总数不同，不能画成它的一部分。 → 换成同一时段的数据，或改用 kind: bars。',
    'This part is of another period than the whole, and cannot be drawn as a part of it. → Take figures of one period, or use kind: bars.',
  ],
  partsAreMore: [
    '各部分加起来比总数还大。 → 核对各个数据；各部分有重叠的，改用 kind: bars。',
    'The parts come to more than the whole. → Check the figures; where the parts overlap, use kind: bars.',
  ],
  groupsAreFour: [
    '三个部分以外还有剩下的，一共四种，形状分不清。 → 最多写两个部分，或改用 kind: parts。',
    'Beside three parts something remains: four groups cannot be told apart by their shapes. → Name two parts at most, or use kind: parts.',
  ],
  undatedIsUnsaid: [
    '图里有的数有时段，有的来源没有写明时段，说明里没有交代。 → 在 note 里写明“时段”不同或没有写明，中英文都要写。',
    'Some figures of this drawing have a period and some have none, and the note does not say so. → Say in the note, in both languages, that the periods differ or are not stated (“period”).',
  ],
  timesAreFew: [
    '报告写成时，这个数据还没有三个能相比的值，画不成变化。 → 等有了三个同一种时段的确数再画，或改用 kind: bars。',
    'When the report was written this figure had fewer than three values that compare, so nothing can be drawn over time. → Wait until it has three exact values of one kind of period, or use kind: bars.',
  ],
  blockHasParts: [
    '一格代表许多的图（mark: block），部分画不整，分不出来。 → 删去 parts，把这个部分另写一行；要分部分，改用 mark: stitch。',
    'Where a block stands for many (mark: block) a part would not fill its blocks and cannot be told apart. → Delete “parts” and give the part a row of its own; to show parts, use mark: stitch.',
  ],
  rowIsTooLong: [
    `按这个比例，一行要画的超过${MOST_IN_A_ROW}格，太多了，画不下。 → 把 each 写大，一格代表更多。`,
    `At this scale a row has more than ${MOST_IN_A_ROW} marks, more than there is room for. → Raise “each”, so that a mark stands for more.`,
  ],
  thereAreNoHonours: [
    '还没有荣誉，没有可画的。 → 先用 npm run new honour 加上，或删去这个文件。',
    'There are no honours yet, so there is nothing to draw. → Add one with npm run new honour first, or delete this file.',
  ],
} as const satisfies Readonly<Record<string, Words>>;

/** The same where numbers are in the words. */
export const COUNTED_FAULTS = {
  hasNoRoom: (marks: number): Words => [
    `一格代表一个，到这个数已经有${marks}格，太多了，画不下。 → 一张图最多${MOST_MARKS}格；大的数改用 kind: bars 或 squares。`,
    `One mark is one thing; up to this figure there are ${marks}, more than there is room for. → A drawing has ${MOST_MARKS} marks at most; for larger figures use kind: bars or squares.`,
  ],
  rowsAreTooMany: (least: number): Words => [
    `一行的格子太少，图会很高。 → 至少写${least}，或删去 perRow。`,
    `A row has so few marks that the drawing would be very high. → Write ${least} or more, or delete “perRow”.`,
    { suggestion: String(least) },
  ],
  namesDiffer: (names: number, value: number): Words => [
    `这里写了${names}个名字，数据里却是${value}个。 → 核对来源：名字要与 figure 所写数据的值一样多。`,
    `${names} names stand here, but the figure is ${value}. → Check the source: there are as many names as the value of “figure”.`,
  ],
  tilesAreFewer: (names: number): Words => [
    `一共的格子比写出名字的（${names}个）还少。 → 至少写${names}。`,
    `There are fewer tiles in all than names (${names}). → Write ${names} or more.`,
    { suggestion: String(names) },
  ],
};
