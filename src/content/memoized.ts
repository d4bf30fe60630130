/**
 * Work that looks at one object and nothing else, done once for as long as that object is there. Content is read and judged again and
 * again while someone types in one file of it; every other file stays the same object (see reader/file-text.ts), and all that hangs on it.
 */
export function memoized<T extends object, R>(work: (subject: T) => R): (subject: T) => R {
  const done = new WeakMap<T, { readonly result: R }>();
  return (subject) => {
    const known = done.get(subject);
    if (known) return known.result;
    const result = work(subject);
    done.set(subject, { result });
    return result;
  };
}

// Someone who types for hours gives as many texts; only what is still there is worth keeping.
const MOST_TEXTS = 20_000;

/** The same for work that looks at a text alone, such as a path or a paragraph. */
export function memoizedByText<R>(work: (text: string) => R): (text: string) => R {
  const done = new Map<string, { readonly result: R }>();
  return (text) => {
    const known = done.get(text);
    if (known) return known.result;
    if (done.size >= MOST_TEXTS) done.clear();
    const result = work(text);
    done.set(text, { result });
    return result;
  };
}
