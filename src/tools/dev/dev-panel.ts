import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PAGE_SCRIPT } from './dev-news.ts';

/** While developing, shows what is wrong with the content in the place of every page, for as long as anything is. */
export function devPanel(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-panel',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', PAGE_SCRIPT);
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root).replace(/[\\/]$/, '');
      },
      'astro:server:setup': async ({ server, refreshContent }) => {
        // Only here, so that a build does not load the checker a second time.
        const { guardPages } = await import('./dev-gate.ts');
        guardPages(server, root, () => refreshContent?.({}));
      },
    },
  };
}
