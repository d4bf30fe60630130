import { inOrder } from '../in-order.ts';
import type { RefusedSumEntry } from '../schemas/refused-sum.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';

/** What is deliberately not worked out, in order. */
export const getRefusedSums = once(async (): Promise<readonly RefusedSumEntry[]> =>
  inOrder(await entriesOf('refused')).map(({ id, data }) => ({ id, ...data })),
);
