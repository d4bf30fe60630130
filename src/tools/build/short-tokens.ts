import type { Plugin } from 'vite';

/** What the tokens of src/styles/tokens.css are called in a page, in which each stands up to a hundred times. */
const SHORT: Readonly<Record<string, string>> = {
  'color-paper': 'p',
  'color-ink': 'i',
  'color-soft': 's',
  'color-rule': 'r',
  'color-madder': 'm',
  'color-lake': 'l',
  'color-barley': 'b',
  'color-stitch': 'c',
  'color-faded': 'f',
  'text-note': 't1',
  'text-small': 't2',
  'text-body': 't3',
  'text-lead': 't4',
  'text-figure': 't5',
  'font-han': 'fh',
  'font-sans': 'fs',
  'font-serif': 'fr',
  'font-early': 'fe',
  'font-own': 'fo',
};

/** Gives the tokens of the theme their short names in every style sheet. */
export function shortTokens(): Plugin {
  return {
    name: 'short-tokens',
    // After Tailwind, as the palette: src/tools/build/palette-css.ts.
    enforce: 'pre',
    transform: { filter: { id: /\.css(?:$|\?)/ }, handler: withShortTokens },
  };
}

/**
 * A style sheet with the short names of tokens.
 * @example withShortTokens('a{color:var(--color-lake)}') // => 'a{color:var(--l)}'
 */
export function withShortTokens(css: string): string {
  return css.replace(/--((?:color|text|font)-\w+)\b(?!-)/g, (name, token: string) => {
    const short = SHORT[token];
    return short === undefined ? name : `--${short}`;
  });
}
