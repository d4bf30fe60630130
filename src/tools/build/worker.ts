import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { pageAt } from '../../content/pages.ts';
import { LOCALES, parsePath } from '../../figure/locale.ts';
import { servedPath } from './built-folder.ts';
import { type BuiltSite, revision } from './built-site.ts';

/** What may be kept for reading without a network: pages and what they need, and neither pictures nor downloads. */
const KEPT =
  /\.html$|^_astro\/.*\.(?:js|css|woff2|json)$|(?:^|\/)(?:search\/index\.json|speech\.json|manifest\.webmanifest)$|^favicon\.svg$/;

/**
 * The most bytes that are fetched for a reader who has not asked for them, and who mostly never reads them. A report that is larger is kept
 * as far as it goes, and further as it is read.
 */
const MOST = 20_000_000;

/**
 * Writes sw.js: the worker that keeps the pages of the newest edition at once and those of older ones as they are read, or where that is switched off the one that clears up after it. Gives how many files and
 * bytes it was given to keep, and out of how many files.
 */
export function writeWorker(site: BuiltSite, root: string, offline: boolean, most = MOST) {
  const script = (name: string) => readFileSync(join(root, 'src', 'scripts', name), 'utf8');
  const worker = join(site.folder, 'sw.js');
  if (!offline) {
    writeLeavingWorker(site.folder, root);
    return { files: 0, bytes: 0, of: 0 };
  }
  const wanted = site.files
    .filter(
      (file) =>
        KEPT.test(file) &&
        !/^\d{4}$/.test(foldersOf(file)[0] ?? '') &&
        pageAt(parsePath(`/${servedPath(file)}`, '/').path)?.kept !== false,
    )
    .map((file) => ({ file, ...fileState(site, file) }))
    .sort((a, b) => rank(a.file) - rank(b.file) || a.bytes - b.bytes);
  const list: { revision: string; url: string }[] = [];
  let bytes = 0;
  for (const entry of wanted) {
    if (bytes + entry.bytes > most) break;
    bytes += entry.bytes;
    list.push({ revision: entry.revision, url: servedPath(entry.file) });
  }
  list.sort((a, b) => (a.url < b.url ? -1 : 1));
  const text = minified(script('worker.js').replace('self.__LIST', () => JSON.stringify(list)));
  const publication = hash('sha256', text, 'base64url').slice(0, 12);
  writeFileSync(worker, text.replace('__PUBLICATION__', publication));
  return { files: list.length, bytes, of: wanted.length };
}

/** Puts in the place of the worker the one that only clears up after it. */
export function writeLeavingWorker(folder: string, root: string): void {
  const script = readFileSync(join(root, 'src', 'scripts', 'worker-gone.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), minified(script));
}

/** What comes first: what every page needs, and then the pages, those nearest to the home page first. */
function rank(file: string): number {
  const folders = foldersOf(file);
  return folders[0] === '_astro' ? 0 : folders.length + 1;
}

/** The folders of a file without that of its language; an older edition is the first of them. */
function foldersOf(file: string): string[] {
  const folders = file.split('/').slice(0, -1);
  return LOCALES.some((locale) => locale === folders[0]) ? folders.slice(1) : folders;
}

function fileState({ folder, pages }: BuiltSite, file: string): { revision: string; bytes: number } {
  const page = pages.get(file);
  if (page) return page;
  const bytes = readFileSync(join(folder, file));
  return { revision: revision(bytes), bytes: bytes.length };
}

function minified(code: string): string {
  return minifySync('sw.js', code).code;
}
