import type { FigureView } from '../content/figure-view.ts';
import type { Scale } from './strip.ts';

/** The most marks that stand for one figure: twenty rows, which can still be taken in. */
const MOST_MARKS = 2000;

/**
 * What a mark stands for among figures that are drawn under each other: a stitch one thing, and a block as many people, or times, as the
 * largest of those needs, one, ten, a hundred and so on; nothing for what is no count.
 */
export function scaleAmong(figures: readonly FigureView[]): (figure: FigureView) => Scale | undefined {
  const [people, things] = ['block', 'stitch'].map((mark) =>
    eachOf(figures.filter((one) => markOf(one) === mark)),
  );
  return (figure) => {
    const mark = markOf(figure);
    return mark && { mark, each: (mark === 'block' ? people : things) ?? 1 };
  };
}

function markOf({ statistic: { unit } }: FigureView): Scale['mark'] | undefined {
  if (unit.kind === 'people' || unit.kind === 'instances') return 'block';
  return unit.kind === 'places' || unit.kind === 'items' ? 'stitch' : undefined;
}

function eachOf(figures: readonly FigureView[]): number {
  const largest = Math.max(1, ...figures.map(({ value }) => value));
  return 10 ** Math.max(0, Math.ceil(Math.log10(largest / MOST_MARKS)));
}
