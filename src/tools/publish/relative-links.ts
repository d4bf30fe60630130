import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { builtFiles } from '../build/built-folder.ts';
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

/** A page whose links are relative, without its policy and manifest, and with scripts that a page from a disk may run. */
export function relativePage(html: string, relative: Relative): string {
  const edits: TextEdit[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), edits, relative);
  return edited(html, edits);
}

/** A style sheet whose url() are relative. */
export function relativeStyle(css: string, relative: Relative): string {
  return css.replace(
    /(url\(\s*["']?)(\/[^"')]*)/g,
    (_, start: string, address: string) => start + relative(address),
  );
}

/**
 * An address of the site, from one of its files.
 * @example relativeTo('en/about/index.html', '/honours/#national', '/') // => '../../honours/index.html#national'
 */
export function relativeTo(file: string, address: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(file), target) + rest;
}

const ADDRESSES = ['href', 'xlink:href', 'src', 'poster', 'data', 'action'];
const SETS = ['srcset', 'imagesrcset'];

function collect(node: DefaultTreeAdapterTypes.Node, edits: TextEdit[], relative: Relative): void {
  if ('tagName' in node) collectElement(node, edits, relative);
  if ('content' in node) collect(node.content, edits, relative);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, edits, relative);
}

function collectElement(
  element: DefaultTreeAdapterTypes.Element,
  edits: TextEdit[],
  relative: Relative,
): void {
  const place = element.sourceCodeLocation;
  if (!place) return;
  const values = new Map(
    element.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
  );
  const isPolicy = values.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  if (isPolicy || values.get('rel') === 'manifest') {
    edits.push({ from: place.startOffset, to: place.endOffset, text: '' });
    return;
  }
  for (const [name, value] of values) {
    const at = place.attrs?.[name];
    if (!at) continue;
    const made = relativeAttribute(name, value, relative);
    if (made !== undefined) edits.push({ from: at.startOffset, to: at.endOffset, text: made });
  }
  if (element.tagName !== 'style') return;
  for (const child of element.childNodes) {
    const inside = child.sourceCodeLocation;
    if ('value' in child && inside)
      edits.push({
        from: inside.startOffset,
        to: inside.endOffset,
        text: relativeStyle(child.value, relative),
      });
  }
}

/** What an attribute is written as instead, where it changes. */
function relativeAttribute(name: string, value: string, relative: Relative): string | undefined {
  // Browsers load no module from a disk; a plain script waits for the page only if told to.
  if (name === 'type' && value === 'module') return 'defer';
  const made = ADDRESSES.includes(name)
    ? relative(value)
    : SETS.includes(name)
      ? relativeSet(value, relative)
      : value;
  return made === value ? undefined : `${name}="${made.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
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
