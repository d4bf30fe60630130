/** A field of what a draft says, which need not be whole yet. */
export function valueAt(said: unknown, key: string): unknown {
  return typeof said === 'object' && said !== null ? Reflect.get(said, key) : undefined;
}

/** The items of a list in what a draft says; none where it is no list. */
export function listIn(said: unknown, key: string): readonly unknown[] {
  const list = valueAt(said, key);
  return Array.isArray(list) ? list : [];
}

/** How much a value is, without what is said of it beside that. */
export function quantityOf(value: unknown): object {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !BESIDE.has(key)));
}

const BESIDE: ReadonlySet<string> = new Set(['period', 'source', 'status', 'revisions', 'break', 'notes']);
