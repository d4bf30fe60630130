import { type Element, isTag } from 'domhandler';
import { project } from '../../../src/tools/build/project.ts';
import { builtBase } from '../../../src/tools/serve/serve.ts';
import { all, everyPage, idOf, type SitePage } from './site.ts';

const home = new URL(builtBase(project.dist), 'http://site.invalid').href;
const byAddress = new Map(everyPage.map((page) => [page.address, page]));

/** Where a link of a page leads inside the site, written as the addresses of pages are; nothing where it leads elsewhere. */
export function addressOf(page: SitePage, href: string): string | undefined {
  const { href: whole } = new URL(href, new URL(page.address, home));
  return whole.startsWith(home) ? `./${whole.slice(home.length)}` : undefined;
}

/** The page that a link leads to. */
export function leadsTo(page: SitePage, link: Element | undefined): SitePage | undefined {
  const href = link?.attribs['href'];
  return href === undefined ? undefined : byAddress.get(addressOf(page, href)?.replace(/[?#].*/s, '') ?? '');
}

/** Where all the links of a page lead inside the site. */
export function addressesOf(page: SitePage): string[] {
  return all(page, 'a[href]').flatMap((link) => addressOf(page, link.attribs['href'] ?? '') ?? []);
}

/** The figure that a number is of: the one it names, or else that of the note behind it, or of the link around it or before it. */
export function figureOf(page: SitePage, { attribs, parent, prev, next }: Element): string {
  const [note] = [next, next?.next].flatMap((near) =>
    near && isTag(near) && near.name === 'sup' ? all(near, 'a') : [],
  );
  const link = [parent, prev, prev?.prev].find((near) => near && isTag(near) && near.name === 'a');
  const place = link && isTag(link) ? leadsTo(page, link) : undefined;
  return attribs['data-stat'] ?? note?.attribs['href']?.replace('#note-', '') ?? (place ? idOf(place) : '');
}
