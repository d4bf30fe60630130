import { type LevelEntry, levelsInOrder } from '../level.ts';
import { byId, entriesOf, withId } from './entries.ts';
import { once } from './once.ts';

/** Every level that honours may have, highest first, and last what the source leaves open. */
export const getLevels = once(
  async (): Promise<readonly LevelEntry[]> => levelsInOrder(await entriesOf('levels')),
);

/** The level with an id. */
export async function getLevel(id: string): Promise<LevelEntry> {
  return withId(byId(await getLevels()), id);
}
