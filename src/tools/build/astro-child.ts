// Runs in a process of its own, started by astro.ts, which sends what is to be built.
import { join } from 'node:path';
import { build } from 'astro';
import { hold } from '../../content/held-content.ts';
import { machineWords } from '../command/machine-words.ts';
import type { AstroOrder } from './astro.ts';

let building = false;

// A build whose parent was killed must not go on writing.
process.on('disconnect', () => {
  if (building) process.exit(1);
});

process.on('message', async ({ root, content, site, cache, env }: AstroOrder) => {
  building = true;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  hold(content);
  process.send?.({ status: await built({ root, outDir: site, cacheDir: cache }) });
  building = false;
});

/** Builds with Astro, which rejects on most errors and only logs some: the parent reads the log for those. Gives the exit status. */
async function built(folders: Parameters<typeof build>[0]): Promise<number> {
  try {
    await build({
      ...folders,
      force: true,
      logger: { entrypoint: join(import.meta.dirname, 'astro-log.ts') },
    });
    return 0;
  } catch (error) {
    const message = machineWords(error);
    if (message === undefined) throw error;
    // A stack tells an editor nothing of a full disk.
    process.send?.({ level: 'error', message });
    return 1;
  }
}
