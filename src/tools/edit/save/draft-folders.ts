import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Drafts } from './drafts.ts';
import { saveFile } from './save-file.ts';

/** The drafts of somebody who does not come any more; the name is nothing for those of a room without clerks. */
export interface LeftDrafts {
  readonly id: string;
  readonly clerk: string | undefined;
  readonly drafts: Drafts;
}

/** The folder of a clerk’s drafts, or of those of a room without clerks. */
export function draftsOf(root: string, clerk: string | undefined): string {
  if (clerk === undefined) return allDrafts(root);
  const folder = join(allDrafts(root), idOf(clerk));
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, NAME))) saveFile(join(folder, NAME), clerk);
  return folder;
}

/** The drafts that are nobody’s: of clerks who are none of some names, and, to clerks, of a room without any. */
export function leftDrafts(root: string, names: readonly string[], clerk: string | undefined): LeftDrafts[] {
  const all = allDrafts(root);
  const known = new Set(names.map(idOf));
  const folders = readdirSync(all, { withFileTypes: true }).filter((one) => one.isDirectory());
  const left = folders
    .filter(({ name }) => !known.has(name))
    .map(({ name }) => [name, join(all, name)] as const);
  const alone = clerk === undefined ? [] : ([['', all]] as const);
  return [...alone, ...left]
    .map(([id, folder]) => ({ id, clerk: nameIn(folder), drafts: new Drafts(folder) }))
    .filter(({ drafts }) => drafts.all().size > 0);
}

function allDrafts(root: string): string {
  return join(root, '.editor', 'drafts');
}

/** The file that says whose drafts a folder holds. */
const NAME = 'clerk';

function nameIn(folder: string): string | undefined {
  const path = join(folder, NAME);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** A name of a folder for a clerk’s name of any writing. */
function idOf(clerk: string): string {
  return createHash('sha256').update(clerk).digest('hex').slice(0, 32);
}
