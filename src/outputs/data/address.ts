import { DEFAULT_LOCALE, type Locale, localePath } from '../../figure/locale.ts';

/** The site's own address with its base, where the publisher has named one: until then it is this machine's, which nothing may carry away. */
export function publicRoot(root: URL): URL | undefined {
  return root.hostname === 'localhost' ? undefined : root;
}

/**
 * The full address of a page, from the site's own with its base.
 * @example pageAddress(new URL('https://example.cn/zt/'), 'en', '/data/') // => 'https://example.cn/zt/en/data/'
 */
export function pageAddress(root: URL, locale: Locale, path: string): string {
  return new URL(localePath(locale, path, root.pathname), root).href;
}

/** The full address of a file under /data/, which is the same for both languages. */
export function fileAddress(root: URL, path: string): string {
  return pageAddress(root, DEFAULT_LOCALE, `/data/${path}`);
}
