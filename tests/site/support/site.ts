import { selectAll } from 'css-select';
import type { Document, Element } from 'domhandler';
import { textContent } from 'domutils';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { builtFiles, builtText, servedPath } from '../../../src/tools/build/built-folder.ts';
import { type PageElement, pageElements } from '../../../src/tools/build/html-page.ts';
import { project } from '../../../src/tools/build/project.ts';
import { LOCALES, type Locale, parsePath } from '../../../src/figure/locale.ts';

/** A page of the built site, found by its file, so that a new page is tested without being listed anywhere. */
export interface SitePage {
  /** Its file in the built folder. */
  file: string;
  /** Its address under the base URL. */
  address: string;
  locale: Locale;
  /** The address free of language, the same for both languages. */
  path: string;
  /** The pages drawn alike: a page at the top is a kind of its own, those under one folder are of one kind. */
  kind: string;
}

/** Every page, the one for missing addresses and those made to stand in other sites included. */
export const everyPage: SitePage[] = builtFiles(project.dist)
  .filter((file) => file.endsWith('.html'))
  .map(sitePage);

/** Every page that a reader comes to by its address, in each language: those that name their pair. */
export const pages: SitePage[] = everyPage.filter(({ file }) =>
  builtText(project.dist, file).includes('hreflang="x-default"'),
);

/** The first page of each kind in each language. */
export const oneOfEachKind: SitePage[] = everyPage.filter(
  (page) => page === everyPage.find(({ kind, locale }) => kind === page.kind && locale === page.locale),
);

/** The pages whose words are one section of the report. */
export const sections: SitePage[] = pages.filter(({ kind }) => kind === 'sections/*');

/** The first section in each language. */
export const oneSection: SitePage[] = oneOfEachKind.filter(({ kind }) => kind === 'sections/*');

/** Every kind of page, and every section: the pages looked at most closely. */
export const mainPages: SitePage[] = everyPage.filter(
  (page) => oneOfEachKind.includes(page) || sections.includes(page),
);

/** The home page in each language. */
export const homes: SitePage[] = LOCALES.map((locale) => pageAt('/', locale));

/** The page at a path in a language. */
export function pageAt(path: string, locale: Locale): SitePage {
  const found = pages.find((page) => page.path === path && page.locale === locale);
  if (!found) throw new Error(`no page ${path} in ${locale}`);
  return found;
}

const trees = new Map<string, Document>();

/** A page as a browser without scripts builds it from its file; parsed once a worker, so a test only looks at it. */
export function treeOf({ file }: SitePage): Document {
  const tree =
    trees.get(file) ??
    parse(builtText(project.dist, file), { treeAdapter: adapter, scriptingEnabled: false });
  trees.set(file, tree);
  return tree;
}

/**
 * The elements that a CSS selector finds in a page, or inside an element of one, in order.
 * @example all(page, 'main a[href]').map((link) => link.attribs['href'])
 */
export function all(within: SitePage | Element, selector: string): Element[] {
  return selectAll<Element | Document, Element>(selector, 'file' in within ? treeOf(within) : within);
}

/** The words of an element and all that is inside it, each run of white space as one space. */
export function words(element: Element | undefined): string {
  return element ? textContent(element).replace(/\s+/g, ' ').trim() : '';
}

/** The elements of a page as they were built, as a flat list. */
export function elementsOf({ file }: SitePage): PageElement[] {
  return pageElements(builtText(project.dist, file));
}

function sitePage(file: string): SitePage {
  const served = servedPath(file);
  const { locale, path } = parsePath(`/${served}`, '/');
  const [folder = '', inside] = path.split('/').filter(Boolean);
  return { file, address: `./${served}`, locale, path, kind: inside ? `${folder}/*` : folder || 'home' };
}
