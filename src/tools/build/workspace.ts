import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './project.ts';

/** The folder of one build in progress, on the same file system as dist so that a rename can publish it. */
export interface Workspace {
  folder: string;
  /** The site being built. */
  site: string;
  /** Astro's cache, new for each build: a content cache that is never kept can never ship old data. */
  cache: string;
  /** What was checked, for the process that builds the pages. */
  content: string;
  /** The last good dist, for the moment between the two renames. */
  previous: string;
}

const prefix = '.build-';

function workspaceAt(folder: string): Workspace {
  return {
    folder,
    site: join(folder, 'site'),
    cache: join(folder, 'cache'),
    content: join(folder, 'content.json'),
    previous: join(folder, 'previous'),
  };
}

/** Makes the folder of a new build, named by process so that two builds at once do not mix. */
export function openWorkspace(project: Project, pid = process.pid): Workspace {
  const workspace = workspaceAt(join(project.root, `${prefix}${pid}`));
  mkdirSync(workspace.cache, { recursive: true });
  return workspace;
}

/** Removes the folder of a build. */
export function closeWorkspace(workspace: Workspace): void {
  // With retries, since the Astro process of a killed build takes a moment to notice and stop.
  rmSync(workspace.folder, { recursive: true, force: true, maxRetries: 10 });
}

/** Puts the built site in the place of dist; the last good one is whole at every moment. */
export function publish(project: Project, workspace: Workspace): void {
  if (existsSync(project.dist)) rename(project.dist, workspace.previous);
  try {
    rename(workspace.site, project.dist);
  } catch (error) {
    if (existsSync(workspace.previous)) rename(workspace.previous, project.dist);
    throw error;
  }
}

/** Clears what killed builds left behind, and restores dist where the kill fell between the two renames. */
export function recover(project: Project): void {
  for (const name of readdirSync(project.root)) {
    const pid = Number(/^\.build-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || isRunning(pid)) continue;
    const workspace = workspaceAt(join(project.root, name));
    if (!existsSync(project.dist) && existsSync(workspace.previous)) rename(workspace.previous, project.dist);
    closeWorkspace(workspace);
  }
}

function isRunning(pid: number): boolean {
  // In a container a killed build and the next one may well have the same number.
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function rename(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      // On Windows a virus scanner may hold a fresh file for a moment.
      const busy = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (!busy || attempt === 10) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50 * attempt);
    }
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
