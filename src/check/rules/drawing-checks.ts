import { Decimal } from 'decimal.js';
import type { DrawingOutline, DrawnFigure } from '../../content/drawing-outline.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import { historyOf } from '../../figure/known-by.ts';
import type { Value } from '../../figure/observation.ts';
import { readingOf } from '../../figure/quantity.ts';
import { timeKey, timeSeries } from '../../figure/series.ts';
import { isCount, isSameUnit, type Unit } from '../../figure/unit.ts';
import { datesIn, editionsIn } from '../editions.ts';
import type { Words } from '../../content/reader/issue.ts';

/** A figure as a drawing would draw it. */
export interface Drawn extends DrawnFigure {
  readonly value: Value;
  readonly unit: Unit;
}

/** A drawing with the values of its figures. */
export interface Drawing {
  readonly outline: DrawingOutline;
  readonly figures: readonly Drawn[];
  readonly content: LoadedContent;
}

/** Something that may be wrong with a drawing: where that is, if it is, and what is said of it. */
interface Check {
  readonly find: (drawing: Drawing) => FieldPath | false | undefined;
  readonly words: (drawing: Drawing) => Words;
}

function check(find: Check['find'], words: Words | Check['words']): Check {
  return { find, words: typeof words === 'function' ? words : () => words };
}

const first =
  (isWrong: (figure: Drawn) => boolean) =>
  ({ figures }: Drawing) =>
    figures.find(isWrong)?.path;
const isInexact = ({ value }: Drawn) => readingOf(value.qualifier) !== 'point';
const sumOf = (figures: readonly Drawn[]) =>
  figures.reduce((sum, { value }) => sum.plus(value.value), new Decimal(0));

// A longer bar or one mark more would say nothing true.
const HAS_NO_LENGTH = check(
  first(({ unit: { kind } }) => kind === 'rank' || kind === 'ratio'),
  [
    '名次和1比几这样的数，画得长不等于多，画不出来。 → 换成别的数据，或从图里删去。',
    'A rank or a ratio of one to so many cannot be drawn: a longer bar would not mean more. → Take another figure, or leave it out of the drawing.',
  ],
);

const IS_BELOW_ZERO = check(
  first(({ value }) => value.value < 0),
  [
    '图都从零画起，这个数小于零，画不出来。 → 换成别的数据，或从图里删去。',
    'Drawings start from zero, and this figure is below it. → Take another figure, or leave it out of the drawing.',
  ],
);

const IS_NOT_COUNTED = check(
  first((figure) => isInexact(figure) || !isCount(figure.unit.kind)),
  [
    '这种图一格代表一个，这个数不是确数，或者不是能一个个数的东西，画不出来。 → 换一个照印的个数（家、人、件之类，qualifier: exact），或改用 kind: bars。',
    'In this drawing one mark is one thing; this figure is not exact, or not a count of things, and cannot be drawn so. → Take a figure that counts (places, people, items) and is printed exactly, or use kind: bars.',
  ],
);

const IS_INEXACT = check(first(isInexact), [
  '“余”“约”“至少”这样的数不是确数，占总数多少说不准，不能画成总数或它的一部分。 → 改用 kind: bars，各画各的。',
  'A bound or an estimate is not exact, so its share of a whole is not known: it can be neither the whole nor a part. → Use kind: bars, where each stands for itself.',
]);

const IS_OF_ANOTHER_UNIT = check(
  ({ figures }) => figures.find(({ unit }) => figures[0] && !isSameUnit(unit, figures[0].unit))?.path,
  [
    '这个数的单位与第一个不同，不能画在同一把尺子上。 → 把它移到另一张图里；一张图只画同一种单位的数。',
    'This figure has another unit than the first, and cannot be drawn on one scale with it. → Move it to another drawing; one drawing has figures of one unit.',
  ],
);

const IS_OF_ANOTHER_TIME = check(
  ({ figures: [whole, ...parts], content }) => {
    const time = ({ value }: Drawn) => timeKey(value, datesIn(content));
    return whole && parts.find((part) => time(part) !== time(whole))?.path;
  },
  [
    '这个部分的时段与总数不同，不能画成它的一部分。 → 换成同一时段的数据，或改用 kind: bars。',
    'This part is of another period than the whole, and cannot be drawn as a part of it. → Take figures of one period, or use kind: bars.',
  ],
);

const PARTS_ARE_MORE = check(
  ({ figures: [whole, ...parts] }) => whole && sumOf(parts).gt(whole.value.value) && ['parts'],
  [
    '各部分加起来比总数还大。 → 核对各个数据；各部分有重叠的，改用 kind: bars。',
    'The parts come to more than the whole. → Check the figures; where the parts overlap, use kind: bars.',
  ],
);

// Three are told apart by shape and colour, or two and what remains.
const GROUPS_ARE_FOUR = check(
  ({ figures: [whole, ...parts] }) =>
    whole && parts.length > 2 && sumOf(parts).lt(whole.value.value) && ['parts'],
  [
    '三个部分以外还有剩下的，一共四种，形状分不清。 → 最多写两个部分，或改用 kind: parts。',
    'Beside three parts something remains: four groups cannot be told apart by their shapes. → Name two parts at most, or use kind: parts.',
  ],
);

