import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../figure/locale.ts';
import { servedPath } from './built-folder.ts';
import type { BuiltSite } from './built-site.ts';
import { type Headers, headersOf, inlineScripts, type Zone, ZONES, zoneOf } from './headers.ts';

/** Writes the two files that hosts such as Netlify and Cloudflare Pages read their headers and redirections from. */
export function writeHostFiles(site: BuiltSite, base: string): void {
  const texts = { _headers: headersFile(site.files, base, inlineScripts(site)), _redirects: redirects(base) };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(site.folder, name), text);
}

/**
 * The text of `_headers`. Where two rules fit an address, some hosts join their values and some take one, so no two rules that fit the same
 * address name the same header. What every file has alike is in the rule for all addresses, so that those which nobody made have it too;
 * the rest is in the rules for every folder and file at the top of the site and of each language.
 */
export function headersFile(files: readonly string[], base: string, scripts: readonly string[]): string {
  const everywhere = alike(ZONES.map((zone) => onHosts(zone, scripts)));
  const own = [...Map.groupBy(files, rulePath)].map(([path, covered]) => {
    const headers = Object.entries(onHosts(commonZone(covered), scripts));
    return rule(base + path, Object.fromEntries(headers.filter(([name]) => !(name in everywhere))));
  });
  return [rule(`${base}*`, everywhere), ...own].join('\n');
}

/** The headers of a zone, with a policy that is the same for all: whether a page may be framed X-Frame-Options says as well. */
function onHosts(zone: Zone, scripts: readonly string[]): Headers {
  const headers = headersOf(zone, scripts);
  const policy = headers['Content-Security-Policy'] ?? '';
  return { ...headers, 'Content-Security-Policy': policy.replace(/; frame-ancestors [^;]*/, '') };
}

/** The headers that all have with the same value. */
function alike([first = {}, ...others]: readonly Headers[]): Headers {
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => others.every((other) => other[name] === value)),
  );
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

function rule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

/** The text of `_redirects`: Chinese has no folder of its own, though a reader may well try one. */
function redirects(base: string): string {
  return `${base}zh/* ${base}:splat 301\n`;
}
