import { spawnSync } from 'node:child_process';

const UNSHARE = ['--user', '--map-root-user', '--mount', '--propagation', 'private'];

/** Why nothing can be mounted here, for a process and its children alone; nothing where it can. */
export function cannotMount(): string | undefined {
  const { status } = spawnSync('unshare', [...UNSHARE, 'true']);
  return status === 0 ? undefined : '这里不能挂载，未测试 · Not tested: nothing can be mounted here';
}

/** Runs a script of ours in a place where other things are mounted, and gives what it printed. */
export function mounted(mounts: readonly string[], script: string, args: readonly string[]): string {
  const shell = [...mounts, 'exec "$0" "$@"'].join(' && ');
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [...UNSHARE, 'sh', '-c', shell, process.execPath, script, ...args],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
