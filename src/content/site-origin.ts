/** What an address of a host has and the address of a whole site must not. */
export interface AddressParts {
  /** The address without them, as in https://www.example.cn. */
  readonly origin: string;
  /** The path, with a slash at both ends; empty where it has none. */
  readonly path: string;
  /** Whether it also has a name, a password, a query or an anchor. */
  readonly more: boolean;
}

/**
 * The parts of a web address, or nothing where it is none.
 * @example addressParts('https://a.cn/zt/wm?x') // => { origin: 'https://a.cn', path: '/zt/wm/', more: true }
 */
export function addressParts(address: string): AddressParts | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:\/\/[^/]/i.test(address) || /\s|\\/.test(address)) return undefined;
  const { origin, pathname, username, password } = url;
  const path = pathname.replace(/^\/+|\/+$/g, '');
  return { origin, path: path && `/${path}/`, more: username + password !== '' || /[?#]/.test(address) };
}

/** Whether an address is that of a whole host, as the address of a site has to be. */
export function isSiteOrigin(address: string): boolean {
  const parts = addressParts(address);
  return parts !== undefined && parts.path === '' && !parts.more;
}

/** Whether a text is a path that a site may stand under, with or without its outer slashes. */
export function isBasePath(base: string): boolean {
  const steps = base.replace(/^\/|\/$/g, '');
  return /^(?:[\w.~-]+(?:\/[\w.~-]+)*)?$/.test(steps) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(steps);
}
