import { cpSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { project } from '../../src/tools/build/project.ts';
import { oneOfEachKind } from '../site/support/site.ts';

const kept = new Set(oneOfEachKind.map(({ file }) => file));

/** Copies the built site with one page of each kind in each language and without pictures: all that a server or a worker tells apart. */
export function copySmallSite(folder: string): void {
  cpSync(project.dist, folder, {
    recursive: true,
    filter: (path) => {
      const file = relative(project.dist, path).split(sep).join('/');
      if (statSync(path).isDirectory()) return true;
      return file.endsWith('.html') ? kept.has(file) : !/\.(?:png|zip|xlsx|pdf)$/.test(file);
    },
  });
}
