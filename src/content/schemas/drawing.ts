import { z } from 'zod';
import { order } from './unique.ts';
import { filledIn } from './filled-in.ts';
import { id, kind, localised } from './localised.ts';
import { named } from './named.ts';

/** The columns of the statistics page that have drawings: the wide one, and the narrow one beside it. */
export const DRAWING_COLUMNS = ['main', 'side'] as const;

const told = {
  order: order({ field: 'column', withoutIt: 'apart' }).describe(
    '在同一栏各图中的次序 / its position among the drawings of its column',
  ),
  column: z
    .enum(DRAWING_COLUMNS)
    .optional()
    .describe(
      '放在数据页哪一栏：main 宽栏，side 窄栏；不写就不在数据页上 / the column of the statistics page: the wide one or the narrow one; left out, it stands elsewhere',
    ),
  title: filledIn(localised, 'drawing').describe(
    '标题；{数据的代号} 换成它的值，{代号:words} 换成文字写的数，{count} 换成画了几项 / the title; {id of a figure} is filled with its value, {id:words} with its number in words, {count} with how many things are drawn',
  ),
  note: filledIn(localised, 'drawing').describe(
    '怎样看、什么不能相加；可以写同样的花括号 / how to read it, with places like those of the title',
  ),
};

const whole = named('statistics', id).describe('总数 / the figure that is the whole');
const figures = (most: number) =>
  z
    .array(named('statistics', id))
    .min(1)
    .max(most)
    .describe('画哪些数据 / the ids of the figures that are drawn');

/** A file of content/drawings. */
export const drawing = z
  .discriminatedUnion('kind', [
    kind('stitches', '一个一格 / one mark for each thing', {
      ...told,
      whole,
      parts: z
        .array(named('statistics', id))
        .max(3)
        .optional()
        .describe(
          '用形状和颜色分开的部分，最多三个 / the parts, told apart by shape and colour, three at most',
        ),
      perRow: z
        .int()
        .min(5)
        .max(50)
        .optional()
        .describe('一行几格，不写就是20 / how many a row, 20 if left out'),
    }),
    kind(
      'counts',
      '几行数，同一把尺子，一格一个或一格许多 / rows of marks to one scale, one for each or for so many',
      {
        ...told,
        mark: z
          .enum(['stitch', 'block'])
          .describe('一针代表一处、一项；一格代表许多人、许多件 / a stitch for a thing, a block for many'),
        each: z
          .int()
          .min(1)
          .max(1_000_000)
          .describe('一针或一格代表多少 / how many things a mark stands for'),
        rows: z
          .array(
            z.strictObject({
              figure: named('statistics', id).describe('哪个数据 / the figure'),
              parts: z
                .array(named('statistics', id))
                .min(1)
                .max(3)
                .optional()
                .describe(
                  '其中一部分，用形状和颜色分开，只用于 mark: stitch / figures that count some of its things, told apart; with mark: stitch only',
                ),
              under: localised
                .optional()
                .describe('从这一行起的小标题 / the heading of the rows that begin here'),
              note: localised.optional().describe('写在这一行旁边的话 / what must be said beside it'),
            }),
          )
          .min(1)
          .max(24)
          .describe('一行一个数据，依次 / a row for each figure, in order'),
      },
    ),
    kind('lines', '几行写在一起读的数，不画 / lines of figures read together, not drawn', {
      ...told,
      lines: z
        .array(
          z.strictObject({
            name: localised.describe('这一行的名称 / the name of the line'),
            figures: z
              .array(named('statistics', id))
              .min(1)
              .max(5)
              .describe('这一行的数据，依次 / its figures, in order'),
            nested: z
              .boolean()
              .optional()
              .describe('后一个是前一个再分出来的，就写 true / true where each divides the one before it'),
          }),
        )
        .min(1)
        .max(8)
        .describe('各行 / the lines'),
    }),
    kind('parts', '各部分占总数多少 / what each part is of a whole', {
      ...told,
      whole,
      parts: z.array(named('statistics', id)).min(1).max(12).describe('各部分，依次 / its parts, in order'),
    }),
    kind('bars', '从零画起的条 / lengths from zero', {
      ...told,
      figures: figures(20),
      mark: z
        .enum(['bar', 'lollipop'])
        .optional()
        .describe('画成条，还是线和圆点；不写就是条 / bars, or lines with a dot; bars if left out'),
    }),
    kind('squares', '以面积表示大小的方块 / squares whose areas are the values', {
      ...told,
      figures: figures(12),
    }),
    kind('tally', '一行一个数，一格一个 / a row of marks for each figure', {
      ...told,
      figures: figures(8),
    }),
    kind('tiles', '一个地方一格，写出其中几个 / a square for each place, some of them named', {
      ...told,
      figure: named('statistics', id).describe(
        '写出名字的有几个：数据的代号 / the figure that counts those that are named',
      ),
      among: z.int().min(1).max(60).describe('一共几个地方 / how many places there are in all'),
      named: z
        .array(named('glossary', id))
        .min(1)
        .describe('写出名字的地方：术语的代号 / the ids of the terms that name them'),
      says: localised.describe('数据表里说它们是什么 / what the table says each of them is'),
    }),
    kind('honours', '荣誉，按级别一项一格 / the honours by level, one mark each', {
      ...told,
    }),
    kind(
      'series',
      '一个数据的各个时段：一段时间画成柱，某个时点画成线上的点 / one figure over time, as columns or as points on a line',
      {
        ...told,
        figure: named('statistics', id).describe(
          '哪个数据；至少有三个能相比的值 / the figure, with three values or more that compare',
        ),
      },
    ),
  ])
  .describe('哪一种图 / what kind of drawing it is');
