import { hash } from 'node:crypto';

/** A style sheet beside a page: its file in the built site, and the link to it. */
export interface Sheet {
  readonly file: string;
  readonly link: string;
}

/** The sheet of a style, which has a name of its own. */
export function namedSheet(name: string, css: string, base: string, media?: string): Sheet {
  const file = `_astro/${name}.${hash('sha256', css, 'base64url').slice(0, 8)}.css`;
  const seldom = media === undefined ? '' : ` media="${media}"`;
  return { file, link: `<link rel="stylesheet"${seldom} href="${base}${file}">` };
}
