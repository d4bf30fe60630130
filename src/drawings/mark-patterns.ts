import { markPath } from './mark-path.ts';
import type { StripMark } from './strip.ts';
import { CELL_MARKS, type CellMark, STRIP_MARKS } from './strip-marks.ts';
import { element } from './svg.ts';

/**
 * The patterns that strips are filled with.
 * @param where Whose they are: the page, or one of its drawings.
 * @param used the marks that it has, where not all
 */
export function markPatterns(where: string, used: readonly StripMark[] = CELL_MARKS): string {
  const all = CELL_MARKS.filter((mark) => used.includes(mark)).map((mark) => {
    const { height, paint, from, path } = STRIP_MARKS[mark];
    return element(
      'pattern',
      { id: patternId(where, mark), width: 10, height, patternUnits: 'userSpaceOnUse' },
      element('path', { ...paint, d: markPath([from], path(1)) }),
    );
  });
  return element('defs', {}, ...all);
}

/** What a strip is filled with for a mark. No id of the content has such a stroke in it. */
export function markFill(where: string, mark: CellMark): string {
  return `url(#${patternId(where, mark)})`;
}

function patternId(where: string, mark: CellMark): string {
  return `${where}_${mark}`;
}
