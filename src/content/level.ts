import { dictionary } from '../words/dictionary.ts';
import { inOrder, type Ordered } from './in-order.ts';
import type { LeftOpen } from '../words/zh.ts';
import type { Honour } from './schemas/honour.ts';
import type { Level } from './schemas/level.ts';

/** What an honour has in place of a level where the source does not say. */
export const NOT_STATED = 'not-stated';

/** A level with its id. */
export type LevelEntry = { readonly id: string } & Pick<Level, 'name' | 'heading'>;

/** What the source does not say of honours in their order, and which of them it dates. */
export function leftOpen(honours: readonly Honour[]): LeftOpen {
  const places = (isOpen: (honour: Honour) => boolean) =>
    honours.flatMap((honour, index) => (isOpen(honour) ? [index + 1] : []));
  return {
    givers: places(({ givers }) => givers === undefined),
    levels: places(({ level }) => level === NOT_STATED),
    dated: places(({ years }) => years !== undefined),
  };
}

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
