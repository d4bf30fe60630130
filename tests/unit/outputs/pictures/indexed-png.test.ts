import { expect, test } from 'vitest';
import { INK, PAPER } from '../../../../src/drawings/ink.ts';
import { rasterise } from '../../../../src/outputs/pictures/rasterise.ts';
import { readPicture } from '../../../support/picture.ts';

/** The colours of a row of pixels, as the PNG of a drawing of them has them. */
async function asDrawn(colours: readonly string[]): Promise<number[][]> {
  const pixels = colours.map((fill, x) => `<rect x="${x}" width="1" height="1" fill="${fill}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${colours.length}" height="1">${pixels}</svg>`;
  const { data } = readPicture(await rasterise(svg));
  return colours.map((_, index) => [...data.slice(index * 4, index * 4 + 3)]);
}

test('the site’s own colours come through unchanged, and a colour between paper and ink stays close', async () => {
  const exact = [PAPER, ...Object.values(INK).map(({ fill }) => fill)];
  expect(await asDrawn(exact)).toEqual(
    exact.map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))),
  );
  const [soft = []] = await asDrawn(['rgb(140,137,133)']);
  const off = [140, 137, 133].map((value, index) => Math.abs(value - (soft[index] ?? 0)));
  expect(Math.max(...off)).toBeLessThan(9);
});
