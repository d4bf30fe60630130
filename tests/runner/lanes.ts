/** Something to do that may have to wait for something else. */
export interface Job {
  readonly name: string;
  /** Jobs that must have ended before, however they ended: both write the same files. */
  readonly after?: readonly string[];
  readonly run: () => Promise<void>;
}

/** Runs jobs side by side in so many lanes, in the order given as far as their waiting allows. */
export async function inLanes(jobs: readonly Job[], lanes: number): Promise<void> {
  const waiting = new Set(jobs);
  const running = new Map<Job, Promise<void>>();
  const isFree = ({ after = [] }: Job): boolean =>
    ![...waiting, ...running.keys()].some(({ name }) => after.includes(name));
  while (waiting.size > 0 || running.size > 0) {
    const next = running.size < lanes ? [...waiting].find(isFree) : undefined;
    if (next) {
      waiting.delete(next);
      running.set(
        next,
        next.run().finally(() => running.delete(next)),
      );
    } else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`each waits for another: ${[...waiting].map(({ name }) => name).join(', ')}`);
  }
}
