import { hash } from 'node:crypto';
import postcss, { type Container } from 'postcss';

/**
 * The media that few readers meet, paper and very wide windows among them: a sheet of its own for them is fetched after the page by all
 * others, and delays nobody's first word but theirs.
 */
const SELDOM = ['print', '(forced-colors:active)', '(prefers-contrast:more)', '(min-width:106rem)'];

/** A style in two: what every reader needs at once, and what only those of seldom media do. */
export interface PartedStyle {
  readonly often: string;
  readonly seldom: string;
}

/**
 * Parts a style; a rule keeps what it stands in, such as what a browser is to support.
 * @example partedStyle('a{b:c}@media print{a{b:d}}') // => { often: 'a{b:c}', seldom: '@media print{a{b:d}}' }
 */
export function partedStyle(css: string): PartedStyle {
  const often = postcss.parse(css);
  const seldom = often.clone();
  keep(often, false);
  keep(seldom, true);
  return { often: often.toString(), seldom: seldom.toString() };
}

/** The file of a sheet for seldom media, and the link to it. */
export function seldomSheet(css: string, base: string): { file: string; link: string } {
  const file = `_astro/seldom.${hash('sha256', css, 'base64url').slice(0, 8)}.css`;
  return { file, link: `<link rel="stylesheet" media="${SELDOM.join()}" href="${base}${file}">` };
}

/** Leaves in a style only what is for seldom media, or only what is not. */
function keep(style: Container, seldom: boolean): void {
  style.each((node) => {
    const isSeldom =
      node.type === 'atrule' &&
      node.name === 'media' &&
      SELDOM.includes(node.params.replace(/^screen and |\s/g, ''));
    if (node.type === 'atrule' && !isSeldom && /^(?:media|supports|container)$/.test(node.name)) {
      keep(node, seldom);
      if (node.nodes?.length === 0) node.remove();
    } else if (isSeldom !== seldom) node.remove();
  });
}
