import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Project } from '../build/project.ts';
import { Failure } from '../command/failure.ts';

/** What of a project is its own: to be served from it, or to hold it, would mix the two. */
const OWN = ['content', 'src', 'tests', 'public', 'node_modules', '.git', '.astro', '.pictures'];

/**
 * The folder that an upload is to bring to a release, refused in words where it is none or one of the project's own.
 * @throws Failure
 */
export function uploadTarget(words: readonly string[], project: Project): string {
  const [named, ...more] = words;
  if (named === undefined || named.trim() === '' || more.length > 0)
    throw new Failure('请写明一个目标文件夹 · Name one target folder:\n  npm run upload -- /srv/report');
  const target = resolve(named);
  const { root, publish, dist, content, fonts, pdf } = project;
  const own = [publish, dist, content, fonts, pdf, ...OWN.map((name) => join(root, name))];
  const met = own.find((folder) => isWithin(folder, target) || isWithin(target, folder));
  if (met !== undefined) throw new Failure(taken(relative(root, met)));
  return target;
}

function taken(folder: string): string {
  return (
    `目标不能是项目自己的 ${folder} 文件夹，也不能在它里面或外层 · ` +
    `The target cannot be the project’s own folder ${folder}, nor stand in it or around it`
  );
}

/** Whether a place is a folder or in it, whatever links lead there and however its name is written. */
function isWithin(folder: string, place: string): boolean {
  const way = relative(realPlace(folder), realPlace(place));
  return way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[/\\]|\w:)/.test(way);
}

/** Where a place really is, or would be. */
function realPlace(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync.native(path);
  return join(realPlace(dirname(path)), basename(path));
}
