import { builtFiles, builtText, servedPath } from './built-folder.ts';
import { pageElements } from './html-page.ts';
import { canonical, fileReferences, pageReferences } from './references.ts';
import type { SiteAddress } from './site-address.ts';

/** A reference that goes nowhere. */
export interface LinkProblem {
  /** The built file that holds the reference. */
  page: string;
  /** The reference as written. */
  link: string;
  message: { zh: string; en: string };
}

interface BuiltPage {
  file: string;
  ids: Set<string>;
  references: string[];
}

// A host that cannot exist stands for our own while no real one is known.
const placeholder = 'http://built.invalid';

const messages = {
  malformed: { zh: '不是有效的地址', en: 'is not a valid address' },
  base: { zh: '不在网站的基础路径之下', en: 'is outside the base path of the site' },
  file: { zh: '没有对应的已生成文件', en: 'has no built file' },
  slash: { zh: '缺少末尾的斜杠', en: 'lacks its final slash' },
  id: { zh: '目标页面没有这个锚点', en: 'names an id that its page does not have' },
} satisfies Record<string, LinkProblem['message']>;

/** Finds every reference in a built site that does not lead to a built file or an existing id. */
export function linkProblems(folder: string, address: SiteAddress): LinkProblem[] {
  const files = builtFiles(folder);
  const origins = new Set([
    placeholder,
    ...(address.site === undefined ? [] : [new URL(address.site).origin]),
  ]);
  const pages = new Map<string, BuiltPage>();
  for (const file of files) {
    if (!file.endsWith('.html')) {
      if (/\.(css|svg|xml|webmanifest|txt)$|^search\/index\.json$/.test(file)) {
        pages.set(file, { file, ids: new Set(), references: fileReferences(file, builtText(folder, file)) });
      }
      continue;
    }
    const elements = pageElements(builtText(folder, file));
    const ids = elements.map(({ attributes }) => attributes.get('id')).filter((id) => id !== undefined);
    pages.set(file, { file, ids: new Set(ids), references: pageReferences(elements) });
    // A page's canonical address tells our own origin even when no variable did.
    const own = canonical(elements);
    if (own !== undefined && URL.canParse(own)) origins.add(new URL(own).origin);
  }
  const site = { files: new Set(files), pages, origins, base: address.base };
  return [...pages.values()].flatMap((page) =>
    [...new Set(page.references)].flatMap((link) => {
      const message = judge(link, page, site);
      return message === undefined ? [] : [{ page: page.file, link, message }];
    }),
  );
}

interface Site {
  files: Set<string>;
  pages: Map<string, BuiltPage>;
  origins: Set<string>;
  base: string;
}

function judge(link: string, page: BuiltPage, site: Site): LinkProblem['message'] | undefined {
  const from = `${placeholder}${site.base}${servedPath(page.file)}`;
  if (!URL.canParse(link, from)) return messages.malformed;
  const url = new URL(link, from);
  if (!site.origins.has(url.origin)) return undefined;
  if (/%(?![0-9a-f]{2})/i.test(url.pathname + url.hash)) return messages.malformed;
  if (!url.pathname.startsWith(site.base)) return messages.base;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) return site.files.has(`${path}/index.html`) ? messages.slash : messages.file;
  const id = decodeURIComponent(url.hash.replace(/:~:.*$/, '').slice(1));
  const target = site.pages.get(file);
  const found = id === '' || id === 'top' || !file.endsWith('.html') || target?.ids.has(id) === true;
  return found ? undefined : messages.id;
}
