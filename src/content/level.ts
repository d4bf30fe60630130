import { dictionary } from '../words/dictionary.ts';
import { inOrder, type Ordered } from './in-order.ts';
import type { Level } from './schemas/level.ts';

/** What an honour has in place of a level where the source does not say. */
export const NOT_STATED = 'not-stated';

/** A level with its id, which is its anchor on the honours page. */
export type LevelEntry = { readonly id: string } & Pick<Level, 'name' | 'heading'>;

/** The levels, highest first, and after them what the source leaves open. */
export function levelsInOrder(levels: Iterable<Ordered<Level>>): LevelEntry[] {
  const [zh, en] = [dictionary('zh').honours, dictionary('en').honours];
  const open = {
    id: NOT_STATED,
    name: { zh: zh.levelNotStated, en: en.levelNotStated },
    heading: { zh: zh.levelNotStatedHeading, en: en.levelNotStatedHeading },
  };
  return [...inOrder(levels).map(({ id, data }) => ({ id, ...data })), open];
}
