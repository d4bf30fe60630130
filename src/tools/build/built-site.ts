import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, builtText } from './built-folder.ts';
import { allowedScripts, type ReadPage, tightened } from './content-policy.ts';
import { pageElements, stylesOf } from './html-page.ts';
import { ownDrawings } from './page-drawings.ts';
import { ownStyles, seldomStyles } from './page-styles.ts';
import { canonical, pageReferences } from './references.ts';
import { siteScripts } from './script-words.ts';
import { withoutIdleSpace } from './idle-space.ts';
import { seldomSheet } from './seldom-styles.ts';
import { withWholeWords } from './whole-words.ts';

/** A built site as the steps after Astro need it: each page is read and parsed once for all of them. */
export interface BuiltSite {
  readonly folder: string;
  /** Every file, as `builtFiles` names it. */
  readonly files: readonly string[];
  /** The pages, by their file. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

/** What is known of a built page. */
export interface BuiltPage {
  readonly ids: ReadonlySet<string>;
  /** Every address it refers to, as written. */
  readonly references: ReadonlySet<string>;
  readonly canonical: string | undefined;
  /** The hashes of the scripts that its policy allows. */
  readonly scripts: readonly string[];
  /** What the worker knows the file by, and its size in bytes. */
  readonly revision: string;
  readonly bytes: number;
}

/** Reads a built site. */
export function readSite(folder: string): BuiltSite {
  return siteOf(folder, builtFiles(folder), (_, page) => page);
}

/**
 * Leaves in each page of a site that Astro has just built only the styles, the drawings and the policy of its own, and no idle space; no
 * line of it ends after the “e-” of a word or in a date.
 * @param isWhole Whether a page asks for no sheet beside it, as a card in another's page.
 */
export function tightenSite(folder: string, base: string, isWhole: (file: string) => boolean): BuiltSite {
  const files = builtFiles(folder);
  const ownOf = ownStyles(siteScripts(folder, files));
  const sheets = new Set<string>();
  /** Puts the styles of seldom media, as a page had them, into a sheet beside it. */
  const linked = (page: ReadPage, seldom: string): ReadPage => {
    if (seldom === '') return page;
    const { file, link } = seldomSheet(seldom, base);
    if (!sheets.has(file)) writeFileSync(join(folder, file), seldom);
    sheets.add(file);
    const html = page.html.replace('</head>', () => `${link}</head>`);
    return { html, elements: [...page.elements, ...pageElements(link)] };
  };
  const { pages } = siteOf(folder, files, (file, page) => {
    const styles = ownOf(page.elements, isWhole(file)).rules(stylesOf(page.elements));
    const html = withWholeWords(withoutIdleSpace(ownDrawings(page.html, styles)));
    // What a pattern was drawn with may have been its alone.
    const elements = pageElements(html);
    const own = tightened({ html, elements }, ownOf(elements, isWhole(file)).sent);
    const tight = isWhole(file) ? own : linked(own, seldomStyles(page.elements));
    writeFileSync(join(folder, file), tight.html);
    return tight;
  });
  return { folder, files: [...files, ...sheets].sort(), pages };
}

/** What the worker knows a file by: it can work this out itself. */
export function revision(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'base64').slice(0, 12);
}

function siteOf(
  folder: string,
  files: readonly string[],
  change: (file: string, page: ReadPage) => ReadPage,
): BuiltSite {
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = builtText(folder, file);
      return [file, builtPage(change(file, { html, elements: pageElements(html) }))] as const;
    });
  return { folder, files, pages: new Map(pages) };
}

function builtPage({ html, elements }: ReadPage): BuiltPage {
  return {
    ids: new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []).map(apart)),
    references: new Set(pageReferences(elements).map(apart)),
    canonical: canonical(elements),
    scripts: allowedScripts(elements),
    revision: revision(html),
    bytes: Buffer.byteLength(html),
  };
}

/** Texts that pages have in common, once each. A mere slice of a page would keep the whole page in memory. */
const known = new Map<string, string>();

function apart(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const copy = Buffer.from(text).toString();
  known.set(copy, copy);
  return copy;
}
