import { expect, test } from 'vitest';
import { BANNER_POINT, BANNER_WIDTH, bannerEdge, stitches } from '../../../src/drawings/banner.ts';

test.each([20, 76, 110])(
  'A banner of %i rows is the same from both sides, closes below and stays in its frame.',
  (rows) => {
    const cells = bannerEdge(rows);
    const names = new Set(cells.map(({ x, y }) => `${x},${y}`));
    expect(names.size, 'no stitch stands on another').toBe(cells.length);
    for (const { x, y } of cells) {
      expect(names, 'its mirror').toContain(`${BANNER_WIDTH - 1 - x},${y}`);
      expect(x >= 0 && x < BANNER_WIDTH && y >= 0 && y < rows + BANNER_POINT).toBe(true);
    }
    for (let x = 0; x < BANNER_WIDTH; x++)
      expect(cells.some((cell) => cell.x === x && cell.y >= rows)).toBe(true);
  },
);

test('Each stitch is a cross of its own in the path.', () => {
  expect(stitches(bannerEdge(20)).split('l7 7m0-7l-7 7m0-7')).toHaveLength(bannerEdge(20).length + 1);
});
