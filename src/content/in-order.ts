/** An entry of a collection that has an order. */
export interface Ordered<T extends { readonly order: number } = { readonly order: number }> {
  readonly id: string;
  readonly data: T;
}

/** Entries in the order that their files state. */
export function inOrder<Entry extends Ordered>(entries: Iterable<Entry>): Entry[] {
  return [...entries].sort((a, b) => a.data.order - b.data.order);
}
