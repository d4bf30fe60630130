import { git } from '../../command/git.ts';

/** Where a branch is sent to. */
export interface Target {
  readonly remote: string;
  readonly branch: string;
}

/** What git knows of itself in a project. */
export interface Clone {
  /** The branch that is worked on; nothing away from any. */
  readonly branch: string | undefined;
  /** Where it is sent to; nothing where it is kept on this machine alone. */
  readonly target: Target | undefined;
  /** The address of the server it is sent to. */
  readonly url: string | undefined;
  /** The address that commits bear: the machine’s own, where it has one. */
  readonly address: string;
}

/** Looks at the git of a project. */
export async function cloneAt(root: string): Promise<Clone> {
  const [list, head] = await Promise.all([
    git(root, ['config', '--null', '--list']),
    git(root, ['symbolic-ref', '--short', 'HEAD']).catch(() => ''),
  ]);
  const settings = new Map(
    list.split('\0').map((one) => {
      const at = one.indexOf('\n');
      return [one.slice(0, at), one.slice(at + 1)] as const;
    }),
  );
  const branch = head.trim() || undefined;
  const address = settings.get('user.email') ?? 'editor@localhost';
  const target = branch === undefined ? undefined : targetIn(settings, branch);
  const url = target && settings.get(`remote.${target.remote}.url`);
  return { branch, target, url, address };
}

function targetIn(settings: ReadonlyMap<string, string>, branch: string): Target | undefined {
  const [first] = [...settings.keys()].flatMap((key) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []);
  const remote = settings.get(`branch.${branch}.remote`) ?? first;
  const merge = settings.get(`branch.${branch}.merge`) ?? branch;
  return remote === undefined ? undefined : { remote, branch: merge.replace('refs/heads/', '') };
}
