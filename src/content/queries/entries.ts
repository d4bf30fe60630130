import type { CollectionName, DataOf } from '../collections.ts';
import { heldContent } from '../held-content.ts';
import { entryId, pathOf, shownPath, slotOf } from '../reader/layout.ts';

/** The entries of a collection, in the newest edition or an older one, by their own ids. */
export async function entriesOf<N extends CollectionName>(
  name: N,
  edition?: string,
): Promise<{ readonly id: string; readonly data: DataOf[N] }[]> {
  return heldContent()[name].flatMap(({ filePath, data }) => {
    const slot = slotOf(filePath.replace(/^content\//, ''));
    return slot?.edition === edition && slot ? [{ id: slot.id, data }] : [];
  });
}

/**
 * What a file states of which there is one, or one of each older edition.
 * @throws Error where there is none, in Chinese and English
 */
export async function only<N extends CollectionName>(name: N, edition?: string): Promise<DataOf[N]> {
  const path = pathOf(name, '', '', edition);
  const found = heldContent()[name].find(({ id }) => id === entryId(path));
  if (found) return found.data;
  throw new Error(`${shownPath(path)} 不存在 / does not exist`);
}

/** Entries by their ids. */
export function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/**
 * The entry with an id.
 * @throws Error naming the ids there are, in Chinese and English
 */
export function withId<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const found = entries.get(id);
  if (found) return found;
  const known = [...entries.keys()].join(', ');
  throw new Error(`没有代号“${id}” / there is no id “${id}”. 可用的代号 / the ids are: ${known}`);
}
