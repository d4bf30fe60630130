import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git } from './git.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A small text of the content, and one of something else. */
export const FIGURE = 'content/statistics/one.yaml';
/** A file beside it, with a name that is no plain one. */
export const OTHER = 'content/名称.txt';

/** What both hold at first; two of its fields stand on lines beside one another. */
export const TEXT = 'a: 1\nb: 1\nc: 1\n';

/** A clone of a project as its clerk sees it. */
export interface Clerk {
  readonly root: string;
  readonly content: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
}

let made: string | undefined;

/** A server with two clones of it, each with two files of content. */
export function clones(): { readonly server: string; readonly ours: Clerk; readonly theirs: Clerk } {
  const folder = temporaryFolder();
  made ??= makeClones();
  cpSync(made, folder, { recursive: true });
  return {
    server: join(folder, 'server.git'),
    ours: clerkAt(folder, 'ours'),
    theirs: clerkAt(folder, 'theirs'),
  };
}

/** A clerk’s clone in a folder. */
export function clerkAt(folder: string, name: string): Clerk {
  const root = join(folder, name);
  return {
    root,
    content: join(root, 'content'),
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
  };
}

/** Made once, and copied: the server is found beside each clone. */
function makeClones(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clones-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  git(folder, 'init', '-q', '--bare', '-b', 'main', 'server.git');
  git(folder, 'clone', '-q', 'server.git', 'ours');
  const { root, write } = clerkAt(folder, 'ours');
  write(FIGURE, TEXT);
  write(OTHER, TEXT);
  write('.gitignore', '/.editor/\n.*.saving\n');
  git(root, 'checkout', '-q', '-B', 'main');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first');
  git(root, 'push', '-q', '-u', 'origin', 'main');
  git(folder, 'clone', '-q', 'server.git', 'theirs');
  for (const name of ['ours', 'theirs'])
    git(join(folder, name), 'remote', 'set-url', 'origin', '../server.git');
  return folder;
}
