import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isRunning } from '../command/is-running.ts';
import { codeOf } from '../command/machine-words.ts';
import { builtFiles } from './built-folder.ts';
import { move } from './move.ts';
import { openFolder } from './public-modes.ts';
import type { Project } from './project.ts';
import { clearReady, renew, renewal } from './renewal.ts';

/** The folder of one build in progress, on the same file system as dist so that a rename can publish it. */
export interface Workspace {
  folder: string;
  /** The site being built. */
  site: string;
  /** Astro's cache, new for each build: a content cache that is never kept can never ship old data. */
  cache: string;
  /** The last good dist, for the moment between the two renames. */
  previous: string;
}

const prefix = '.build-';

function workspaceAt(folder: string): Workspace {
  return {
    folder,
    site: join(folder, 'site'),
    cache: join(folder, 'cache'),
    previous: join(folder, 'previous'),
  };
}

/** Makes the folder of a new build, named by process so that two builds at once do not mix. */
export function openWorkspace(project: Project): Workspace {
  const workspace = workspaceAt(join(project.root, `${prefix}${process.pid}`));
  mkdirSync(workspace.cache, { recursive: true });
  return workspace;
}

/** Removes the folder of a build. */
export function closeWorkspace(workspace: Workspace): void {
  // With retries, since the Astro process of a killed build takes a moment to notice and stop.
  rmSync(workspace.folder, { recursive: true, force: true, maxRetries: 10 });
}

/**
 * Puts the built site in the place of dist; the last good one is whole at every moment. Where dist is a link, what it leads to is renewed;
 * where it cannot be moved, since something is mounted there or it stands on another disk, what is in it is.
 */
export function publish(project: Project, { site, previous }: Workspace): void {
  openFolder(site);
  const dist = placeOf(project.dist);
  mkdirSync(dirname(dist), { recursive: true });
  try {
    if (existsSync(dist)) move(dist, previous);
    move(site, dist);
  } catch (error) {
    if (existsSync(previous)) move(previous, dist);
    if (!UNMOVABLE.includes(codeOf(error))) throw error;
    const files = builtFiles(site);
    const own = new Set(files);
    mkdirSync(dist, { recursive: true });
    const gone = builtFiles(dist).filter((file) => !own.has(file));
    renew(renewal(site, dist, files, gone));
  }
}

const UNMOVABLE = ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'];

/** Where a folder really is, or would be. */
function placeOf(folder: string): string {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return folder;
  return existsSync(folder) ? realpathSync(folder) : resolve(dirname(folder), readlinkSync(folder));
}

/** Clears what killed builds left behind, and restores dist where the kill fell between the two renames. */
export function recover(project: Project): void {
  for (const folder of leftBehind(project.root, prefix)) {
    const workspace = workspaceAt(folder);
    const dist = placeOf(project.dist);
    if (!existsSync(dist) && existsSync(workspace.previous)) move(workspace.previous, dist);
    clearReady(dist);
    closeWorkspace(workspace);
  }
}

/** What stands in a folder, named by a prefix and the process that made it, whose process has ended. */
export function leftBehind(folder: string, prefix: string): string[] {
  return byProcess(folder, prefix, (pid) => !isRunning(pid));
}

/** What stands in a folder, named by a prefix and the process that made it, whose process is at work. */
export function underWay(folder: string, prefix: string): string[] {
  return byProcess(folder, prefix, isRunning);
}

function byProcess(folder: string, prefix: string, fits: (pid: number) => boolean): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .filter((name) => fits(Number(name.slice(prefix.length))))
    .map((name) => join(folder, name));
}
