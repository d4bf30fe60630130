import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../command/git.ts';
import { changesBetween } from './raw-change.ts';

/** Works on an index of its own: what a technician has put into git’s is neither taken along nor stood in the way of. */
export async function withIndex<T>(
  root: string,
  work: (ask: (args: readonly string[], input?: string) => Promise<string>) => Promise<T>,
): Promise<T> {
  const index = join(tmpdir(), `report-index-${randomUUID()}`);
  try {
    return await work((args, input = '') => git(root, args, { input, env: { GIT_INDEX_FILE: index } }));
  } finally {
    rmSync(index, { force: true });
  }
}

/** A commit of a tree, to which no branch leads yet. */
export async function commitTree(
  root: string,
  tree: string,
  parents: readonly string[],
  { as, words }: { readonly as: readonly string[]; readonly words: string },
): Promise<string> {
  const above = parents.flatMap((parent) => ['-p', parent]);
  return (await git(root, [...as, 'commit-tree', tree, ...above], { input: words })).trim();
}

/** Moves the branch from one commit to another that the files on the disk are of already; a technician’s index follows in what they differ. */
export async function moveBranch(root: string, from: string, to: string): Promise<void> {
  const lines = (await changesBetween(root, from, to)).map(({ path, mode, after }) =>
    after === undefined ? `0 ${'0'.repeat(from.length)}\t${path}\0` : `${mode} ${after}\t${path}\0`,
  );
  await git(root, ['update-index', '-z', '--index-info'], { input: lines.join('') });
  await git(root, ['update-ref', '-m', 'editors’ room', 'HEAD', to, from]);
}
