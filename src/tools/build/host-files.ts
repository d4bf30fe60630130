import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../figure/locale.ts';
import { servedPath } from './built-folder.ts';
import type { BuiltSite } from './built-site.ts';
import { type Headers, headersOf, inlineScripts, type Zone, zoneOf } from './headers.ts';

/** Writes the two files that hosts such as Netlify and Cloudflare Pages read their headers and redirections from. */
export function writeHostFiles(site: BuiltSite, base: string): void {
  const texts = { _headers: headersFile(site.files, base, inlineScripts(site)), _redirects: redirects(base) };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(site.folder, name), text);
}

/**
 * The text of `_headers`. Where two rules fit an address, some hosts join their values and some take one, so no two rules of this file fit
 * the same address: it names every folder and file at the top of the site and of each language.
 */
export function headersFile(files: readonly string[], base: string, scripts: readonly string[]): string {
  return [...Map.groupBy(files, rulePath)]
    .map(([path, covered]) => `${base}${path}\n${lines(headersOf(commonZone(covered), scripts))}`)
    .join('\n');
}

/** The path of the rule that a file falls under. */
function rulePath(file: string): string {
  const depth = LOCALES.some((locale) => file.startsWith(`${locale}/`)) ? 2 : 1;
  const folders = file.split('/').slice(0, -1);
  return folders.length < depth ? servedPath(file) : `${folders.slice(0, depth).join('/')}/*`;
}

/** The zone of the files under one rule. A folder of data is open, the page that lists the data included. */
function commonZone(files: readonly string[]): Zone {
  const open = files.filter((file) => zoneOf(file) === 'open').length;
  if (open * 2 > files.length) return 'open';
  return zoneOf(files.find((file) => file.endsWith('.html')) ?? files[0] ?? '');
}

function lines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}

/** The text of `_redirects`: Chinese has no folder of its own, though a reader may well try one. */
export function redirects(base: string): string {
  return `${base}zh/* ${base}:splat 301\n`;
}
