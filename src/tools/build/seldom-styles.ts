import { hash } from 'node:crypto';
import { memoizedByText } from '../../content/memoized.ts';

/** The media that few readers meet: a sheet of its own for them is fetched after the page by all others, and delays nobody's first word. */
const SELDOM = ['print', '(forced-colors:active)', '(prefers-contrast:more)'];

/** A style in two: what every reader needs at once, and what only those of seldom media do. */
export interface PartedStyle {
  readonly often: string;
  readonly seldom: string;
}

/**
 * Parts a minified style; a rule keeps what it stands in, such as a layer.
 * @example partedStyle('a{b:c}@media print{a{b:d}}') // => { often: 'a{b:c}', seldom: '@media print{a{b:d}}' }
 */
export const partedStyle = memoizedByText((css: string): PartedStyle => {
  let often = '';
  let seldom = '';
  for (const { head, inner, text } of topRules(css)) {
    if (SELDOM.includes(head.replace(/^@media\s*|\s+/g, ''))) seldom += text;
    else if (/^@(?:layer|supports|container|media)\b/.test(head) && inner !== undefined) {
      const parts = partedStyle(inner);
      if (parts.often !== '') often += `${head}{${parts.often}}`;
      if (parts.seldom !== '') seldom += `${head}{${parts.seldom}}`;
    } else often += text;
  }
  return { often, seldom };
});

/** The file of a sheet for seldom media, and the link to it. */
export function seldomSheet(css: string, base: string): { file: string; link: string } {
  const file = `_astro/seldom.${hash('sha256', css, 'base64url').slice(0, 8)}.css`;
  return { file, link: `<link rel="stylesheet" media="${SELDOM.join()}" href="${base}${file}">` };
}

interface Rule {
  /** What stands before its block, or the whole of a rule without one. */
  readonly head: string;
  readonly inner?: string;
  readonly text: string;
}

function topRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let open = 0;
  let depth = 0;
  // A bracket in a string, an address, a comment or after a backslash is none.
  const signs = /\/\*.*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)|\\.|[{};]/gs;
  for (const { 0: sign, index } of css.matchAll(signs)) {
    if (sign === '{' && depth++ === 0) open = index;
    const ends = sign === '}' ? --depth === 0 : sign === ';' && depth === 0;
    if (!ends) continue;
    const text = css.slice(start, index + 1);
    rules.push(
      sign === '}'
        ? { head: css.slice(start, open).trim(), inner: css.slice(open + 1, index), text }
        : { head: text, text },
    );
    start = index + 1;
  }
  return rules;
}
