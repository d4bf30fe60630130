import type { Plugin } from 'vite';
import { PALETTE } from '../../drawings/palette.ts';

const COLOURS: Readonly<Record<string, Readonly<Record<string, string>>>> = PALETTE;

/** Puts the palette’s colours into style sheets, where they write `--palette(dark madder)`, or `--palette: dark` for all of a theme. */
export function paletteCss(): Plugin {
  return {
    name: 'palette',
    // After Tailwind, which comes before it in the configuration, has brought the sheets together.
    enforce: 'pre',
    transform: { filter: { id: /\.css(?:$|\?)/ }, handler: withColours },
  };
}

/**
 * A style sheet with its colours written out, each as a token where it asks for all of a theme.
 * @example withColours('a{color:--palette(light lake)}') // => `a{color:${PALETTE.light.lake}}`
 * @throws for a theme or a colour that the palette does not have
 */
export function withColours(css: string): string {
  const found = <T>(call: string, value: T | undefined): T => {
    if (value === undefined) throw new Error(`src/drawings/palette.ts: ${call}`);
    return value;
  };
  return css
    .replace(/--palette\(([\w-]+) (\w+)\)/g, (call, theme: string, name: string) =>
      found(call, COLOURS[theme]?.[name]),
    )
    .replace(/--palette:\s*([\w-]+)/g, (call, theme: string) =>
      Object.entries(found(call, COLOURS[theme]))
        .map(([name, colour]) => `--color-${name}:${colour}`)
        .join(';'),
    );
}
