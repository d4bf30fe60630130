import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import type { CheckedContent } from '../../content/checked-content.ts';
import { CONTENT_FILE } from '../../content/held-content.ts';
import type { Project } from './project.ts';
import type { Workspace } from './workspace.ts';

/** How Astro's build ended: its exit status and every message at the level of warning or error. */
export interface AstroOutcome {
  status: number;
  warnings: string[];
  errors: string[];
}

/** Astro's telemetry sends data about the project; no command of ours allows it. */
export const astroEnvironment = { ASTRO_TELEMETRY_DISABLED: '1' };

/** What astro-log.ts sends: a message, or how many more files are written. */
const fromLog = z.union([z.number(), z.object({ level: z.enum(['warn', 'error']), message: z.string() })]);

/** Variables by which Vite lets its own settings be overruled: a BASE_URL left in a shell would rewrite every link. */
const viteVariables = Object.fromEntries(
  ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR'].map((name) => [name, undefined]),
);

/**
 * Builds the site into the workspace, from the content that it is given and no other.
 *
 * What a build is told in variables of its own, its pages read from the environment. `written` is told how many more files there are.
 *
 * Through Astro's JavaScript API, because the folders and a logger can be given there, but in a child process:
 * a crash, an exit or a leaked handle inside Astro or Vite cannot then take the build's own clean-up with it.
 */
export async function buildWithAstro(
  project: Project,
  workspace: Workspace,
  content: CheckedContent,
  told: NodeJS.ProcessEnv = {},
  written: (files: number) => void = () => {},
): Promise<AstroOutcome> {
  writeFileSync(workspace.content, JSON.stringify(content));
  const child = fork(
    join(import.meta.dirname, 'astro-child.ts'),
    [project.root, workspace.site, workspace.cache],
    {
      cwd: project.root,
      // On a large machine Node lets much pile up before it clears, to no gain: of 2,059 pages 100 MB are alive at the end, and 906 MB
      // were held; with these some 640 MB are. Letting the heap grow by 30 % only saves 45 MB more, and takes a third more CPU.
      execArgv: ['--max-semi-space-size=16', '--heap-growing-percent=100'],
      env: {
        ...process.env,
        ...viteVariables,
        ...astroEnvironment,
        ...told,
        // Rolldown's allocator else keeps what bundling took, 242 MB at 2,059 pages, all the while that pages are made; with this 141, at no
        // cost of CPU.
        MIMALLOC_PURGE_DELAY: '0',
        [CONTENT_FILE]: workspace.content,
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const outcome: AstroOutcome = { status: 1, warnings: [], errors: [] };
  const exit = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
  child.on('message', (sent) => {
    const told = fromLog.parse(sent);
    if (typeof told === 'number') written(told);
    else outcome[told.level === 'error' ? 'errors' : 'warnings'].push(stripVTControlCharacters(told.message));
  });
  await Promise.all([readLines(child.stdout, outcome), readLines(child.stderr, outcome)]);
  outcome.status = await exit;
  return outcome;
}

/** What is not from Astro's logger is a crash report or a stray console line: worth showing, not an error by itself. */
async function readLines(stream: Readable | null, { warnings, errors }: AstroOutcome): Promise<void> {
  if (stream === null) return;
  for await (const line of createInterface({ input: stream })) {
    // Should our logger ever fail to load, Astro falls back to its plain one, which marks errors so.
    (line.includes('[ERROR]') ? errors : warnings).push(line);
  }
}
