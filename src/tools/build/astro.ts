import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
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

/** Variables by which Vite lets its own settings be overruled: a BASE_URL left in a shell would rewrite every link. */
const viteVariables = {
  BASE_URL: undefined,
  MODE: undefined,
  DEV: undefined,
  PROD: undefined,
  SSR: undefined,
};

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
  child.on('message', (files) => written(Number(files)));
  await Promise.all([readLog(child.stdout, outcome), readLog(child.stderr, outcome)]);
  outcome.status = await exit;
  return outcome;
}

async function readLog(stream: Readable | null, outcome: AstroOutcome): Promise<void> {
  if (stream === null) return;
  for await (const line of createInterface({ input: stream })) {
    const entry = logEntry(line);
    // What is not from Astro's logger is a crash report or a stray console line: worth showing, not an error by itself.
    // Should our logger ever fail to load, Astro falls back to its plain one, which marks errors so.
    if (entry === undefined) (line.includes('[ERROR]') ? outcome.errors : outcome.warnings).push(line);
    else if (entry.level === 'error') outcome.errors.push(entry.message);
    else if (entry.level === 'warn') outcome.warnings.push(entry.message);
  }
}

function logEntry(line: string): { level: string; message: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('level' in value) || !('message' in value))
      return undefined;
    return { level: String(value.level), message: stripVTControlCharacters(String(value.message)) };
  } catch {
    return undefined;
  }
}
