// Runs in a process of its own, started by astro.ts with the folders as arguments.
import { join } from 'node:path';
import { build } from 'astro';
import { machineWords } from '../command/machine-words.ts';

const [root, outDir, cacheDir] = process.argv.slice(2);
const stop = (): never => process.exit(1);

// A build whose parent was killed must not go on writing.
process.on('disconnect', stop);

// Astro rejects on most errors and only logs some: the parent reads the log for those.
try {
  await build({
    ...(root === undefined ? {} : { root }),
    ...(outDir === undefined ? {} : { outDir }),
    ...(cacheDir === undefined ? {} : { cacheDir }),
    force: true,
    logger: { entrypoint: join(import.meta.dirname, 'astro-log.ts') },
  });
} catch (error) {
  const message = machineWords(error);
  if (message === undefined) throw error;
  // A stack tells an editor nothing of a full disk.
  process.send?.({ level: 'error', message });
  process.exitCode = 1;
}

process.off('disconnect', stop);
process.disconnect();
