import postcss, { type Container } from 'postcss';
import { namedSheet, type Sheet } from './sheet.ts';

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

/** The sheet of what is for seldom media. */
export function seldomSheet(css: string, base: string): Sheet {
  return namedSheet('seldom', css, base, SELDOM.join());
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
