import { getCollection } from 'astro:content';
import type { DrawingEntry } from '../drawing-outline.ts';
import { inOrder } from '../in-order.ts';
import { once } from './once.ts';

/** Every drawing, in the order in which those of one place are shown. */
export const getDrawingOutlines = once(async (): Promise<readonly DrawingEntry[]> =>
  inOrder(await getCollection('drawings')).map(({ id, data }) => ({ id, outline: data })),
);
