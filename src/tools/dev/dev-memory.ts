import { setImmediate, setTimeout } from 'node:timers/promises';
import {
  type EnvironmentModuleNode,
  isRunnableDevEnvironment,
  normalizePath,
  type ViteDevServer,
} from 'vite';

/** Forgets what Vite made of the changed files, without waiting for its own watcher to notice them. */
export function forget(server: ViteDevServer, files: readonly string[]): void {
  for (const environment of Object.values(server.environments)) {
    const made = files.flatMap((file) => [
      ...(environment.moduleGraph.getModulesByFile(normalizePath(file)) ?? []),
    ]);
    const above = new Set<EnvironmentModuleNode>();
    for (const module of made) environment.moduleGraph.invalidateModule(module, above, Date.now(), true);
    if (!isRunnableDevEnvironment(environment)) continue;
    for (const { id } of above) {
      const evaluated = id === null ? undefined : environment.runner.evaluatedModules.getModuleById(id);
      if (evaluated) environment.runner.evaluatedModules.invalidateModule(evaluated);
    }
  }
}

const PATIENCE = 10_000;
const PAUSE = 50;

/**
 * Has Astro read the whole content. Astro reloads its content configuration whenever a content file changes, and while it does so a call
 * to refresh returns at once and does nothing: https://github.com/withastro/astro/blob/main/packages/astro/src/integrations/hooks.ts
 */
export async function readContent(refresh: () => Promise<void> | undefined): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await setTimeout(PAUSE)) {
    let turned = false;
    const turn = setImmediate().then(() => {
      turned = true;
    });
    await refresh();
    // Reading files takes turns of the event loop; nothing was read where none has passed.
    if (turned) return;
    await turn;
  }
  throw new Error('Astro 没有读入改过的内容 · Astro did not read the changed content');
}
