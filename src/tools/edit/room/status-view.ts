import { readFileSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { COMMIT_FILE } from '../../build/built-commit.ts';
import { git } from '../../command/git.ts';
import { type Clone, cloneAt } from '../git/clone.ts';
import { leftView } from './left-view.ts';
import type { Room } from './room.ts';
import type { StatusTrouble, StatusView } from './views/status.ts';

/** Less is soon full. */
const LITTLE_DISK = 1_000_000_000;

/** How things stand with all that the room needs, and what is amiss with it. */
export async function statusView(room: Room): Promise<StatusView> {
  const { content, baseline, project } = room;
  const version = await git(project.root, ['--version']).catch(() => undefined);
  const clone = baseline.isSubmission ? await cloneAt(project.root) : undefined;
  const waiting = baseline.waiting().size;
  const { bavail, bsize } = await statfs(project.root);
  const disk = bavail * bsize;
  const troubles: (StatusTrouble | false)[] = [
    version === undefined && 'no-git',
    version !== undefined && clone === undefined && 'not-kept',
    clone !== undefined && clone.branch === undefined && 'no-branch',
    clone?.branch !== undefined && clone.target === undefined && 'no-server',
    hasPassword(clone) && 'password-in-address',
    waiting > 0 && 'waiting',
    disk < LITTLE_DISK && 'little-disk',
  ];
  return {
    left: leftView(room),
    facts: {
      git: version?.trim().replace('git version ', ''),
      server: clone?.url && withoutPassword(clone.url),
      branch: clone?.branch,
      waiting: String(waiting),
      drafts: String(content.drafts().length),
      errors: String(content.saved.errors().length),
      built: builtIn(project.dist),
      disk: `${(disk / 1e9).toFixed(1)} GB`,
      program: `Node ${process.version}, ${process.platform} ${process.arch}`,
      folder: project.root,
    },
    troubles: troubles.filter((one) => one !== false),
  };
}

function hasPassword(clone: Clone | undefined): boolean {
  return clone?.url !== undefined && withoutPassword(clone.url) !== clone.url;
}

/** An address as it may be shown. */
function withoutPassword(address: string): string {
  return address.replace(/^([a-z+]+:\/\/[^/@:]*):[^/@]*@/i, '$1@');
}

/** When a site was last built here, and of which commit. */
function builtIn(dist: string): string | undefined {
  const page = statSync(join(dist, 'index.html'), { throwIfNoEntry: false });
  if (!page) return undefined;
  const time = page.mtime.toISOString();
  try {
    const [commit = ''] = /[0-9a-f]{40,}/.exec(readFileSync(join(dist, COMMIT_FILE), 'utf8')) ?? [];
    return `${time} ${commit.slice(0, 10)}`;
  } catch {
    return time;
  }
}
