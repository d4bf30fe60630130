import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { builtFiles } from '../../src/tools/build/built-folder.ts';
import { BUILD_PARTS, copiedParts } from '../../src/tools/build/copied-parts.ts';
import { type Project, project, projectAt } from '../../src/tools/build/project.ts';
import { takeFonts } from './prepared-fonts.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A report of three figures, one section and one honour: all that the engine needs to make a whole site. */
export const TINY = join(project.root, 'tests', 'fixtures', 'tiny');

/** The whole report of a second, invented body, unlike the first in everything that reports may differ in. */
export const ANOTHER_BODY = join(project.root, 'tests', 'fixtures', 'another-body');

/** Copies the project to a new folder, with its packages linked: the tiny report, or that of another folder. It is removed when the test ends. */
export function projectCopy(
  content = TINY,
  whenDone: (remove: () => void) => void = onTestFinished,
): Project {
  const root = copiedParts(BUILD_PARTS);
  whenDone(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  cpSync(content, join(root, 'content'), { recursive: true });
  const copy = projectAt(root);
  takeFonts(content, copy);
  return copy;
}

/** A new project of the tiny report and nothing else, for what reads and writes content only; removed when the test ends. */
export function contentCopy(whenDone?: (remove: () => void) => void): Project {
  const copy = projectAt(temporaryFolder({}, whenDone));
  cpSync(TINY, copy.content, { recursive: true });
  return copy;
}

/** Leaves a copy a page of one word in each language and nothing else to make: a whole site, for a build that is not to end well. */
export function plainPages({ root }: Project): void {
  const pages = join(root, 'src', 'pages');
  rmSync(pages, { recursive: true });
  mkdirSync(join(pages, 'en'), { recursive: true });
  for (const page of ['index', join('en', 'index')])
    writeFileSync(
      join(pages, `${page}.astro`),
      '<html><head><title>t</title></head><body>word</body></html>',
    );
}

/** Gives a copy a site that was built before, to be left as it is; returns its fingerprint. */
export function lastGoodSite({ dist }: Project): Record<string, string> {
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'the last good site');
  return fingerprint(dist);
}

/** Changes the text of a content file of a copy; a change that changes nothing is an error. */
export function editContent({ content }: Project, file: string, from: string, to: string): void {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replaceAll(from, to);
  if (after === before) throw new Error(`nothing in ${file} is ${from}`);
  writeFileSync(path, after);
}

/** What builds of a copy have left beside its site. */
export function leftovers({ root }: Project): string[] {
  return readdirSync(root).filter((name) => name.startsWith('.build-'));
}

/** A command that runs in a copy: its process, and its exit status with all that it printed. */
export interface RunningCommand {
  child: ChildProcess;
  ended: Promise<{ status: number | null; output: string }>;
  /** All that it printed so far. */
  printed: () => string;
}

/** Starts a command, such as `build`, in a copy of the project. */
export function startCommand(
  copy: Project,
  name: string,
  env: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): RunningCommand {
  const child = spawn(process.execPath, [join(copy.root, 'src', 'tools', `${name}.ts`), ...args], {
    cwd: copy.root,
    env: { ...process.env, SITE_BASE: undefined, SITE_URL: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<{ status: number | null; output: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, output }));
  });
  return { child, ended, printed: () => output };
}

/** Resolves when the build of a copy has come to a file or folder of its workspace, such as `site`, which Astro writes the pages to. */
export function buildHas(copy: Project, name: string): Promise<void> {
  return new Promise((resolve) => {
    const watchers = [watch(copy.root, look)];
    const seen = new Set<string>();
    function look(): void {
      for (const entry of leftovers(copy)) {
        const folder = join(copy.root, entry);
        if (!seen.has(folder)) watchers.push(watch(folder, look));
        seen.add(folder);
        if (!existsSync(join(folder, name))) continue;
        for (const watcher of watchers) watcher.close();
        resolve();
      }
    }
    look();
  });
}

/** The hash of every file of a folder, by path. */
export function fingerprint(folder: string): Record<string, string> {
  return Object.fromEntries(
    builtFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
