import type { IssueWords } from '../../content/reader/issue.ts';

/** What is wrong with a drawing, in words for an editor. */

export const NO_LENGTH: IssueWords = {
  zh: '名次和1比几这样的数，画得长不等于多，画不出来。',
  zhFix: '换成别的数据，或从图里删去。',
  en: 'A rank or a ratio of one to so many cannot be drawn: a longer bar would not mean more.',
  enFix: 'Take another figure, or leave it out of the drawing.',
};

export const BELOW_NOTHING: IssueWords = {
  zh: '图都从零画起，这个数小于零，画不出来。',
  zhFix: '换成别的数据，或从图里删去。',
  en: 'Drawings start from zero, and this figure is below it.',
  enFix: 'Take another figure, or leave it out of the drawing.',
};

export const NOT_COUNTED: IssueWords = {
  zh: '这种图一格代表一个，这个数不是确数，或者不是能一个个数的东西，画不出来。',
  zhFix: '换一个照印的个数（家、人、件之类，qualifier: exact），或改用 kind: bars。',
  en: 'In this drawing one mark is one thing; this figure is not exact, or not a count of things, and cannot be drawn so.',
  enFix: 'Take a figure that counts (places, people, items) and is printed exactly, or use kind: bars.',
};

export const NOT_AT_LEAST: IssueWords = {
  zh: '这种图按个数画：只能画确数，或“余”“多”“至少”这样的数；金额、百分比、“约”和“至多”的数画不出来。',
  zhFix: '换一个数，或改用 kind: bars。',
  en: 'This drawing has a mark for so many things: it can show an exact count, or “more than” and “at least”; money, shares, estimates and upper bounds it cannot.',
  enFix: 'Take another figure, or use kind: bars.',
};

export const INEXACT_PART: IssueWords = {
  zh: '“余”“约”“至少”这样的数不是确数，占总数多少说不准，不能画成总数或它的一部分。',
  zhFix: '改用 kind: bars，各画各的。',
  en: 'A bound or an estimate is not exact, so its share of a whole is not known: it can be neither the whole nor a part.',
  enFix: 'Use kind: bars, where each stands for itself.',
};

export const ANOTHER_UNIT: IssueWords = {
  zh: '这个数的单位与第一个不同，不能画在同一把尺子上。',
  zhFix: '把它移到另一张图里；一张图只画同一种单位的数。',
  en: 'This figure has another unit than the first, and cannot be drawn on one scale with it.',
  enFix: 'Move it to another drawing; one drawing has figures of one unit.',
};

export const ANOTHER_PERIOD: IssueWords = {
  zh: '这个部分的时段与总数不同，不能画成它的一部分。',
  zhFix: '换成同一时段的数据，或改用 kind: bars。',
  en: 'This part is of another period than the whole, and cannot be drawn as a part of it.',
  enFix: 'Take figures of one period, or use kind: bars.',
};

export const MORE_THAN_WHOLE: IssueWords = {
  zh: '各部分加起来比总数还大。',
  zhFix: '核对各个数据；各部分有重叠的，改用 kind: bars。',
  en: 'The parts come to more than the whole.',
  enFix: 'Check the figures; where the parts overlap, use kind: bars.',
};

export const TOO_MANY_PARTS: IssueWords = {
  zh: '三个部分以外还有剩下的，一共四种，形状分不清。',
  zhFix: '最多写两个部分，或改用 kind: parts。',
  en: 'Beside three parts something remains: four groups cannot be told apart by their shapes.',
  enFix: 'Name two parts at most, or use kind: parts.',
};

export const UNDATED: IssueWords = {
  zh: '图里有的数有时段，有的来源没有写明时段，说明里没有交代。',
  zhFix: '在 note 里写明“时段”不同或没有写明，中英文都要写。',
  en: 'Some figures of this drawing have a period and some have none, and the note does not say so.',
  enFix: 'Say in the note, in both languages, that the periods differ or are not stated (“period”).',
};

export const TOO_FEW_TIMES: IssueWords = {
  zh: '报告写成时，这个数据还没有三个能相比的值，画不成变化。',
  zhFix: '等有了三个同一种时段的确数再画，或改用 kind: bars。',
  en: 'When the report was written this figure had fewer than three values that compare, so nothing can be drawn over time.',
  enFix: 'Wait until it has three exact values of one kind of period, or use kind: bars.',
};

export const NO_HONOURS: IssueWords = {
  zh: '还没有荣誉，没有可画的。',
  zhFix: '先用 npm run new honour 加上，或删去这个文件。',
  en: 'There are no honours yet, so there is nothing to draw.',
  enFix: 'Add one with npm run new honour first, or delete this file.',
};

/** A drawing with more marks than anyone would count. */
export function tooManyMarks(marks: number, most: number): IssueWords {
  return {
    zh: `一格代表一个，到这个数已经有${marks}格，太多了，画不下。`,
    zhFix: `一张图最多${most}格；大的数改用 kind: bars 或 squares。`,
    en: `One mark is one thing; up to this figure there are ${marks}, more than there is room for.`,
    enFix: `A drawing has ${most} marks at most; for larger figures use kind: bars or squares.`,
  };
}

/** The names of a tile list are more or fewer than its figure says. */
export function otherCount(names: number, value: number): IssueWords {
  return {
    zh: `这里写了${names}个名字，数据里却是${value}个。`,
    zhFix: '核对来源：名字要与 figure 所写数据的值一样多。',
    en: `${names} names stand here, but the figure is ${value}.`,
    enFix: 'Check the source: there are as many names as the value of “figure”.',
  };
}

/** A tile list has more names than tiles. */
export function tooFewTiles(names: number): IssueWords {
  return {
    zh: `一共的格子比写出名字的（${names}个）还少。`,
    zhFix: `至少写${names}。`,
    en: `There are fewer tiles in all than names (${names}).`,
    enFix: `Write ${names} or more.`,
    suggestion: String(names),
  };
}
