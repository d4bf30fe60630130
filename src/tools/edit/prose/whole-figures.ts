import { type Segment, tokensOf } from './segments.ts';

/** Where a figure, or a mark of a term, begins and ends in the text that is shown. */
export type FigurePlace = readonly [from: number, to: number];

/** The figure that a place lies inside; none at its edges. */
export function figureAround(segments: readonly Segment[], at: number): FigurePlace | undefined {
  return tokensOf(segments).find(([from, to]) => at > from && at < to);
}

/** A stretch with all of every figure that it touches. */
export function wholeStretch(segments: readonly Segment[], from: number, to: number): FigurePlace {
  const touched = tokensOf(segments).filter(([a, b]) => a < to && b > from);
  return [Math.min(from, ...touched.map(([a]) => a)), Math.max(to, ...touched.map(([, b]) => b))];
}

/** The edge of a figure to which a caret goes that came inside it: the far one from where it was, or the nearer one. */
export function edgeOf([from, to]: FigurePlace, was: number, at: number): number {
  if (was <= from) return to;
  if (was >= to) return from;
  return at - from < to - at ? from : to;
}
