import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { move } from './move.ts';
import { openToReaders } from './public-modes.ts';

/** Where the files of a renewal are made ready inside the folder, so that each then only has to be moved. */
const READY = '.report-renewing';

/** What brings a folder that is being served from one publication to the next. */
export interface Renewal {
  /** The folder of the new publication, and the one that is served. */
  readonly from: string;
  readonly target: string;
  /** All files of the new publication, and those that have to be brought, in order. */
  readonly files: readonly string[];
  readonly changed: readonly string[];
  /** The files to take away at the end. */
  readonly removed: readonly string[];
}

/** What has to be done to a folder for it to hold the files of another and no longer those that are gone. */
export function renewal(
  from: string,
  target: string,
  files: readonly string[],
  gone: readonly string[],
): Renewal {
  const changed = files.filter((file) => !isSame(join(from, file), join(target, file)));
  const order = new Map(changed.map((file) => [file, rank(file, existsSync(join(target, file)))]));
  return {
    from,
    target,
    files,
    changed: changed.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    removed: gone.filter((file) => isThere(join(target, file))),
  };
}

/**
 * Renews a folder. Nothing that is served changes before all that is new stands ready on the same disk, where it only has to be moved: a
 * disk that is full, or a connection that breaks, leaves the last publication as it was. A stop in the middle of moving leaves every file
 * whole and every page with what it needs and leads to, and can be done again.
 */
export function renew(
  { from, target, files, changed, removed }: Renewal,
  brought?: (file: string) => void,
): void {
  clearReady(target);
  try {
    for (const file of changed) {
      const ready = join(target, READY, file);
      mkdirSync(dirname(ready), { recursive: true });
      writeFileSync(ready, readFileSync(join(from, file)));
      openToReaders(ready);
    }
    unbroken(() => {
      for (const file of changed) {
        const place = join(target, file);
        mkdirSync(dirname(place), { recursive: true });
        move(join(target, READY, file), place);
        brought?.(file);
      }
      clearRemoved(target, removed);
    });
    for (const path of withFolders(files)) openToReaders(join(target, path));
  } finally {
    clearReady(target);
  }
}

/** Does a thing that neither a key nor the end of a terminal may break off half-way. */
function unbroken(run: () => void): void {
  const stay = (): void => {};
  for (const signal of SIGNALS) process.on(signal, stay);
  try {
    run();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stay);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Takes away what has been withdrawn, and the folders that it leaves empty. */
export function clearRemoved(target: string, removed: readonly string[]): void {
  for (const file of removed) {
    rmSync(join(target, file), { force: true });
    removeEmpty(target, dirname(file));
  }
}

/** Clears what a renewal that was killed had made ready. */
export function clearReady(target: string): void {
  rmSync(join(target, READY), { recursive: true, force: true });
}

/** First what is named by its hash, then other files, then new pages, then changed ones, and the offline worker last. */
function rank(file: string, isThere: boolean): number {
  if (file.startsWith('_astro/')) return 0;
  if (/^sw\.js(?:\.|$)/.test(file)) return 4;
  if (!/\.html(?:\.|$)/.test(file)) return 1;
  // A page that is new is there before any page that leads to it.
  return isThere ? 3 : 2;
}

function isSame(from: string, to: string): boolean {
  return existsSync(to) && readFileSync(from).equals(readFileSync(to));
}

/** Whether there is a file, or a link that leads nowhere. */
function isThere(path: string): boolean {
  return existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Files, and the folders that they stand in. */
function withFolders(files: readonly string[]): Set<string> {
  const all = new Set(files);
  for (const file of files)
    for (let folder = dirname(file); folder !== '.' && !all.has(folder); folder = dirname(folder))
      all.add(folder);
  return all;
}

function removeEmpty(target: string, folder: string): void {
  if (folder === '.' || !existsSync(join(target, folder)) || readdirSync(join(target, folder)).length > 0)
    return;
  rmdirSync(join(target, folder));
  removeEmpty(target, dirname(folder));
}
