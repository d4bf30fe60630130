import postcss from 'postcss';
import type { Plugin } from 'vite';

/** Has every style sheet name the report’s own faces where they are put on late: src/styles/tokens.css. */
export function ownFaces(): Plugin {
  return {
    name: 'own-faces',
    // After Tailwind, as the palette: src/tools/build/palette-css.ts.
    enforce: 'pre',
    transform: { filter: { id: /\.css(?:$|\?)/ }, handler: withOwnFaces },
  };
}

/**
 * A style sheet in which each rule that asks for `--font-serif` is followed by one that asks for the report’s own faces, of the same
 * weight, which holds once they are there: for all of a Chinese page, and for the Chinese in an English one, which has the rest from the
 * first paint. That a page would say once; but then every element of it would be styled anew, and not only those few.
 * @example withOwnFaces('b{font-family:var(--font-serif)}')
 * // => 'b{…}:where(html:lang(zh)[data-faces=on]) b, :where(html:lang(en)[data-faces=on]) b:where(:lang(zh)){font-family:var(--font-own)}'
 */
export function withOwnFaces(css: string): string {
  if (!css.includes('var(--font-serif)')) return css;
  const root = postcss.parse(css);
  root.walkDecls(/^font(?:-family)?$/, ({ value, parent }) => {
    if (parent?.type !== 'rule' || !('selectors' in parent) || !value.includes('var(--font-serif)')) return;
    const selectors = parent.selectors.flatMap((selector) => [
      `:where(html:lang(zh)[data-faces=on]) ${selector}`,
      `:where(html:lang(en)[data-faces=on]) ${selector.replace(/(?=::?(?:before|after)$)|$/, ':where(:lang(zh))')}`,
    ]);
    parent.after(
      postcss.rule({ selectors, nodes: [postcss.decl({ prop: 'font-family', value: 'var(--font-own)' })] }),
    );
  });
  return root.toString();
}
