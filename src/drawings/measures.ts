import { byPeriod } from '../content/by-period.ts';
import type { FigureView } from '../content/figure-view.ts';
import { lastValue } from '../figure/text.ts';
import type { UnitKind } from '../figure/unit.ts';
import type { BarValue } from './bar-mark.ts';
import { shareOf } from './lengths.ts';
import type { Scale } from './strip.ts';

/** What the figures of a page are measured in, the same wherever they stand on it. */
export interface Measures {
  /** How many people, or times, a block stands for. */
  readonly block: number;
  /** The sums of money that are drawn as lengths: those of one currency and period, since others do not compare with them. */
  readonly money: readonly FigureView[];
  /** Whether everything that is counted is a stitch, people too. */
  readonly areSingle?: boolean;
}

/** How many marks a figure may have where it stands among others in a column, and where it has a place of its own. */
const MOST = { inColumn: 100, alone: 2000 };

/** How many stitches have room in a column, and how many where people are counted with them. */
const MOST_STITCHES = 400;
const MOST_SINGLE = 1000;

/**
 * What figures are measured in: a block is one person, ten, a hundred or so on, so that none has too many.
 * @param column those that stand among others in a column
 * @param alone those that have a place of their own
 */
export function measuresOf(column: readonly FigureView[], alone: readonly FigureView[]): Measures {
  const largest = (figures: readonly FigureView[]) =>
    Math.max(0, ...figures.filter((each) => markOf(each) === 'block').map(({ value }) => value));
  const needed = Math.max(largest(column) / MOST.inColumn, largest(alone) / MOST.alone, 1);
  const money = column.filter(({ statistic }) => statistic.unit.kind === 'money');
  const scales = byPeriod(money).flatMap(({ figures }) => [
    ...Map.groupBy(figures, ({ statistic: { unit } }) =>
      unit.kind === 'money' ? unit.currency : '',
    ).values(),
  ]);
  const [most = []] = scales.toSorted((a, b) => b.length - a.length);
  return { block: 10 ** Math.ceil(Math.log10(needed)), money: most.length > 1 ? most : [] };
}

/** What a mark stands for where a figure is drawn as a strip; nothing where it is no count, or has too many things for stitches. */
export function scaleOf(figure: FigureView, { block, areSingle = false }: Measures): Scale | undefined {
  const mark = markOf(figure);
  if (mark && areSingle) return { mark: 'stitch', each: 1 };
  if (mark === 'block') return { mark, each: block };
  return mark && figure.value <= MOST_STITCHES ? { mark, each: 1 } : undefined;
}

/**
 * The same for figures that stand below each other: where some would be stitches and some blocks, 367 places would look like more than 691
 * people, so that each of all is a stitch as far as there is room.
 */
export function comparable(figures: readonly FigureView[], measures: Measures): Measures {
  const marked = figures.filter((figure) => scaleOf(figure, measures));
  const marks = new Set(marked.map(markOf));
  const areSingle = marks.size > 1 && marked.every(({ value }) => value <= MOST_SINGLE);
  return { ...measures, areSingle };
}

/** A figure as a length, where it is a sum of money that compares with others of the page. */
export function lengthOf(figure: FigureView, { money }: Measures): BarValue | undefined {
  if (!money.some(({ id }) => id === figure.id)) return undefined;
  const longest = Math.max(...money.map(({ observation }) => lastValue(observation)));
  return {
    share: shareOf(figure.value, longest),
    upTo: shareOf(lastValue(figure.observation), longest),
    reading: figure.reading,
  };
}

const MARKS: Partial<Record<UnitKind, Scale['mark']>> = {
  people: 'block',
  instances: 'block',
  places: 'stitch',
  items: 'stitch',
};

function markOf({ statistic: { unit } }: FigureView): Scale['mark'] | undefined {
  return MARKS[unit.kind];
}
