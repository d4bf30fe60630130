import type { Honour } from '../honour.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';

/** An honour with its id, which is its anchor on the honours page. */
export interface HonourEntry {
  readonly id: string;
  readonly honour: Honour;
}

/** Every honour, in the order of the files. */
export const getHonours = once(async (): Promise<readonly HonourEntry[]> => {
  const entries = (await entriesOf('honours')).map(({ id, data }) => ({ id, honour: data }));
  return entries.sort((a, b) => a.honour.order - b.honour.order);
});
