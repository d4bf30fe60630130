import { addressesIn } from '../../content/loaded/addresses.ts';
import { isLocal } from '../../content/local-host.ts';
import { articlePath, pageAt } from '../../content/pages.ts';
import { encrypted } from '../../content/prose/encrypted.ts';
import { defineRule, listed, LOCALES, memoized, nearest, type Prose } from '../vocabulary.ts';

/** The links of a text, and the address of each alone; the whole link where that is written otherwise, as by an entity. */
const linksIn = memoized(({ nodes, span, at, written, source }: Prose) =>
  nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const index = written(node).lastIndexOf(node.url);
    const url = /^www\./i.test(written(node)) ? encrypted(node.url) : node.url;
    const start = span(node).start + index;
    const place = source.place(index < 0 ? span(node) : { start, end: start + url.length });
    return [{ url, place, whole: at(node), isEmpty: node.type === 'link' && node.children.length === 0 }];
  }),
);

/** A link has words, and leads to a full and safe address outside the site, to somebody’s mail, or to a place of a page of it in the reader’s own language; an address that is written without brackets does not swallow the words behind it. */
export const linksLeadSomewhere = defineRule({
  scope: 'chapter',
  codes: ['link-without-text', 'link-swallows-text', 'unfit-link', 'unknown-page'],
  check: ({ articles, edition, room, slug }, { tell, content }) => {
    const links = Object.values(articles).flatMap(({ prose }) => (prose ? linksIn(prose) : []));
    for (const { url, place, whole, isEmpty } of links) {
      if (isEmpty) tell('link-without-text', whole);
      const [, address] = /^(https?:.+?)[，。；：！？、（）《》“”\p{Script=Han}]/iu.exec(decoded(url)) ?? [];
      if (address !== undefined) tell('link-swallows-text', whole, { address });
      const known = addressesIn(content, edition);
      const [path = '', anchor] = url.split('#', 2);
      const anchors = known.get(path);
      const locale = LOCALES.find((one) => path === `/${one}` || path.startsWith(`/${one}/`));
      if (isLocal(url)) tell('unfit-link.local', place);
      else if (/^(?:https:\/\/[^\s/]+\.[^\s/]+|mailto:[\w.+-]+@(?:[\w-]+\.)+[a-z]+$)/i.test(url)) continue;
      else if (/^http:\/\//i.test(url))
        tell('unfit-link.http', place, { suggestion: url.replace(/^http:/i, 'https:') });
      // Anything else with a scheme, hidden characters included, is refused without asking which.
      else if (/^[\s\p{C}]*[a-z][a-z0-9+.\-\s\p{C}]*:|^\/\/|\\/iu.test(url)) tell('unfit-link.scheme', place);
      else if (!url.startsWith('/')) {
        const here = url.startsWith('#') ? articlePath(room, slug) + url : undefined;
        const guess = here ?? nearest(`/${url.replace(/^[./]+/, '')}`, known.keys());
        tell('unfit-link.relative', place, { url, guess });
      } else if (locale)
        tell('unfit-link.language', place, { suggestion: url.slice(locale.length + 1) || '/' });
      else if (!anchors) {
        const isSection = path.startsWith('/sections/');
        const near = [...known.keys()].filter((page) => page.startsWith('/sections/') === isSection);
        const pages = listed(near.filter((page) => isSection || !pageAt(page)?.of));
        tell('unknown-page.link', place, { path, pages, guess: nearest(path, near) });
      } else if (anchor !== undefined && anchors(content)?.has(anchor) === false) {
        const near = nearest(anchor, anchors(content) ?? []);
        tell('unknown-page.anchor', place, { path, anchor, guess: near && `${path}#${near}` });
      }
    }
  },
});

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
