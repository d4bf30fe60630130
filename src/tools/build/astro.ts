import { type ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import type { CheckedContent } from '../../content/checked-content.ts';
import type { Project } from './project.ts';
import type { Workspace } from './workspace.ts';

/** How Astro's build ended: its exit status and every message at the level of warning or error. */
export interface AstroOutcome {
  status: number;
  warnings: string[];
  errors: string[];
}

/** What the process that Astro builds in is given: a project and its checked content, the folders to build into, and the environment that pages read. */
export interface AstroOrder {
  root: string;
  content: CheckedContent;
  site: string;
  cache: string;
  env: NodeJS.ProcessEnv;
}

/** Astro's telemetry sends data about the project; no command of ours allows it. */
export const astroEnvironment = { ASTRO_TELEMETRY_DISABLED: '1' };

/** What that process sends: a message of Astro's log, how many more files are written, or how a build ended. */
const fromAstro = z.union([
  z.number(),
  z.object({ level: z.enum(['warn', 'error']), message: z.string() }),
  z.object({ status: z.number() }),
]);

const LISTS = { warn: 'warnings', error: 'errors' } as const;

/** Variables by which Vite lets its own settings be overruled: a BASE_URL left in a shell would rewrite every link. */
const viteVariables = Object.fromEntries(
  ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR'].map((name) => [name, undefined]),
);

/** The environment of a build, with what it is told in variables of its own. */
function environment(told: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...viteVariables, ...astroEnvironment, ...told, NODE_ENV: 'production' };
}

/**
 * A process that Astro builds one site after another in; all that a build needs is loaded once. It ends with the process that started it.
 *
 * Through Astro's JavaScript API, because the folders and a logger can be given there, but in a child process:
 * a crash, an exit or a leaked handle inside Astro or Vite cannot then take the build's own clean-up with it.
 */
export class AstroProcess {
  #outcome: AstroOutcome = { status: 1, warnings: [], errors: [] };
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  /** Starts it where the project stands. */
  constructor(root: string) {
    this.#child = fork(join(import.meta.dirname, 'astro-child.ts'), {
      cwd: root,
      // On a large machine Node lets much pile up before it clears, to no gain: of 2,059 pages 100 MB are alive at the end, and 906 MB
      // were held; with these some 640 MB are. Letting the heap grow by 30 % only saves 45 MB more, and takes a third more CPU.
      execArgv: ['--max-semi-space-size=16', '--heap-growing-percent=100'],
      // Rolldown's allocator else keeps what bundling took, 242 MB at 2,059 pages, all the while that pages are made; with this 141, at no
      // cost of CPU.
      env: { ...environment(), MIMALLOC_PURGE_DELAY: '0' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const { stdout, stderr } = this.#child;
    this.#ended = Promise.all([once(this.#child, 'exit'), this.#readLines(stdout), this.#readLines(stderr)]);
  }

  /**
   * Builds a site into the workspace, from the content that it is given and no other. Its pages read from the environment what it is told in
   * variables of its own; `written` is told how many more files there are.
   */
  async build(
    { root }: Project,
    { site, cache }: Workspace,
    content: CheckedContent,
    told: NodeJS.ProcessEnv = {},
    written: (files: number) => void = () => {},
  ): Promise<AstroOutcome> {
    const outcome: AstroOutcome = { status: 1, warnings: [], errors: [] };
    this.#outcome = outcome;
    const order: AstroOrder = { root, content, site, cache, env: environment(told) };
    const messages = on(this.#child, 'message', { close: ['exit'] });
    this.#child.send(order);
    for await (const [sent] of messages) {
      const heard = fromAstro.parse(sent);
      if (typeof heard === 'number') written(heard);
      else if ('level' in heard) outcome[LISTS[heard.level]].push(stripVTControlCharacters(heard.message));
      else {
        outcome.status = heard.status;
        break;
      }
    }
    return outcome;
  }

  /** Ends the process; what it printed last is then in the outcome of the build. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    await this.#ended;
  }

  /** What is not from Astro's logger is a crash report or a stray console line: worth showing, not an error by itself. */
  async #readLines(stream: Readable | null): Promise<void> {
    if (stream === null) return;
    for await (const line of createInterface({ input: stream })) {
      // Should our logger ever fail to load, Astro falls back to its plain one, which marks errors so.
      this.#outcome[line.includes('[ERROR]') ? 'errors' : 'warnings'].push(line);
    }
  }
}
