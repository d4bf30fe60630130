import { builtText, servedPath } from './built-folder.ts';
import type { BuiltSite } from './built-site.ts';
import { fileReferences } from './references.ts';
import { memoizedByText } from '../../content/memoized.ts';
import type { SiteAddress } from './site-address.ts';

/** A reference that goes nowhere. */
export interface LinkProblem {
  /** The built file that holds the reference. */
  page: string;
  /** The reference as written. */
  link: string;
  message: { zh: string; en: string };
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
export function linkProblems(site: BuiltSite, address: SiteAddress): LinkProblem[] {
  const judge = judgement(site, address);
  return site.files.flatMap((file) =>
    [...referencesIn(site, file)].flatMap((link) => {
      const message = judge(link, file);
      return message === undefined ? [] : [{ page: file, link, message }];
    }),
  );
}

function referencesIn({ folder, pages }: BuiltSite, file: string): Iterable<string> {
  const page = pages.get(file);
  if (page) return page.references;
  return /\.(css|svg|xml|webmanifest|txt)$|^search\/index\.json$/.test(file)
    ? new Set(fileReferences(file, builtText(folder, file)))
    : [];
}

/** Judges references by what a site has. */
function judgement(
  { files, pages }: BuiltSite,
  { base, site }: SiteAddress,
): (link: string, file: string) => LinkProblem['message'] | undefined {
  const built = new Set(files);
  // A page's canonical address tells our own origin even when no variable did.
  const named = [site, ...[...pages.values()].map(({ canonical }) => canonical)];
  const origins = new Set([
    placeholder,
    ...named.flatMap((own) => (own !== undefined && URL.canParse(own) ? new URL(own).origin : [])),
  ]);
  const judge = (link: string, from: string): LinkProblem['message'] | undefined => {
    const url = URL.parse(link, from);
    if (!url) return messages.malformed;
    if (!origins.has(url.origin)) return undefined;
    if (/%(?![0-9a-f]{2})/i.test(url.pathname + url.hash)) return messages.malformed;
    if (!url.pathname.startsWith(base)) return messages.base;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!built.has(file)) return built.has(`${path}/index.html`) ? messages.slash : messages.file;
    const id = decodeURIComponent(url.hash.replace(/:~:.*$/, '').slice(1));
    const found = id === '' || id === 'top' || !file.endsWith('.html') || pages.get(file)?.ids.has(id);
    return found ? undefined : messages.id;
  };
  // Most links of a page stand on many pages, and lead to the same place from each.
  const fromAnywhere = memoizedByText((link: string) => ({ message: judge(link, placeholder) }));
  return (link, file) =>
    /^(?:\/(?!\/)|https?:)/.test(link)
      ? fromAnywhere(link).message
      : judge(link, `${placeholder}${base}${servedPath(file)}`);
}
