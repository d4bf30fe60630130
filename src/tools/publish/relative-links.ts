import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { builtFiles } from '../build/built-folder.ts';
import { pageElements } from '../build/html-page.ts';
import { edited, type TextEdit } from '../build/text-edits.ts';
import { classicScripts } from './classic-scripts.ts';

/**
 * Makes a built site readable straight from a folder, with no server: every link becomes relative and names its file, and what browsers
 * refuse to pages from a disk is left out. Canonical and shared addresses stay as they are: they tell where the site is.
 */
export async function makeRelative(folder: string, base: string): Promise<void> {
  const from = (file: string) => (address: string) => relativeTo(file, address, base);
  for (const file of builtFiles(folder)) {
    // A worker, an app manifest and the files of hosts mean nothing without a server.
    if (/^(?:sw\.js|_headers|_redirects)$|\.webmanifest$/.test(file)) rmSync(join(folder, file));
    else if (file.endsWith('.html')) rewrite(join(folder, file), (text) => relativePage(text, from(file)));
    else if (file.endsWith('.css')) rewrite(join(folder, file), (text) => relativeStyle(text, from(file)));
  }
  await classicScripts(folder);
}

/** Gives an address as it is written from the file being made relative. */
type Relative = (address: string) => string;

/** A page whose links are relative, without its policy, manifest and preloads, and with scripts that a page from a disk may run. */
function relativePage(html: string, relative: Relative): string {
  const edits = pageElements(html).flatMap(({ name, attributes, text, start, inside }): TextEdit[] => {
    const isPolicy = attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
    const isLeftOut = isPolicy || ['manifest', 'preload'].includes(attributes.get('rel') ?? '');
    const tag = html
      .slice(start, inside)
      .replace(ATTRIBUTE, (whole, key: string, value = '') => relativeAttribute(whole, key, value, relative));
    return [
      { from: start, to: inside, text: isLeftOut ? '' : tag },
      ...(name === 'style'
        ? [{ from: inside, to: inside + text.length, text: relativeStyle(text, relative) }]
        : []),
    ];
  });
  return edited(html, edits);
}

/** An attribute in a tag, with its value between its quotation marks. */
const ATTRIBUTE = /\s([^\s"'<>/=]+)="([^"]*)"/g;

/** A style sheet whose url() are relative. */
function relativeStyle(css: string, relative: Relative): string {
  return css.replace(
    /(url\(\s*["']?)(\/[^"')]*)/g,
    (_, start: string, address: string) => start + relative(address),
  );
}

/**
 * An address of the site, from one of its files.
 * @example relativeTo('en/about/index.html', '/honours/#national', '/') // => '../../honours/index.html#national'
 */
function relativeTo(file: string, address: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(file), target) + rest;
}

const ADDRESSES = ['href', 'xlink:href', 'src', 'poster', 'data', 'action'];
const SETS = ['srcset', 'imagesrcset'];

/** What an attribute is written as. */
function relativeAttribute(whole: string, name: string, value: string, relative: Relative): string {
  // Browsers load no module from a disk; a plain script waits for the page only if told to.
  if (name === 'type' && value === 'module') return ' defer';
  if (ADDRESSES.includes(name)) return ` ${name}="${relative(value)}"`;
  return SETS.includes(name) ? ` ${name}="${relativeSet(value, relative)}"` : whole;
}

function relativeSet(value: string, relative: Relative): string {
  return value
    .split(',')
    .map((one) => one.trim().replace(/^\S+/, relative))
    .join(', ');
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
