import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { builtFiles } from '../build/built-folder.ts';
import { move } from '../build/move.ts';
import { openFolder, openToReaders } from '../build/public-modes.ts';
import { clearRemoved, type Renewal } from '../build/renewal.ts';

/** The folder in a served one that whole publications stand in, each in a folder of its own. */
const PUBLISHED = '.report-published';

/** The link beside them that says which of them is served. */
const NOW = 'now';

/** Whether what is served in a folder are links to a whole publication. */
export function isLinked(target: string): boolean {
  return linkAt(join(target, PUBLISHED, NOW)) !== undefined;
}

/** The files that the links of a served folder lead to. */
export function linkedFiles(target: string): string[] {
  const now = join(target, PUBLISHED, NOW);
  return existsSync(now) ? builtFiles(realpathSync(now)) : [];
}

/** Whether a folder takes links, one of which can take the place of another in one step: Windows and some network disks do not. */
export function takesLinks(target: string): boolean {
  const folder = join(target, PUBLISHED);
  const [link, other] = [join(folder, 'link'), join(folder, 'other')];
  try {
    mkdirSync(folder, { recursive: true });
    symlinkSync('.', link);
    symlinkSync('..', other);
    move(other, link);
    return readlinkSync(link) === '..';
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Brings a served folder to a publication in one step, whatever stops it: every file that is served is a link that leads through one link,
 * and that one is turned when the publication stands whole. The kept files are of earlier ones, and stay.
 */
export function turn({ from, target, files, changed, removed }: Renewal, kept: readonly string[]): void {
  const root = join(target, PUBLISHED);
  mkdirSync(root, { recursive: true });
  clearBeside(root);
  try {
    const now = linkAt(join(root, NOW)) ?? '2';
    const next = now === '1' ? '2' : '1';
    mkdirSync(join(root, now), { recursive: true });
    if (!isLinked(target)) symlinkSync(now, join(root, NOW));
    const isNew = new Set(changed);
    const all = [...files, ...kept.filter((file) => existsSync(join(target, file)))];
    for (const file of all) {
      const place = join(root, next, file);
      mkdirSync(dirname(place), { recursive: true });
      if (isNew.has(file)) writeFileSync(place, readFileSync(join(from, file)));
      else bring(join(target, file), place);
    }
    openToReaders(root);
    openFolder(join(root, next));
    // Until the publication is there, a link to a file that is new is as good as none.
    for (const file of [...all, ...removed]) putLink(target, file);
    symlinkSync(next, join(root, 'link'));
    move(join(root, 'link'), join(root, NOW));
    clearRemoved(target, removed);
  } finally {
    clearBeside(root);
  }
}

/** Clears what is not served: earlier publications, and what was on the way when an upload was stopped. */
function clearBeside(root: string): void {
  const now = linkAt(join(root, NOW));
  for (const name of readdirSync(root).filter((each) => each !== NOW && each !== now))
    rmSync(join(root, name), { recursive: true, force: true });
}

/** Puts into the places of links what they lead to, and takes away what they led through. */
export function unlinked(target: string, files: readonly string[]): void {
  const root = join(target, PUBLISHED);
  for (const file of files.filter((one) => linkAt(join(target, one)) !== undefined)) {
    const [place, ready] = [join(target, file), join(root, 'ready')];
    if (existsSync(place)) {
      rmSync(ready, { force: true });
      bring(place, ready);
      move(ready, place);
    } else rmSync(place);
  }
  rmSync(root, { recursive: true, force: true });
}

/** Has a file of the served folder be a link to what it is in the publication that is served, after bringing there what it is so far. */
function putLink(target: string, file: string): void {
  const [root, place] = [join(target, PUBLISHED), join(target, file)];
  makeFolder(target, dirname(file));
  // The folder may itself be a link.
  const link = relative(realpathSync(dirname(place)), join(realpathSync(root), NOW, file));
  if (linkAt(place) === link) return;
  const ready = join(root, 'ready');
  rmSync(ready, { force: true });
  if (existsSync(place)) {
    const own = join(root, NOW, file);
    bring(place, ready);
    mkdirSync(dirname(own), { recursive: true });
    move(ready, own);
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
      openToReaders(join(root, NOW, folder));
    openToReaders(own);
  }
  symlinkSync(link, ready);
  move(ready, place);
}

/** Makes a folder of the served one, and what it stands in, so that a server may go into it. */
function makeFolder(target: string, folder: string): void {
  if (folder === '.') return;
  makeFolder(target, dirname(folder));
  mkdirSync(join(target, folder), { recursive: true });
  openToReaders(join(target, folder));
}

/** Has a second place for the same file; a copy with its time, which readers' browsers know it by, where a disk or its rights allow no other. */
function bring(from: string, to: string): void {
  const real = realpathSync(from);
  try {
    linkSync(real, to);
  } catch {
    copyFileSync(real, to);
    const { atime, mtime } = statSync(real);
    utimesSync(to, atime, mtime);
  }
}

/** Where a link leads; nothing where there is none. */
function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
