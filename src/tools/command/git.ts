import { execFile, execFileSync, type ExecFileOptions } from 'node:child_process';
import { promisify } from 'node:util';

/** That git did not do what it was asked, with what it said. */
export class GitFailure extends Error {}

/** What git is given beside what it is asked. */
export interface GitInput {
  /** What it reads. */
  readonly input?: string;
  /** What it finds in its environment. */
  readonly env?: NodeJS.ProcessEnv;
  readonly encoding?: 'utf8' | 'latin1';
}

/** What git answers, at once: for what it finds on this machine. */
export function gitNow(root: string, args: readonly string[]): string {
  return execFileSync('git', settled(args), {
    ...optionsIn(root),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** What git answers, in its time: for what is much, and for what it asks of other machines. */
export async function git(
  root: string,
  args: readonly string[],
  { input = '', env = {}, encoding = 'utf8' }: GitInput = {},
): Promise<string> {
  try {
    const running = promisify(execFile)('git', settled(args), { ...optionsIn(root, env), encoding });
    // One that ends before it has read all says why itself.
    running.child.stdin?.on('error', () => {});
    running.child.stdin?.end(input);
    const { stdout } = await running;
    return stdout;
  } catch (error) {
    const said = ['stdout', 'stderr'].map((name) => (error instanceof Error ? Reflect.get(error, name) : ''));
    throw new GitFailure(said.filter((text) => typeof text === 'string').join('\n'));
  }
}

/** No hook is run, no name is taken for a pattern, and a path of any writing is told as it is. */
function settled(args: readonly string[]): string[] {
  const settings = [
    'core.hooksPath=/dev/null',
    'core.quotepath=false',
    'core.autocrlf=false',
    'commit.gpgSign=false',
  ];
  return ['--literal-pathspecs', ...settings.flatMap((one) => ['-c', one]), ...args];
}

/** No pager and no question comes up, and nothing is waited for without end. */
function optionsIn(root: string, more: NodeJS.ProcessEnv = {}): ExecFileOptions {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', LC_ALL: 'C', ...more };
  return { cwd: root, timeout: 60_000, maxBuffer: 64 * 1024 * 1024, env };
}
