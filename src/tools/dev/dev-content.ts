import { statSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../check/check.ts';
import { onDisk } from '../../content/reader/disk.ts';
import type { Issue } from '../../content/reader/issue.ts';
import type { Project } from '../build/project.ts';

/** The content at one moment: what is wrong with it, and a name that changes whenever what an editor should see does. */
export interface ContentState {
  readonly errors: readonly Issue[];
  /** The same for the same mistakes; nothing while the content is right. */
  readonly trouble: string | undefined;
}

/** Which files changed since the last look. */
export interface Look {
  readonly changed: readonly string[];
  readonly state: ContentState;
}

/** Looks at the content folder, and checks it again only when a file has changed. */
export class DevContent {
  readonly #project: Project;
  #marks = new Map<string, string>();
  #state: ContentState | undefined;

  constructor(project: Project) {
    this.#project = project;
  }

  /** The content as it is on the disk at this moment. */
  look(): Look {
    const marks = marksOf(this.#project.content);
    const names = new Set([...marks.keys(), ...this.#marks.keys()]);
    const changed = [...names].filter((name) => marks.get(name) !== this.#marks.get(name));
    if (this.#state === undefined || changed.length > 0) {
      // Marked before the check reads: what is written meanwhile is then seen as a change at the next look.
      this.#marks = marks;
      this.#state = stateOf(check(onDisk(this.#project.content)));
    }
    return { changed: changed.map((name) => join(this.#project.content, name)), state: this.#state };
  }
}

function stateOf(issues: readonly Issue[]): ContentState {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const trouble = errors.map(({ file, line, column, code, text, message }) =>
    [file, line, column, code, text, message.zh].join(' '),
  );
  return { errors, trouble: errors.length === 0 ? undefined : trouble.join('\n') };
}

function marksOf(folder: string): Map<string, string> {
  return new Map(
    onDisk(folder)
      .list()
      .map((file) => {
        const stat = statSync(join(folder, file), { throwIfNoEntry: false });
        return [file, stat ? `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : 'gone'];
      }),
  );
}