/** How many marks one drawing has room for; those of a whole are those of its parts. */
const MOST_MARKS = 1000;
const marksOf = ({ outline, figures }: Drawing) => {
  const drawn = outline.kind === 'stitches' ? figures.slice(0, 1) : figures;
  const sums = drawn.map(({ path }, index) => ({ path, marks: sumOf(drawn.slice(0, index + 1)).toNumber() }));
  return sums.find(({ marks }) => marks > MOST_MARKS);
};
const HAS_NO_ROOM = check(
  (drawing) => marksOf(drawing)?.path,
  (drawing) => [
    `一格代表一个，到这个数已经有${marksOf(drawing)?.marks}格，太多了，画不下。 → 一张图最多${MOST_MARKS}格；大的数改用 kind: bars 或 squares。`,
    `One mark is one thing; up to this figure there are ${marksOf(drawing)?.marks}, more than there is room for. → A drawing has ${MOST_MARKS} marks at most; for larger figures use kind: bars or squares.`,
  ],
);

const namesOf = ({ outline }: Drawing) => (outline.kind === 'tiles' ? outline.named.length : 0);
const NAMES_DIFFER = check(
  (drawing) => drawing.figures[0] && drawing.figures[0].value.value !== namesOf(drawing) && ['named'],
  (drawing) => [
    `这里写了${namesOf(drawing)}个名字，数据里却是${drawing.figures[0]?.value.value}个。 → 核对来源：名字要与 figure 所写数据的值一样多。`,
    `${namesOf(drawing)} names stand here, but the figure is ${drawing.figures[0]?.value.value}. → Check the source: there are as many names as the value of “figure”.`,
  ],
);

const TILES_ARE_FEWER = check(
  (drawing) => drawing.outline.kind === 'tiles' && drawing.outline.among < namesOf(drawing) && ['among'],
  (drawing) => [
    `一共的格子比写出名字的（${namesOf(drawing)}个）还少。 → 至少写${namesOf(drawing)}。`,
    `There are fewer tiles in all than names (${namesOf(drawing)}). → Write ${namesOf(drawing)} or more.`,
    { suggestion: String(namesOf(drawing)) },
  ],
);

// Where some figures have a period and some have none, the note says so.
const UNDATED_IS_UNSAID = check(
  ({ outline: { note }, figures }) => {
    const undated = figures.filter(({ value }) => value.period.kind === 'not-stated');
    if (undated.length === 0 || undated.length === figures.length) return undefined;
    if (!note.zh.includes('时段')) return ['note', 'zh'];
    return /\bperiods?\b/i.test(note.en) ? undefined : ['note', 'en'];
  },
  [
    '图里有的数有时段，有的来源没有写明时段，说明里没有交代。 → 在 note 里写明“时段”不同或没有写明，中英文都要写。',
    'Some figures of this drawing have a period and some have none, and the note does not say so. → Say in the note, in both languages, that the periods differ or are not stated (“period”).',
  ],
);

// What was known of a figure when the report was written.
const TIMES_ARE_FEW = check(
  ({ figures: [figure], content }) => {
    const [statistic, dates] = [figure && content.statistics.get(figure.id)?.data, datesIn(content)];
    const [edition] = editionsIn(content);
    const known = statistic && edition && historyOf(statistic, edition.date, dates);
    return edition && statistic && !(known && timeSeries(known, dates).length > 0) && ['figure'];
  },
  [
    '报告写成时，这个数据还没有三个能相比的值，画不成变化。 → 等有了三个同一种时段的确数再画，或改用 kind: bars。',
    'When the report was written this figure had fewer than three values that compare, so nothing can be drawn over time. → Wait until it has three exact values of one kind of period, or use kind: bars.',
  ],
);

const THERE_ARE_NO_HONOURS = check(
  ({ content }) => content.honours.size === 0 && ['kind'],
  [
    '还没有荣誉，没有可画的。 → 先用 npm run new honour 加上，或删去这个文件。',
    'There are no honours yet, so there is nothing to draw. → Add one with npm run new honour first, or delete this file.',
  ],
);

const OF_PARTS = [IS_OF_ANOTHER_UNIT, IS_OF_ANOTHER_TIME, PARTS_ARE_MORE];
const OF_LENGTHS = [HAS_NO_LENGTH, IS_BELOW_ZERO, IS_OF_ANOTHER_UNIT, UNDATED_IS_UNSAID];

/** What may be wrong with each kind of drawing, in the order in which it is looked for. */
export const CHECKS: Readonly<Record<DrawingOutline['kind'], readonly Check[]>> = {
  stitches: [HAS_NO_LENGTH, IS_BELOW_ZERO, IS_NOT_COUNTED, ...OF_PARTS, HAS_NO_ROOM, GROUPS_ARE_FOUR],
  parts: [HAS_NO_LENGTH, IS_BELOW_ZERO, IS_INEXACT, ...OF_PARTS],
  bars: OF_LENGTHS,
  squares: OF_LENGTHS,
  tally: [HAS_NO_LENGTH, IS_BELOW_ZERO, IS_NOT_COUNTED, HAS_NO_ROOM, UNDATED_IS_UNSAID],
  tiles: [HAS_NO_LENGTH, IS_BELOW_ZERO, IS_NOT_COUNTED, NAMES_DIFFER, TILES_ARE_FEWER],
  series: [HAS_NO_LENGTH, TIMES_ARE_FEW],
  honours: [THERE_ARE_NO_HONOURS],
};
