const last = new Map<string, Promise<unknown>>();

/** Has work on a project done when all that was begun on it before is done. */
export async function inTurn<T>(root: string, work: () => Promise<T>): Promise<T> {
  const next = (last.get(root) ?? Promise.resolve()).then(work);
  last.set(
    root,
    next.catch(() => {}),
  );
  return next;
}
