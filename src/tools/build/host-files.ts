import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../figure/locale.ts';
import { builtFiles, servedPath } from './built-folder.ts';
import { type Headers, headersOf, inlineScripts, zoneOf } from './headers.ts';

/** Writes the two files that hosts such as Netlify and Cloudflare Pages read their headers and redirections from. */
export function writeHostFiles(folder: string, base: string): void {
  const files = builtFiles(folder);
  const texts = { _headers: headersFile(files, base, inlineScripts(folder)), _redirects: redirects(base) };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}

/**
 * The text of `_headers`. Where two rules fit an address, some hosts join their values and some take one, so no two rules of this file fit
 * the same address: it names every folder and file at the top of the site and of each language.
 */
export function headersFile(files: readonly string[], base: string, scripts: readonly string[]): string {
  const rules = new Map<string, string>();
  for (const file of files) {
    const [path, example] = rulePath(file, files);
    rules.set(base + path, lines(headersOf(zoneOf(example), scripts)));
  }
  return [...rules].map(([path, text]) => `${path}\n${text}`).join('\n');
}

/** The path of the rule that a file falls under, and a file that stands for all of them. */
function rulePath(file: string, files: readonly string[]): [path: string, example: string] {
  const depth = LOCALES.some((locale) => file.startsWith(`${locale}/`)) ? 2 : 1;
  const folders = file.split('/').slice(0, -1);
  if (folders.length < depth) return [servedPath(file), file];
  const folder = `${folders.slice(0, depth).join('/')}/`;
  const inside = files.filter((one) => one.startsWith(folder));
  const data = inside.filter((one) => zoneOf(one) === 'open');
  // A folder of data is open, the page that lists the data included.
  return [`${folder}*`, (data.length * 2 > inside.length ? data[0] : undefined) ?? pageOf(inside) ?? file];
}

function pageOf(files: readonly string[]): string | undefined {
  return files.find((file) => file.endsWith('.html'));
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
