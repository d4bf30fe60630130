import { execFile, execFileSync, type ExecFileOptions } from 'node:child_process';
import { promisify } from 'node:util';

/** That git did not do what it was asked, with what it said. */
export class GitFailure extends Error {}

/** What git answers, at once: for what it finds on this machine. */
export function gitNow(root: string, args: readonly string[]): string {
  return execFileSync('git', settled(args), {
    ...optionsIn(root),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** What git answers, in its time: for what it asks of other machines. */
export async function git(root: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', settled(args), {
      ...optionsIn(root),
      encoding: 'utf8',
    });
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
function optionsIn(root: string): ExecFileOptions {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', LC_ALL: 'C' };
  return { cwd: root, timeout: 60_000, maxBuffer: 64 * 1024 * 1024, env };
}
