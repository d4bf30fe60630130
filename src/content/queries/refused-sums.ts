import { inOrder } from '../in-order.ts';
import type { RefusedSumEntry } from '../schemas/refused-sum.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';

/** What is deliberately not worked out in the newest edition, or in an older one, in order. */
export const getRefusedSums = once(
  async (edition?: string): Promise<readonly RefusedSumEntry[]> =>
    inOrder(await entriesOf('refused', edition)).map(({ id, data }) => ({ id, ...data })),
);
