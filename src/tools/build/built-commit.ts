import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gitNow } from '../command/git.ts';
import type { Project } from './project.ts';

/** Where a site says which commit it was built from. */
export const COMMIT_FILE = 'data/build.json';

/** Has a built site say which commit it is; one that no commit holds whole says nothing. */
export function writeCommit(project: Pick<Project, 'root' | 'content'>, site: string): void {
  const commit = builtCommit(project);
  if (commit === undefined) return;
  mkdirSync(join(site, 'data'), { recursive: true });
  writeFileSync(join(site, COMMIT_FILE), `${JSON.stringify({ commit })}\n`);
}

/** The commit that holds a project as it is on the disk; nothing where there is none. */
function builtCommit({ root, content }: Pick<Project, 'root' | 'content'>): string | undefined {
  try {
    // The folder may stand in somebody else's repository, which does not hold it.
    gitNow(root, ['rev-parse', '--verify', `HEAD:./${relative(root, content).replaceAll('\\', '/')}`]);
    const changed = gitNow(root, ['status', '--porcelain', '--', '.']);
    return changed === '' ? gitNow(root, ['rev-parse', 'HEAD']).trim() : undefined;
  } catch {
    return undefined;
  }
}
