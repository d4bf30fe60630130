import { addressParts, isBasePath, isSiteOrigin } from '../../content/site-origin.ts';
import { Failure } from '../command/failure.ts';

/** Where the built site will stand: its own address and the path under it. */
export interface SiteAddress {
  /** Always with a slash at both ends. */
  base: string;
  /** The absolute address without the base, or undefined while no publisher has named one. */
  site: string | undefined;
}

/** Puts a slash at both ends of a base path. */
export function normalBase(base: string | undefined): string {
  const bare = (base ?? '').replace(/^\/+|\/+$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}

/** Reads the address from the two variables that give it for one build, and refuses what no site can stand at. */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): SiteAddress {
  const { SITE_BASE: base = '', SITE_URL: site = '' } = env;
  if (site !== '' && !isSiteOrigin(site)) throw new Failure(wrongSite(site));
  if (!isBasePath(base)) throw new Failure(wrongBase(base));
  return { base: normalBase(base), site: site || undefined };
}

function wrongSite(site: string): string {
  const parts = addressParts(site);
  const fit =
    parts && [`SITE_URL=${parts.origin}`, ...(parts.path ? [`SITE_BASE=${parts.path}`] : [])].join(' ');
  return (
    `SITE_URL 只写 https:// 和域名，路径写在 SITE_BASE 里${fit ? `：${fit}` : ''} · ` +
    `SITE_URL is https:// and the host alone; a path goes into SITE_BASE${fit ? `: ${fit}` : ''}\n  SITE_URL=${site}`
  );
}

function wrongBase(base: string): string {
  return (
    'SITE_BASE 是网址里的路径，只用字母、数字和 - _ . ~，例如 /zt/wm/ · ' +
    'SITE_BASE is a path of the address, of letters, digits and - _ . ~ only, as in /zt/wm/' +
    `\n  SITE_BASE=${base}`
  );
}
