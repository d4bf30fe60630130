import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_PARTS } from '../../src/tools/build/copied-parts.ts';
import type { Project } from '../../src/tools/build/project.ts';

/** Whether the built site is there, and newer than all that it is made from. */
export function isCurrent({ root, dist }: Pick<Project, 'root' | 'dist'>): boolean {
  const built = changed(join(dist, 'index.html'));
  return ['content', ...BUILD_PARTS].every((part) =>
    // A folder tells of what has gone.
    [part, ...inside(join(root, part)).map((file) => join(part, file))].every(
      (file) => changed(join(root, file)) < built,
    ),
  );
}

function inside(path: string): string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
}

/** When a file was changed last; the beginning of time for none. */
function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
