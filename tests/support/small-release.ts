import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Project, project, projectAt } from '../../src/tools/build/project.ts';
import { makeRelease, type ReleaseKind } from '../../src/tools/publish/release.ts';

/** What a release needs of the project beside the built site. */
const NEEDED = ['src/tools/publish/recipes', 'src/scripts/worker-gone.js'];

/** A project in an empty folder that can only be released. */
export function releasable(folder: string): Project {
  for (const part of NEEDED) cpSync(join(project.root, part), join(folder, part), { recursive: true });
  return projectAt(folder);
}

/** Releases a site of these files. */
export function released(
  at: Project,
  files: Readonly<Record<string, string>>,
  kind: Partial<ReleaseKind> = {},
): Promise<string> {
  rmSync(at.dist, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at.dist, path)), { recursive: true });
    writeFileSync(join(at.dist, path), text);
  }
  return makeRelease(at, { folder: false, draft: false, made: new Date(Date.UTC(2026, 0, 1)), ...kind });
}
