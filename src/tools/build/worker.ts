import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { minifySync } from 'vite';
import { pageAt } from '../../content/pages.ts';
import { LOCALES, parsePath } from '../../figure/locale.ts';
import { builtText, servedPath } from './built-folder.ts';
import { type BuiltSite, revision } from './built-site.ts';

/** What may be kept for reading without a network: pages and what they need, and neither pictures nor downloads. */
const KEPT =
  /\.html$|^_astro\/.*\.(?:js|css|woff2|json)$|(?:^|\/)(?:search\/\w+\.json|speech\.json|manifest\.webmanifest)$|^favicon\.svg$/;

/** The most bytes that are fetched for a reader who has not asked for them, and who mostly never reads them; the worker itself is left room. */
const MOST = 280_000;

/** How much a worker was given to keep: files and bytes at once, and in all for who asks for it. */
export interface Keeping {
  readonly core: { readonly files: number; readonly bytes: number };
  readonly whole: { readonly files: number; readonly bytes: number };
}

/**
 * Writes sw.js: the worker that keeps the core of the newest edition at once, its pages and those of older ones as they are read, and all of
 * the newest on request; or where that is switched off the one that clears up after it.
 */
export function writeWorker(site: BuiltSite, root: string, offline: boolean, most = MOST): Keeping {
  const script = (name: string) => readFileSync(join(root, 'src', 'scripts', name), 'utf8');
  const worker = join(site.folder, 'sw.js');
  if (!offline) {
    writeLeavingWorker(site.folder, root);
    return { core: sumOf([]), whole: sumOf([]) };
  }
  const rank = ranking(site);
  const wanted = site.files
    .filter(
      (file) =>
        KEPT.test(file) &&
        !/^\d{4}$/.test(foldersOf(file)[0] ?? '') &&
        pageAt(parsePath(`/${servedPath(file)}`, '/').path)?.kept !== false,
    )
    .map((file) => ({ url: servedPath(file), rank: rank(file), ...fileState(site, file) }))
    .sort((a, b) => a.rank - b.rank || a.bytes - b.bytes || (a.url < b.url ? -1 : 1));
  let room = most;
  const core = wanted.filter(({ bytes }) => {
    const fits = bytes <= room;
    if (fits) room -= bytes;
    return fits;
  });
  const list = [...core, ...wanted.filter((entry) => !core.includes(entry))];
  const text = minified(
    script('worker.js')
      .replace('self.__LIST', () => JSON.stringify(list.map(({ revision, url }) => ({ revision, url }))))
      .replace('self.__CORE', String(core.length))
      .replace('self.__BYTES', String(sumOf(list).bytes)),
  );
  const publication = hash('sha256', text, 'base64url').slice(0, 12);
  writeFileSync(worker, text.replace('__PUBLICATION__', publication));
  return { core: sumOf(core), whole: sumOf(list) };
}

/** Puts in the place of the worker the one that only clears up after it. */
export function writeLeavingWorker(folder: string, root: string): void {
  const script = readFileSync(join(root, 'src', 'scripts', 'worker-gone.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), minified(script));
}

function sumOf(entries: readonly { bytes: number }[]): Keeping['core'] {
  return { files: entries.length, bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/**
 * What comes first: the home pages, what is told where a page is missing, and what the home page itself is shown with; then what other
 * pages need, and then the pages, those nearest to the home page first.
 */
function ranking({ folder, files }: BuiltSite): (file: string) => number {
  const home = files.includes('index.html') ? builtText(folder, 'index.html') : '';
  return (file) => {
    const folders = foldersOf(file);
    if (folders[0] === '_astro') return home.includes(basename(file)) ? 1 : 2;
    // A page is the first of all: by it the worker finds out a host that changes pages.
    if (!file.endsWith('.html')) return 2;
    if (folders.length === 0 || folders[0] === 'not-kept') return 0;
    return folders.length + 2;
  };
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
