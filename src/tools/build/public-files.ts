import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Failure } from '../command/failure.ts';
import type { Project } from './project.ts';

/** Refuses what is no ordinary file in public/, all of which is published as it is: a pipe has no end, and a link may lead to anything. */
export function assertPlainPublicFiles({ root }: Project): void {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return;
  const others = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map(({ parentPath, name }) => `  ${relative(root, join(parentPath, name))}`);
  if (others.length === 0) return;
  throw new Failure(
    [
      'public 里有链接、管道或设备，不会发布：换成真正的文件，或删去 · public holds links, pipes or devices, which are not published: put real files in their place, or delete them',
      ...others,
    ].join('\n'),
  );
}
