/**
 * Work that looks at one object and nothing else, done once for as long as that object is there. Content is read and judged again and
 * again while someone types in one file of it; every other file stays the same object (see file-text.ts), and all that hangs on it.
 */
export function once<T extends object, R>(work: (subject: T) => R): (subject: T) => R {
  const done = new WeakMap<T, { readonly result: R }>();
  return (subject) => {
    const known = done.get(subject);
    if (known) return known.result;
    const result = work(subject);
    done.set(subject, { result });
    return result;
  };
}
