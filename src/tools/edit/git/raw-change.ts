import { git } from '../../command/git.ts';

/** A file that two commits have otherwise: what git holds of it before and after; nothing where it is not there. */
export interface RawChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** How git keeps it afterwards: as a plain file, a program, a link. */
  readonly mode: string;
}

/** A change as git writes it on a line, with the path that stands behind the line. */
export function rawChange(line: string, path: string): RawChange | undefined {
  const [, mode, before, after] = /^\n?:\d+ (\d+) (\S+) (\S+) /.exec(line) ?? [];
  return mode === undefined ? undefined : { path, mode, before: blob(before), after: blob(after) };
}

/** Every file that two commits have otherwise. */
export async function changesBetween(root: string, from: string, to: string): Promise<RawChange[]> {
  const how = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev'];
  const words = (await git(root, ['diff-tree', ...how, from, to])).split('\0');
  return words.flatMap((line, at) => rawChange(line, words[at + 1] ?? '') ?? []);
}

/** Where a file is not there, git writes noughts. */
function blob(hash = ''): string | undefined {
  return /^0*$/.test(hash) ? undefined : hash;
}
