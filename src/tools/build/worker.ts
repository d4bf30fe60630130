import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { injectManifest } from '@serwist/build';
import { minifySync } from 'vite';
import { PAGES } from '../../content/pages.ts';
import { LOCALES, localePath } from '../../figure/locale.ts';
import { servedPath } from './built-folder.ts';

/** What is kept for reading without a network: pages and what they need, and neither pictures nor downloads. */
const KEPT = [
  '**/*.html',
  '_astro/**/*.{js,css,woff2,json}',
  '**/search/index.json',
  '**/speech.json',
  'favicon.svg',
  '**/manifest.webmanifest',
];

/** The pages that the table of pages leaves out. */
const NOT_KEPT = PAGES.filter(({ kept }) => kept === false).flatMap(({ path }) =>
  LOCALES.map((locale) => localePath(locale, path.replace(':id/', '**'), '/').slice(1)),
);

/** What a worker was given to keep. */
export interface KeptFiles {
  readonly files: number;
  readonly bytes: number;
}

/** Writes sw.js: the worker that keeps the pages, or where that is switched off the one that clears up after it. */
export async function writeWorker(folder: string, root: string, offline: boolean): Promise<KeptFiles> {
  const script = (name: string) => join(root, 'src', 'scripts', name);
  const worker = join(folder, 'sw.js');
  if (!offline) {
    writeFileSync(worker, minified(readFileSync(script('worker-gone.js'), 'utf8')));
    return { files: 0, bytes: 0 };
  }
  const { count, size, warnings } = await injectManifest({
    swSrc: script('worker.js'),
    swDest: worker,
    globDirectory: folder,
    globPatterns: KEPT,
    globIgnores: NOT_KEPT,
    manifestTransforms: [
      (entries) => ({
        manifest: entries
          .map((entry) => ({ ...entry, url: servedPath(entry.url), revision: revision(folder, entry.url) }))
          .sort((a, b) => (a.url < b.url ? -1 : 1)),
      }),
    ],
  });
  // A file too large to be kept, or a pattern that is wrong: a worker that lacks a page is none.
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const text = minified(readFileSync(worker, 'utf8'));
  const publication = createHash('sha256').update(text).digest('base64url').slice(0, 12);
  writeFileSync(worker, text.replace('__PUBLICATION__', publication));
  return { files: count, bytes: size };
}

/** What the worker knows a file by: it can work this out itself, which it could not for the tool's own MD5. */
function revision(folder: string, file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest()
    .subarray(0, 9)
    .toString('base64');
}

function minified(code: string): string {
  return minifySync('sw.js', code).code;
}
