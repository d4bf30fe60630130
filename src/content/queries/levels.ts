import { type LevelEntry, levelsInOrder } from '../level.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';

/** Every level that honours may have, highest first, and last what the source leaves open. */
export const getLevels = once(async (): Promise<readonly LevelEntry[]> =>
  levelsInOrder(await entriesOf('levels')),
);

/**
 * The level with an id.
 * @throws Error where there is none
 */
export async function getLevel(id: string): Promise<LevelEntry> {
  const level = (await getLevels()).find((each) => each.id === id);
  if (level) return level;
  throw new Error(`没有代号为“${id}”的级别 / there is no level “${id}”`);
}
