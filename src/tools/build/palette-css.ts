import type { Plugin } from 'vite';
import { PALETTE } from '../../drawings/palette.ts';

const COLOURS: Readonly<Record<string, Readonly<Record<string, string>>>> = PALETTE;

/** Puts the palette’s colours into style sheets, where they write `--palette(dark madder)`. */
export function paletteCss(): Plugin {
  return {
    name: 'palette',
    // After Tailwind, which comes before it in the configuration, has brought the sheets together.
    enforce: 'pre',
    transform: { filter: { id: /\.css(?:$|\?)/ }, handler: withColours },
  };
}

/**
 * A style sheet with its colours written out.
 * @example withColours('a{color:--palette(light lake)}') // => `a{color:${PALETTE.light.lake}}`
 * @throws for a colour that the palette does not have
 */
export function withColours(css: string): string {
  return css.replace(/--palette\(([\w-]+) (\w+)\)/g, (call, theme: string, name: string) => {
    const colour = COLOURS[theme]?.[name];
    if (colour === undefined) throw new Error(`src/drawings/palette.ts: ${call}`);
    return colour;
  });
}
