// Runs in a process of its own, started by astro.ts with the folders as arguments.
import { join } from 'node:path';
import { build } from 'astro';

const [root, outDir, cacheDir] = process.argv.slice(2);
const stop = (): never => process.exit(1);

// A build whose parent was killed must not go on writing.
process.on('disconnect', stop);

// Astro rejects on most errors and only logs some: the parent reads the log for those.
await build({
  ...(root === undefined ? {} : { root }),
  ...(outDir === undefined ? {} : { outDir }),
  ...(cacheDir === undefined ? {} : { cacheDir }),
  force: true,
  logger: { entrypoint: join(import.meta.dirname, 'astro-log.ts') },
});

process.off('disconnect', stop);
process.disconnect();
