import type { DrawingEntry } from '../drawing-outline.ts';
import { inOrder } from '../in-order.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';

/** Every drawing of the newest edition, or of an older one, in the order in which those of one place are shown. */
export const getDrawingOutlines = once(
  async (edition?: string): Promise<readonly DrawingEntry[]> =>
    inOrder(await entriesOf('drawings', edition)).map(({ id, data }) => ({ id, outline: data })),
);
