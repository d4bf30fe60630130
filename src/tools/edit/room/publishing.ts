import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { project as own, type Project } from '../../build/project.ts';
import type { PublishingView } from './views/status.ts';

const SCRIPT = join(own.root, 'src', 'tools', 'publish-zip.ts');

/** More than a build says; the last of it is kept. */
const MOST_LINES = 200;

/** The making of a package of the site, one at a time, in a process of its own. */
export class Publishing {
  readonly #project: Pick<Project, 'root' | 'publish'>;
  readonly #script: string;
  #state: PublishingView['state'] = 'none';
  #lines: string[] = [];

  constructor(project: Pick<Project, 'root' | 'publish'>, script = SCRIPT) {
    this.#project = project;
    this.#script = script;
  }

  /** Begins, unless it is under way. */
  start(isDraft: boolean): void {
    if (this.#state === 'running') return;
    this.#state = 'running';
    this.#lines = [];
    const child = spawn(process.execPath, [this.#script, ...(isDraft ? ['--draft'] : [])], {
      cwd: this.#project.root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => this.#told(text));
    child.on('error', ({ message }) => this.#told(message));
    child.on('close', (status) => {
      this.#state = status === 0 ? 'made' : 'failed';
    });
  }

  /** How far it is, and where the file is that was made. */
  view(): PublishingView {
    return {
      state: this.#state,
      lines: this.#lines,
      place: this.#state === 'made' ? newestIn(this.#project.publish) : undefined,
    };
  }

  #told(text: string): void {
    const lines = stripVTControlCharacters(text)
      .split(/[\r\n]+/)
      .filter((line) => line.trim() !== '');
    this.#lines = [...this.#lines, ...lines].slice(-MOST_LINES);
  }
}

function newestIn(folder: string): string | undefined {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .map((name) => join(folder, name));
  const times = files.map((file) => [statSync(file).mtimeMs, file] as const);
  return times.toSorted(([a], [b]) => b - a)[0]?.[1];
}
