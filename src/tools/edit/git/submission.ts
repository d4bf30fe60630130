import { type Clone, cloneAt, type Target } from './clone.ts';
import { git, GitFailure } from '../../command/git.ts';

/** Who submits, and what it is about in a line. */
export interface Submitter {
  readonly name: string;
  readonly words: string;
}

/**
 * What came of a submission: it is on the server; it is kept on this machine, which has no server; it waits here because the server was not
 * reached, or refused; or somebody else changed the same files in the same places, which are told, and it waits here too.
 */
export type Submitted =
  | { readonly state: 'sent' | 'kept' }
  | { readonly state: 'waiting'; readonly said: string }
  | { readonly state: 'conflict'; readonly files: readonly string[] };

/** How often others may be first before it is given up for now. */
const MOST_ROUNDS = 5;

/** Commits some files and no others, and sends all that waits to the server, brought together with what others have sent. */
export async function submit(
  root: string,
  files: readonly string[],
  { name, words }: Submitter,
): Promise<Submitted> {
  const clone = await cloneAt(root);
  const { target } = clone;
  const as = identity(clone, name);
  if (files.length > 0) {
    await git(root, ['add', '--', ...files]);
    await git(root, [...as, 'commit', '--quiet', '--only', '--message', words, '--', ...files]);
  }
  if (!target) return { state: 'kept' };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    try {
      await git(root, ['push', '--porcelain', target.remote, `HEAD:refs/heads/${target.branch}`]);
      return { state: 'sent' };
    } catch (error) {
      const said = saidIn(error);
      if (!/\[rejected\]|fetch first|non-fast-forward/.test(said)) return { state: 'waiting', said };
      const met = await meet(root, target, as);
      if (met) return met;
    }
  }
  return { state: 'waiting', said: 'others were first' };
}

/** Brings what others have sent together with what is here, where they do not touch one another; the files are never left half done. */
async function meet(
  root: string,
  { remote, branch }: Target,
  as: readonly string[],
): Promise<Submitted | undefined> {
  try {
    await git(root, ['fetch', remote, branch]);
  } catch (error) {
    return { state: 'waiting', said: saidIn(error) };
  }
  try {
    await git(root, ['merge-tree', '--write-tree', '--name-only', '-z', 'HEAD', 'FETCH_HEAD']);
  } catch (error) {
    const [, ...files] = saidIn(error).split('\0');
    const end = files.indexOf('');
    return { state: 'conflict', files: files.slice(0, end < 0 ? undefined : end) };
  }
  try {
    await git(root, [...as, 'merge', '--no-edit', 'FETCH_HEAD']);
    return undefined;
  } catch (error) {
    // Something that is not committed stands in the way; git has not begun then.
    return { state: 'waiting', said: saidIn(error) };
  }
}

/** The name and the address that a commit bears. */
function identity({ address }: Clone, name: string): string[] {
  return ['-c', `user.name=${name}`, '-c', `user.email=${address}`];
}

function saidIn(error: unknown): string {
  if (!(error instanceof GitFailure)) throw error;
  return error.message;
}
