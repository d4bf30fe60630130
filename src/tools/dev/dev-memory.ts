import { type EnvironmentModuleNode, isRunnableDevEnvironment, type ViteDevServer } from 'vite';

/** Forgets what Vite made of prose, and of all that stands on it. */
export function forgetProse(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const made = [...environment.moduleGraph.idToModuleMap.values()].filter(({ file }) =>
      file?.endsWith('.mdx'),
    );
    const above = new Set<EnvironmentModuleNode>();
    for (const module of made) environment.moduleGraph.invalidateModule(module, above, Date.now(), true);
    if (!isRunnableDevEnvironment(environment)) continue;
    for (const { id } of above) {
      const evaluated = id === null ? undefined : environment.runner.evaluatedModules.getModuleById(id);
      if (evaluated) environment.runner.evaluatedModules.invalidateModule(evaluated);
    }
  }
}
