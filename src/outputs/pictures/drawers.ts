import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer } from './drawer.ts';
import type { PictureOrder } from './order.ts';

/** A thread that draws, and the end of what it has been given to draw. */
interface Drawer {
  readonly thread: Worker;
  waiting: number;
  last: Promise<unknown>;
}

const drawers: Drawer[] = [];

/** Draws a picture in a thread of its own, as many at once as the machine has cores. */
export async function drawnApart(order: PictureOrder): Promise<Uint8Array<ArrayBuffer>> {
  const drawer = leastBusy();
  drawer.waiting += 1;
  const png = drawer.last.then(async () => {
    // Only a thread that draws keeps the process alive.
    drawer.thread.ref();
    drawer.thread.postMessage(order);
    const [answer]: Answer[] = await once(drawer.thread, 'message');
    if (answer && 'png' in answer) return answer.png;
    throw answer?.error;
  });
  drawer.last = png.then(
    () => undefined,
    () => undefined,
  );
  try {
    return await png;
  } finally {
    drawer.waiting -= 1;
    if (drawer.waiting === 0) drawer.thread.unref();
  }
}

function leastBusy(): Drawer {
  const free = drawers.toSorted((a, b) => a.waiting - b.waiting)[0];
  if (free && (free.waiting === 0 || drawers.length >= availableParallelism())) return free;
  // By its place in the project: where this module is once Astro has bundled it tells nothing.
  const thread = new Worker(join(process.cwd(), 'src', 'outputs', 'pictures', 'drawer.ts'), {
    // Beside the fonts it needs little, and left alone would let much pile up before it clears.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 },
  });
  const drawer = { thread, waiting: 0, last: Promise.resolve() };
  drawers.push(drawer);
  return drawer;
}
