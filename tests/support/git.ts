import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Project } from '../../src/tools/build/project.ts';
import { contentCopy } from './project-copy.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What git answers to a technician. */
export function git(root: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** A project of the tiny report that git keeps and sends nowhere. */
export function keptProject(): Project {
  const copy = contentCopy();
  if (kept === undefined) {
    git(copy.root, 'init', '-q', '-b', 'main');
    git(copy.root, 'add', '.');
    git(copy.root, 'commit', '-qm', 'first');
    kept = mkdtempSync(join(tmpdir(), 'kept-'));
    cpSync(join(copy.root, '.git'), kept, { recursive: true });
    process.on('exit', () => rmSync(kept ?? '', { recursive: true, force: true }));
  } else cpSync(kept, join(copy.root, '.git'), { recursive: true });
  return copy;
}

/** What git keeps of the tiny report, made once. */
let kept: string | undefined;

/** A project that git keeps, and the server that it is sent to. */
export function sentProject(): { readonly copy: Project; readonly server: string } {
  const copy = keptProject();
  const server = join(temporaryFolder(), 'server.git');
  git(copy.root, 'clone', '-q', '--bare', '.', server);
  git(copy.root, 'remote', 'add', 'origin', server);
  git(copy.root, 'fetch', '-q');
  git(copy.root, 'branch', '-q', '-u', 'origin/main');
  return { copy, server };
}
