import { join, posix } from 'node:path';
import {
  type EnvironmentModuleNode,
  isRunnableDevEnvironment,
  normalizePath,
  type ViteDevServer,
} from 'vite';
import type { CheckedContent } from '../../content/checked-content.ts';
import { ROOMS } from '../../content/collections.ts';

/** The articles that compile otherwise than before, since their text or the ids of their sub-headings have changed. */
export function changedArticles(before: CheckedContent, after: CheckedContent): string[] {
  const [old, now] = [sourcesOf(before), sourcesOf(after)];
  return [...now.keys()].filter((file) => old.get(file) !== now.get(file));
}

function sourcesOf(content: CheckedContent): Map<string, string> {
  const parts = new Map(
    [...content.sectionOutlines, ...content.pageOutlines].map(({ filePath, data }) => [
      posix.dirname(filePath),
      data.parts,
    ]),
  );
  return new Map(
    ROOMS.flatMap((room) => content[room]).map(({ filePath, prose }) => [
      filePath,
      JSON.stringify([prose?.body, parts.get(posix.dirname(filePath))]),
    ]),
  );
}

/** Whether the same articles are there as before, whatever they say. */
export function areSameArticles(before: CheckedContent, after: CheckedContent): boolean {
  const [old, now] = [before, after].map((content) =>
    ROOMS.flatMap((room) => content[room].map(({ filePath }) => filePath)).join('\n'),
  );
  return old === now;
}

/**
 * Forgets what Vite made of some articles, named from the root, and of all that stands on them; and of the pages, which Astro asks for
 * their addresses again only when they are evaluated anew.
 */
export function forget(server: ViteDevServer, root: string, articles: readonly string[]): void {
  const [pages, own] = [normalizePath(join(root, 'src', 'pages/')), new Set(articles.map(pathIn(root)))];
  for (const environment of Object.values(server.environments)) {
    const made = [...environment.moduleGraph.fileToModulesMap]
      .filter(([file]) => own.has(file) || file.startsWith(pages))
      .flatMap(([, modules]) => [...modules]);
    const above = new Set<EnvironmentModuleNode>();
    for (const module of made) environment.moduleGraph.invalidateModule(module, above, Date.now(), true);
    if (!isRunnableDevEnvironment(environment)) continue;
    for (const { id } of above) {
      const evaluated = id === null ? undefined : environment.runner.evaluatedModules.getModuleById(id);
      if (evaluated) environment.runner.evaluatedModules.invalidateModule(evaluated);
    }
  }
}

const pathIn = (root: string) => (file: string) => normalizePath(join(root, file));
