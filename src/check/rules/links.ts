import type { MdastNode } from 'satteri';
import { pageAt } from '../../content/pages.ts';
import { LOCALES } from '../../figure/locale.ts';
import type { Chapter, LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { memoized } from '../../content/memoized.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { listed } from '../../content/reader/wording.ts';
import { type Addresses, addressesIn } from './addresses.ts';
import { foreignLink } from './foreign-link.ts';

/** Every link in prose leads to a page of the site, in the reader's own language, or to a safe address outside it. */
export function linksLeadSomewhere(content: LoadedContent): Issue[] {
  return content.chapters.flatMap((chapter) => {
    const known = addressesIn(content, chapter.edition);
    return Object.values(chapter.articles).flatMap(({ prose }) =>
      prose
        ? linksIn(prose).flatMap((node) => [
            ...linkIssues(node.url, addressIn(node, prose), chapter, known),
            ...withoutText(node, prose.at(node)),
          ])
        : [],
    );
  });
}

type Link = Extract<MdastNode, { type: 'link' | 'definition' }>;

const linksIn = memoized(({ nodes }: Prose): Link[] =>
  nodes.filter((node) => node.type === 'link' || node.type === 'definition'),
);

/** The address of a link alone; the whole link where it is written otherwise, as by an entity. */
function addressIn(node: Link, prose: Prose): Place {
  const { start, end } = prose.span(node);
  const index = prose.source.text.slice(start, end).lastIndexOf(node.url);
  return prose.source.place(
    index < 0 ? { start, end } : { start: start + index, end: start + index + node.url.length },
  );
}

function linkIssues(url: string, at: Place, { room, slug }: Chapter, known: Addresses): Issue[] {
  const [path = '', anchor] = url.split('#', 2);
  const home = room === 'sections' ? `/sections/${slug}/` : `/${slug}/`;
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\'))
    return foreignLink(url, at, home, known.keys());
  const locale = LOCALES.find((candidate) => path === `/${candidate}` || path.startsWith(`/${candidate}/`));
  if (locale) return [toOtherLanguage(at, url.slice(locale.length + 1) || '/')];
  if (!known.has(path)) return [unknownPage(at, path, known)];
  const anchors = anchor === undefined ? undefined : known.get(path)?.();
  return anchor === undefined || !anchors || anchors.has(anchor)
    ? []
    : [unknownAnchor(at, path, anchor, anchors)];
}

function withoutText(node: MdastNode, place: Place): Issue[] {
  if (node.type !== 'link' || node.children.length > 0) return [];
  return [
    error('link-without-text', place, {
      zh: '这个链接没有文字，读者看不见，也点不到。',
      zhFix: '在方括号里写上文字，例如 [荣誉](/honours/)。',
      en: 'This link has no words, so readers can neither see nor follow it.',
      enFix: 'Put words inside the square brackets, as in [honours](/honours/).',
    }),
  ];
}

function toOtherLanguage(place: Place, path: string): Issue {
  return error('link-to-other-language', place, {
    zh: '链接里写了 /zh/ 或 /en/，会把读者带到另一种文字的页面。',
    zhFix: `去掉这一段，写成“${path}”；网站会按读者所用的文字补全。`,
    en: 'The link says /zh/ or /en/, which takes readers into one language whatever they were reading.',
    enFix: `Leave that part out and write “${path}”; the site adds the reader’s language by itself.`,
    suggestion: path,
  });
}

function unknownPage(place: Place, path: string, known: Addresses): Issue {
  const section = path.startsWith('/sections/');
  const candidates = [...known.keys()].filter((candidate) => candidate.startsWith('/sections/') === section);
  const once = candidates.filter((candidate) => section || !pageAt(candidate)?.of);
  const pages = listed(once);
  return error(section ? 'unknown-section' : 'unknown-page', place, {
    zh: section
      ? `没有地址为“${path}”的章节，读者点了会打不开。`
      : `网站里没有“${path}”这个页面，读者点了会打不开。`,
    zhFix: `可以写的地址有：${pages.zh}。`,
    en: section
      ? `There is no section at “${path}”, so the link leads nowhere.`
      : `The site has no page “${path}”, so the link leads nowhere.`,
    enFix: `The addresses that exist: ${pages.en}.`,
    guess: nearest(path, candidates),
  });
}

function unknownAnchor(place: Place, path: string, anchor: string, anchors: ReadonlySet<string>): Issue {
  const suggestion = nearest(anchor, anchors);
  return error('unknown-anchor', place, {
    zh: `页面“${path}”上没有“#${anchor}”这个位置。`,
    zhFix: `“#”后面应当是那一页上的代号；只想链接到整页，就删去“#”和它后面的部分。`,
    en: `The page “${path}” has no place called “#${anchor}”.`,
    enFix: `After “#” comes an id of that page; to link to the whole page, leave out “#” and what follows.`,
    guess: suggestion && `${path}#${suggestion}`,
  });
}
