import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtFiles, builtText, servedPath } from '../build/built-folder.ts';
import { hasRelation, named, type PageElement, pageElements } from '../build/html-page.ts';
import { styleReferences } from '../build/references.ts';

/** What a page costs to load, in bytes as sent. */
export interface PageWeight {
  /** The path under the base, with a slash in front. */
  page: string;
  /** HTML and every style sheet that blocks rendering, each compressed with brotli 11. */
  firstRender: number;
  /** Inline and external scripts that load with the page, compressed; also counted in firstRender where they are inline. */
  scripts: number;
  /** What scripts fetch only when they are used, compressed: modules imported on demand, and the index of search. */
  onDemand: number;
  /** Every font file that a page's styles name, whether or not the page comes to load it. */
  fonts: number;
}

/** Weighs every page of a built site. */
export function pageWeights(folder: string, base: string): PageWeight[] {
  const site = { folder, base };
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => weigh(site, file));
}

interface Site {
  folder: string;
  base: string;
}

function weigh(site: Site, file: string): PageWeight {
  const html = builtText(site.folder, file);
  const elements = pageElements(html);
  const sheets = named(elements, 'link')
    .filter((link) => hasRelation(link, 'stylesheet') && !/print/.test(link.attributes.get('media') ?? ''))
    .map((link) => localFile(site, file, link.attributes.get('href')))
    .filter((sheet) => sheet !== undefined);
  const css = [
    ...named(elements, 'style').map(({ text }) => ({ file, text })),
    ...sheets.map((sheet) => ({ file: sheet, text: builtText(site.folder, sheet) })),
  ];
  const fonts = css.flatMap((style) =>
    styleReferences(style.text).map((url) => localFile(site, style.file, url)),
  );
  return {
    page: `/${servedPath(file)}`,
    firstRender: compressed(html) + sum(sheets.map((sheet) => compressedFile(site, sheet))),
    ...scriptBytes(site, file, elements),
    fonts: sum(
      [...new Set(fonts)].map((font) => (font?.endsWith('.woff2') ? fileBytes(site, font).length : 0)),
    ),
  };
}

function scriptBytes(
  site: Site,
  file: string,
  elements: PageElement[],
): Pick<PageWeight, 'scripts' | 'onDemand'> {
  const scripts = named(elements, 'script').filter(({ attributes }) => isProgram(attributes.get('type')));
  const inline = scripts.map(({ text }) => text).join('');
  const entries = scripts.map(({ attributes }) => localFile(site, file, attributes.get('src')));
  const imported = new Set<string>();
  const later = new Set<string>();
  const follow = (from: string, code: string): void => {
    for (const [all, specifier] of code.matchAll(/(?:from|import)\s*\(?\s*["'`]([./][^"'`]*)["'`]/g)) {
      const script = localFile(site, from, specifier);
      if (!all.includes('(')) reach(script);
      else if (script !== undefined) later.add(script);
    }
  };
  const reach = (script: string | undefined): void => {
    if (script === undefined || imported.has(script)) return;
    imported.add(script);
    follow(script, builtText(site.folder, script));
  };
  follow(file, inline);
  entries.forEach(reach);
  const atOnce = [...imported];
  // A set grows while it is gone through, so what these import on demand is counted as well.
  for (const script of later) reach(script);
  const data = elements
    .map(({ attributes }) => localFile(site, file, attributes.get('data-index')))
    .filter((index) => index !== undefined);
  return {
    scripts:
      (inline === '' ? 0 : compressed(inline)) + sum(atOnce.map((script) => compressedFile(site, script))),
    onDemand: sum(
      [...[...imported].slice(atOnce.length), ...data].map((loaded) => compressedFile(site, loaded)),
    ),
  };
}

function isProgram(type: string | undefined): boolean {
  return type === undefined || type === '' || type === 'module' || type.endsWith('javascript');
}

/** The built file that an address on a built file means; undefined for other hosts and data addresses. */
function localFile(site: Site, from: string, address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const url = new URL(address, `http://built.invalid${site.base}${from}`);
  if (url.host !== 'built.invalid' || !url.pathname.startsWith(site.base)) return undefined;
  return posix.normalize(decodeURIComponent(url.pathname.slice(site.base.length)));
}

function fileBytes(site: Site, file: string): Buffer {
  return readFileSync(join(site.folder, file));
}

function compressedFile(site: Site, file: string): number {
  return compressed(fileBytes(site, file));
}

function compressed(content: string | Buffer): number {
  // Quality 11 is the default.
  return brotliCompressSync(content).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
