import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STORE } from '../../outputs/pictures/store.ts';
import { project } from './project.ts';

/** What a build needs of the project beside content. */
export const BUILD_PARTS = ['public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies parts of the project, as far as they are there, to a new folder within another, with its packages and its pictures linked; gives the folder. */
export function copiedParts(parts: readonly string[], within = tmpdir()): string {
  // The real path: on macOS the temporary folder is behind a link, and Vite compares paths.
  const root = realpathSync(mkdtempSync(join(within, 'report-copy-')));
  for (const part of parts) {
    if (existsSync(join(project.root, part)))
      cpSync(join(project.root, part), join(root, part), { recursive: true });
  }
  // Pictures are kept by what they show, so that copies may share them; drawing all anew would take half a minute each.
  mkdirSync(join(project.root, STORE), { recursive: true });
  // A junction needs no rights on Windows; elsewhere the word is ignored.
  for (const shared of ['node_modules', STORE])
    symlinkSync(join(project.root, shared), join(root, shared), 'junction');
  return root;
}
