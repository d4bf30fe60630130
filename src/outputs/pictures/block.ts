import type { Ink } from '../../drawings/ink.ts';
import { type Mark, rectangle } from './mark.ts';

/** A piece of a picture of known height, drawn with its top left corner where it is told. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Mark[];
}

/** Empty room. */
export function gap(height: number): Block {
  return { height, draw: () => [] };
}

/** A ruled line. */
export function rule(width: number, thickness: number, ink: Ink): Block {
  return {
    height: thickness,
    draw: (x, y) => [rectangle(x, y, width, thickness, ink)],
  };
}

/** Blocks one below another. */
export function stack(...blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (x, y) => {
      let top = y;
      return blocks.flatMap(({ height, draw }) => {
        top += height;
        return draw(x, top - height);
      });
    },
  };
}

/** Blocks side by side, each so far from the last. */
export function row(step: number, ...blocks: readonly Block[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (x, y) => blocks.flatMap(({ draw }, index) => draw(x + index * step, y)),
  };
}

/** The largest of the blocks a size makes that is no higher than the room: text that does not fit is set smaller, never cut. */
export function fitted(room: number, make: (size: number) => Block): Block {
  for (let size = 1; size > 0.2; size -= 0.04) {
    const block = make(size);
    if (block.height <= room) return block;
  }
  return make(0.2);
}
