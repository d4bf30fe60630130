import { selectAll } from 'css-select';
import type { Document, Element } from 'domhandler';
import { textContent } from 'domutils';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { builtFiles, builtText, servedPath } from '../../../src/tools/build/built-folder.ts';
import { project } from '../../../src/tools/build/project.ts';
import { LOCALES, type Locale, parsePath } from '../../../src/figure/locale.ts';

/** The classes of what a figure is drawn as: its marks, those of its parts, lengths, and times side by side. */
const DRAWINGS = ['hung', 'labels', 'measured', 'years'];

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
export const pages: SitePage[] = everyPage.filter((page) => htmlOf(page).includes('hreflang="x-default"'));

/** The pages of today’s edition; one of an older edition gives the values, and the way home, of its own time. */
export const newest: SitePage[] = pages.filter(({ path }) => !/^\/\d{4}\//.test(path));

/** The first page of each kind in each language. */
export const oneOfEachKind: SitePage[] = everyPage.filter(
  (page) => page === everyPage.find(({ kind, locale }) => kind === page.kind && locale === page.locale),
);

const kinds = [...Map.groupBy(oneOfEachKind, ({ kind }) => kind).values()];
const inTurn = (turn: number): SitePage[] =>
  kinds.flatMap((languages, index) => languages[(index + turn) % languages.length] ?? []);

/** One page of each kind, their languages by turns: for what does not hang on the language. */
export const firstTurn = inTurn(0);

/** The same in the other language, where a kind has two. */
export const secondTurn = inTurn(1);

/** The page with the most in its file, and the one with the least. */
export const longestAndShortest: SitePage[] = extremes(everyPage);

/** The longest figure page of each way to draw a figure, in each language: its kind does not tell these apart. */
export const oneOfEachDrawing: SitePage[] = [
  ...Map.groupBy(
    everyPage.filter(({ kind }) => kind === 'statistics/*'),
    (page) => page.locale + DRAWINGS.filter((name) => htmlOf(page).includes(`class="${name}`)).join(' '),
  ).values(),
].flatMap((pages) => extremes(pages).slice(-1));

/** The pages whose words are one section of the report. */
export const sections: SitePage[] = pages.filter(({ kind }) => kind === 'sections/*');

/** The cards that stand in other sites. */
export const cards: SitePage[] = everyPage.filter(({ kind }) => kind === 'embed/*');

/**
 * How many of something a site has at the least: one whose newest edition is as large as the project’s own, or a smaller one that is tried
 * with the same tests.
 */
export function least(large: number, small: number): number {
  return newest.length > 100 ? large : small;
}

/** The first section in each language. */
export const oneSection: SitePage[] = oneOfEachKind.filter(({ kind }) => kind === 'sections/*');

/** The home page in each language. */
export const homes: SitePage[] = LOCALES.map((locale) => pageAt('/', locale));

/** Two kinds of page in two languages, for what is done on every page in the same way. */
export const homeAndSection: SitePage[] = [
  ...homes.filter(({ locale }) => locale === 'zh'),
  ...oneSection.filter(({ locale }) => locale === 'en'),
];

/** The home page and one section in each language, each to be seen on a phone in one of them and at a desk in the other. */
export const homesAndSections: (SitePage & { width: number })[] = [
  ...homes.map((page) => ({ ...page, width: page.locale === 'zh' ? 360 : 1280 })),
  ...oneSection.map((page) => ({ ...page, width: page.locale === 'zh' ? 1280 : 360 })),
];

/** The page at a path in a language. */
export function pageAt(path: string, locale: Locale): SitePage {
  const found = pages.find((page) => page.path === path && page.locale === locale);
  if (!found) throw new Error(`no page ${path} in ${locale}`);
  return found;
}

const trees = new Map<string, Document>();

/** A page as a browser without scripts builds it from its file; parsed once a worker, so a test only looks at it. */
export function treeOf(page: SitePage): Document {
  const tree = trees.get(page.file) ?? parse(htmlOf(page), { treeAdapter: adapter, scriptingEnabled: false });
  trees.set(page.file, tree);
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

/** The title that a page shows. */
export function titleOf(page: SitePage): string {
  return words(all(page, 'h1')[0]);
}

/** The id of what a page of its own is about, such as a figure. */
export function idOf({ path }: SitePage): string {
  return path.split('/')[2] ?? '';
}

/** What is wrong on any of these pages by one rule, each problem after the file it is in. */
export function problemsOn(some: SitePage[], find: (page: SitePage) => string[]): string[] {
  return some.flatMap((page) => find(page).map((problem) => `${page.file}: ${problem}`));
}

function extremes(all: SitePage[]): SitePage[] {
  const bySize = all.toSorted((a, b) => htmlOf(a).length - htmlOf(b).length);
  return [...bySize.slice(0, 1), ...bySize.slice(-1)];
}

function htmlOf({ file }: SitePage): string {
  return builtText(project.dist, file);
}

function sitePage(file: string): SitePage {
  const served = servedPath(file);
  const { locale, path } = parsePath(`/${served}`, '/');
  const [folder = '', inside] = path.split('/').filter(Boolean);
  return { file, address: `./${served}`, locale, path, kind: inside ? `${folder}/*` : folder || 'home' };
}
