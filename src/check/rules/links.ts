import type { MdastNode } from 'satteri';
import { memoized } from '../../content/memoized.ts';
import { articlePath, pageAt } from '../../content/pages.ts';
import type { Chapter } from '../../content/reader/content.ts';
import type { Place } from '../../content/reader/issue.ts';
import { nearest } from '../../content/reader/nearest.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { listed } from '../../content/reader/wording.ts';
import { LOCALES } from '../../figure/locale.ts';
import { type Addresses, addressesIn } from '../addresses.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../rule.ts';
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
  id: 'links-lead-somewhere',
  scope: 'chapter',
  codes: [...LINK_CODES, 'link-without-text'],
  check: (chapter, { tell, content }) => {
    const known = addressesIn(content, chapter.edition);
    for (const { prose } of Object.values(chapter.articles))
      for (const node of prose ? linksIn(prose) : []) {
        if (!prose) continue;
        linkIsSound(node.url, addressIn(node, prose), chapter, known, tell);
        if (node.type === 'link' && node.children.length === 0)
          tell('link-without-text', prose.at(node), [
            '这个链接没有文字，读者看不见，也点不到。 → 在方括号里写上文字，例如 [荣誉](/honours/)。',
            'This link has no words, so readers can neither see nor follow it. → Put words inside the square brackets, as in [honours](/honours/).',
          ]);
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
    tell('link-to-other-language', at, [
      `链接里写了 /zh/ 或 /en/，会把读者带到另一种文字的页面。 → 去掉这一段，写成“${suggestion}”；网站会按读者所用的文字补全。`,
      `The link says /zh/ or /en/, which takes readers into one language whatever they were reading. → Leave that part out and write “${suggestion}”; the site adds the reader’s language by itself.`,
      { suggestion },
    ]);
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
  tell('unknown-anchor', at, [
    `页面“${path}”上没有“#${anchor}”这个位置。 → “#”后面应当是那一页上的代号；只想链接到整页，就删去“#”和它后面的部分。`,
    `The page “${path}” has no place called “#${anchor}”. → After “#” comes an id of that page; to link to the whole page, leave out “#” and what follows.`,
    { guess: suggestion && `${path}#${suggestion}` },
  ]);
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
  const [what, whatEn] = isSection
    ? [`没有地址为“${path}”的章节`, `There is no section at “${path}”`]
    : [`网站里没有“${path}”这个页面`, `The site has no page “${path}”`];
  tell(isSection ? 'unknown-section' : 'unknown-page', at, [
    `${what}，读者点了会打不开。 → 可以写的地址有：${pages.zh}。`,
    `${whatEn}, so the link leads nowhere. → The addresses that exist: ${pages.en}.`,
    { guess: nearest(path, candidates) },
  ]);
}
