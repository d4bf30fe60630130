import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { memoizedByText } from '../../content/memoized.ts';
import { builtFiles, builtText, servedPath } from '../build/built-folder.ts';
import { hasRelation, named, pageElements } from '../build/html-page.ts';
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
  const bytesOf = (file: string): Buffer => readFileSync(join(folder, file));
  const compressedFiles = (files: readonly string[]) =>
    sum(files.map((file) => compressedOnce(builtText(folder, file))));

  /** The built file that an address on a built file means; none for other hosts and data addresses. */
  const local = (from: string, address: string | undefined): string[] => {
    const url = URL.parse(address ?? 'data:', `http://built.invalid${base}${from}`);
    if (url?.host !== 'built.invalid' || !url.pathname.startsWith(base)) return [];
    return [posix.normalize(decodeURIComponent(url.pathname.slice(base.length)))];
  };

  const weigh = (file: string): PageWeight => {
    const html = builtText(folder, file);
    const elements = pageElements(html);
    const sheets = named(elements, 'link')
      .filter((link) => hasRelation(link, 'stylesheet') && !/print/.test(link.attributes.get('media') ?? ''))
      .flatMap(({ attributes }) => local(file, attributes.get('href')));
    const css = [
      ...named(elements, 'style').map(({ text }) => ({ file, text })),
      ...sheets.map((sheet) => ({ file: sheet, text: builtText(folder, sheet) })),
    ];
    const fonts = css.flatMap((style) =>
      styleReferences(style.text).flatMap((url) => local(style.file, url)),
    );
    const scripts = named(elements, 'script').filter(({ attributes }) => isProgram(attributes.get('type')));
    const inline = scripts.map(({ text }) => text).join('');
    const { atOnce, later } = reached(
      file,
      inline,
      scripts.map(({ attributes }) => attributes.get('src')),
    );
    const data = elements.flatMap(({ attributes }) => local(file, attributes.get('data-index')));
    return {
      page: `/${servedPath(file)}`,
      firstRender: compressed(html) + compressedFiles(sheets),
      scripts: (inline === '' ? 0 : compressedOnce(inline)) + compressedFiles(atOnce),
      onDemand: compressedFiles([...later, ...data]),
      fonts: sum([...new Set(fonts)].map((font) => (font.endsWith('.woff2') ? bytesOf(font).length : 0))),
    };
  };

  /** The script files that a page imports at once, and those that are imported when they are used. */
  const reached = (page: string, inline: string, sources: readonly (string | undefined)[]) => {
    const imported = new Set<string>();
    const onUse = new Set<string>();
    const follow = (from: string, code: string): void => {
      for (const [all, specifier] of code.matchAll(/(?:from|import)\s*\(?\s*["'`]([./][^"'`]*)["'`]/g)) {
        for (const script of local(from, specifier)) all.includes('(') ? onUse.add(script) : reach(script);
      }
    };
    const reach = (script: string): void => {
      if (imported.has(script)) return;
      imported.add(script);
      follow(script, builtText(folder, script));
    };
    follow(page, inline);
    sources.flatMap((source) => local(page, source)).forEach(reach);
    const atOnce = [...imported];
    // A set grows while it is gone through, so what these import on demand is counted as well.
    for (const script of onUse) reach(script);
    return { atOnce, later: [...imported].slice(atOnce.length) };
  };

  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map(weigh);
}

function isProgram(type: string | undefined): boolean {
  return type === undefined || type === '' || type === 'module' || type.endsWith('javascript');
}

function compressed(content: string): number {
  // Quality 11 is the default.
  return brotliCompressSync(content).length;
}

/** For what many pages share. */
const compressedOnce = memoizedByText(compressed);

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
