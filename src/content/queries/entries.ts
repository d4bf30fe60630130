import { type CollectionEntry, getCollection } from 'astro:content';
import type { CollectionName } from '../collections.ts';
import { heldContent } from '../held-content.ts';

/** The entries of a collection that content may be without; of an empty one Astro would warn. */
export async function entriesOf<N extends CollectionName>(name: N): Promise<CollectionEntry<N>[]> {
  return heldContent()[name].length === 0 ? [] : getCollection(name);
}
