import type { Plugin } from 'vite';
import { raised } from './flattened.ts';
import { SCRIPT_TARGETS, STYLE_TARGETS } from './floor.ts';
import { withoutRanges } from './media-ranges.ts';

/** Has what a browser is sent compiled to the floor; what runs in Node stays as it is. */
export function compiledToFloor(): Plugin {
  return {
    name: 'floor',
    // After Tailwind, as the palette: src/tools/build/palette-css.ts.
    enforce: 'pre',
    config: () => ({
      // What few scripts import on demand is hurried by nothing, so none needs a list of what that needs.
      build: { cssTarget: SCRIPT_TARGETS, modulePreload: { polyfill: false, resolveDependencies: () => [] } },
      css: { lightningcss: { exclude: STYLE_TARGETS.exclude } },
    }),
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { target: SCRIPT_TARGETS, rolldownOptions: { optimization: { inlineConst: true } } } }
        : undefined,
    // Vite would put a kilobyte on every page to hurry what few scripts import on demand. Each has its own, since one for all is a file more.
    resolveId: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: (helper, importer) => `${helper}?for=${importer}`,
    },
    load: {
      filter: { id: /vite\/preload-helper\.js\?/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    transform: {
      filter: { id: /\.css(?:$|\?)/ },
      // A sheet with an address of its own is loaded beside a page’s styles, over which it has the last word.
      handler: (css, id) =>
        id.endsWith('?transform-only') ? raised(withoutRanges(css)) : withoutRanges(css),
    },
  };
}
