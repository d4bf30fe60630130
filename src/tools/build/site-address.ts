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

/** Reads the address from the same two variables as astro.config.mjs. */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): SiteAddress {
  return { base: normalBase(env['SITE_BASE']), site: env['SITE_URL'] };
}
