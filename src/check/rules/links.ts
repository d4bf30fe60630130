import type { MdastNode } from 'satteri';
import { memoized } from '../../content/memoized.ts';
import { articlePath, pageAt } from '../../content/pages.ts';
import type { Chapter } from '../../content/reader/content.ts';
import type { Place } from '../../content/reader/issue.ts';
import { nearest } from '../../content/reader/nearest.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { listed } from '../../content/reader/wording.ts';
import { LOCALES } from '../../figure/locale.ts';
import { type Addresses, addressesIn } from '../../content/loaded/addresses.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../../content/reader/issue.ts';
import { FOREIGN_CODES, foreignLink } from './foreign-link.ts';

type Link = Extract<MdastNode, { type: 'link' | 'definition' }>;

const LINK_CODES = [
  ...FOREIGN_CODES,
  'link-to-other-language',
  'unknown-page',
  'unknown-section',
  'unknown-anchor',
] as const;
type LinkCode = (typeof LINK_CODES)[number];

/** Every link in prose leads to a page of the site, in the reader's own language, or to a safe address outside it. */
export const linksLeadSomewhere = defineRule({
  scope: 'chapter',
  codes: [...LINK_CODES, 'link-without-text'],
  check: (chapter, { tell, content }) => {
    const known = addressesIn(content, chapter.edition);
    for (const { prose } of Object.values(chapter.articles))
      for (const node of prose ? linksIn(prose) : []) {
        if (!prose) continue;
        linkIsSound(node.url, addressIn(node, prose), chapter, known, tell);
        if (node.type === 'link' && node.children.length === 0) tell('link-without-text', prose.at(node));
      }
  },
});

const linksIn = memoized(({ nodes }: Prose): Link[] =>
  nodes.filter((node) => node.type === 'link' || node.type === 'definition'),
);

/** The address of a link alone; the whole link where it is written otherwise, as by an entity. */
function addressIn(node: Link, prose: Prose): Place {
  const { start, end } = prose.span(node);
  const index = prose.written(node).lastIndexOf(node.url);
  const from = start + Math.max(0, index);
  return prose.source.place({ start: from, end: index < 0 ? end : from + node.url.length });
}

function linkIsSound(
  url: string,
  at: Place,
  { room, slug }: Chapter,
  known: Addresses,
  tell: Tell<LinkCode>,
): void {
  const [path = '', anchor] = url.split('#', 2);
  const locale = LOCALES.find((candidate) => path === `/${candidate}` || path.startsWith(`/${candidate}/`));
  const anchors = known.get(path);
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\'))
    foreignLink(url, at, articlePath(room, slug), known.keys(), tell);
  else if (locale) {
    const suggestion = url.slice(locale.length + 1) || '/';
    tell('link-to-other-language', at, { suggestion });
  } else if (!anchors) unknownPage(at, path, known, tell);
  else if (anchor !== undefined) anchorIsThere(at, path, anchor, anchors(), tell);
}

function anchorIsThere(
  at: Place,
  path: string,
  anchor: string,
  anchors: ReadonlySet<string> | undefined,
  tell: Tell<'unknown-anchor'>,
): void {
  if (!anchors || anchors.has(anchor)) return;
  const suggestion = nearest(anchor, anchors);
  tell('unknown-anchor', at, { path, anchor, guess: suggestion && `${path}#${suggestion}` });
}

function unknownPage(
  at: Place,
  path: string,
  known: Addresses,
  tell: Tell<'unknown-page' | 'unknown-section'>,
): void {
  const isSection = path.startsWith('/sections/');
  const candidates = [...known.keys()].filter((page) => page.startsWith('/sections/') === isSection);
  const pages = listed(candidates.filter((page) => isSection || !pageAt(page)?.of));
  const about = { path, pages, guess: nearest(path, candidates) };
  tell(isSection ? 'unknown-section' : 'unknown-page.link', at, about);
}
