import type { Project } from '../../build/project.ts';
import { git, GitFailure } from '../../command/git.ts';
import type { FileConflict } from '../merge/merged-file.ts';
import { atWork } from './at-work.ts';
import { brought } from './brought.ts';
import { cloneAt, type Target } from './clone.ts';
import { commitTree, moveBranch, withIndex } from './committed.ts';
import { CO_AUTHOR } from './record.ts';
import { type Credentials, passwordFor } from './password.ts';
import { type Choices, together } from './together.ts';
import { type Trouble, troubleIn } from './trouble.ts';

/** Who submits, and what it is about in a line. */
export interface Submitter {
  readonly name: string;
  readonly words: string;
  /** Whose work it is as well. */
  readonly others?: readonly string[] | undefined;
  readonly credentials?: Credentials | undefined;
  /** What is to stand where the submission of a certain commit and this one changed the same. */
  readonly chosen?: { readonly theirs: string; readonly choices: Choices } | undefined;
}

/**
 * What came of a submission: it is on the server; it is kept on this machine, which has no server; it waits here, with what git said of it;
 * or somebody else changed the same, which is to be chosen between, or brought together by a technician outside the content; or what both
 * did together has mistakes. It is kept here in each case.
 */
export type Submitted =
  | { readonly state: 'sent' | 'kept' }
  | { readonly state: 'unsound' }
  | { readonly state: 'waiting'; readonly trouble: Trouble; readonly said: string }
  | {
      readonly state: 'conflict';
      readonly theirs: string;
      readonly conflicts: readonly FileConflict[];
      readonly others: readonly string[];
    };

/** How often others may be first before it is given up for now. */
const MOST_ROUNDS = 10;

type Place = Pick<Project, 'root' | 'content'>;

/** Commits some files and no others, and sends all that waits to the server, brought together with what others have sent. */
export async function submit(
  project: Place,
  files: readonly string[],
  who: Submitter,
  isSound: () => boolean = () => true,
): Promise<Submitted> {
  try {
    const clone = await cloneAt(project.root);
    const as = ['-c', `user.name=${who.name}`, '-c', `user.email=${clone.address}`];
    return await atWork(project.root, async () => {
      if (files.length > 0) await commit(project.root, files, as, wordsOf(who, clone.address));
      return clone.target ? send(project, clone.target, { ...who, as }, isSound) : { state: 'kept' };
    });
  } catch (error) {
    return waiting(error);
  }
}

async function send(
  project: Place,
  { remote, branch }: Target,
  { as, chosen, credentials }: Submitter & { readonly as: readonly string[] },
  isSound: () => boolean,
): Promise<Submitted> {
  const { root } = project;
  const password = passwordFor(credentials);
  const far = (args: readonly string[]) => git(root, [...password.settings, ...args], { env: password.env });
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    try {
      await far(['push', '--porcelain', remote, `HEAD:refs/heads/${branch}`]);
      return { state: 'sent' };
    } catch (error) {
      if (!/\[rejected\]|fetch first|non-fast-forward|cannot lock ref/.test(saidIn(error))) throw error;
    }
    await far(['fetch', remote, branch]);
    const [ours = '', theirs = ''] = (await git(root, ['rev-parse', 'HEAD', 'FETCH_HEAD'])).split('\n');
    const choices = chosen?.theirs === theirs ? chosen.choices : undefined;
    const met = await together(project, ours, theirs, { as, choices });
    if (!('commit' in met)) return { state: 'conflict', theirs, ...met };
    const blocked = await brought(project, ours, met.commit);
    if (blocked.length > 0) return { state: 'waiting', trouble: 'changed-here', said: blocked.join('\n') };
    await moveBranch(root, ours, met.commit);
    if (!isSound()) return { state: 'unsound' };
  }
  return { state: 'waiting', trouble: 'busy', said: 'others were first' };
}

/** Commits files as they are on the disk; one that is not there any more goes. */
async function commit(
  root: string,
  files: readonly string[],
  as: readonly string[],
  words: string,
): Promise<void> {
  const [head = '', before] = (await git(root, ['rev-parse', 'HEAD', 'HEAD^{tree}'])).split('\n');
  const tree = await withIndex(root, async (ask) => {
    await ask(['read-tree', head]);
    await ask(
      ['update-index', '--add', '--remove', '-z', '--stdin'],
      files.map((file) => `${file}\0`).join(''),
    );
    return (await ask(['write-tree'])).trim();
  });
  if (tree === before) return;
  await moveBranch(root, head, await commitTree(root, tree, [head], { as, words }));
}

/** What a commit says: the words, and who else it is by, as git and the forges know it. */
function wordsOf({ words, others = [] }: Submitter, address: string): string {
  const more = others.map((name) => `${CO_AUTHOR}: ${name.replace(/[<>]/g, '')} <${address}>\n`);
  return `${words}\n${more.length > 0 ? '\n' : ''}${more.join('')}`;
}

function waiting(error: unknown): Submitted {
  const said = saidIn(error);
  return { state: 'waiting', trouble: troubleIn(said), said };
}

function saidIn(error: unknown): string {
  if (!(error instanceof GitFailure)) throw error;
  return error.message;
}
