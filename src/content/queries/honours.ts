import { isBy } from '../../figure/period.ts';
import type { Honour } from '../schemas/honour.ts';
import { getEdition } from './editions.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';
import { getDates } from './sources.ts';

/** An honour with its id, which is its anchor on the honours page. */
export interface HonourEntry {
  readonly id: string;
  readonly honour: Honour;
}

/** Every honour, in the order of the files; of an older edition those that a source published by then tells of. */
export const getHonours = once(async (edition?: string): Promise<readonly HonourEntry[]> => {
  const entries = (await entriesOf('honours')).map(({ id, data }) => ({ id, honour: data }));
  const all = entries.sort((a, b) => a.honour.order - b.honour.order);
  if (edition === undefined) return all;
  const [dates, { date }] = [await getDates(), await getEdition(edition)];
  return all.filter(({ honour }) => isBy(dates(honour.source).date, date));
});
