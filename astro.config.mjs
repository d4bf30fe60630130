import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { devPanel } from './src/tools/dev/dev-panel.ts';
import { PAGE_DIRECTIVES } from './src/tools/build/headers.ts';
import { paletteCss } from './src/tools/build/palette-css.ts';
import { proseContext } from './src/tools/build/prose-context.ts';
import { pageAt } from './src/content/pages.ts';
import { DEFAULT_LOCALE, LANGUAGE, parsePath } from './src/figure/locale.ts';

/** Whether the table of pages lists the page at an address. */
const isListed = (pathname) =>
  pageAt(parsePath(pathname, process.env.SITE_BASE || '/').path)?.listed !== false;

const settings = parse(readFileSync(new URL('content/site/settings.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  // Where the site will stand: SITE_URL, or else the address in the site settings, or else where `npm start` serves it.
  site: process.env.SITE_URL || settings.address || 'http://localhost:4321',
  base: process.env.SITE_BASE || '/',
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: '.astro/cache',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: availableParallelism() },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [proseContext] }),
  },
  integrations: [
    mdx(),
    devPanel(),
    sitemap({
      // A card is for other sites' pages; its figure's own page is the one to find.
      filter: (page) => isListed(new URL(page).pathname),
      i18n: { defaultLocale: DEFAULT_LOCALE, locales: { zh: LANGUAGE.zh.tag, en: LANGUAGE.en.tag } },
      namespaces: { news: false, image: false, video: false },
    }),
  ],
  // The Astro extension then completes and explains the fields of front matter.
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: [...PAGE_DIRECTIVES],
    },
  },
  vite: {
    plugins: [tailwindcss(), paletteCss()],
    build: {
      // Fonts stay files, so that they load after the text; only what is tiny is inlined.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every MDX entry carries a harmless directive that Rolldown warns of: https://github.com/withastro/astro/issues/18087
        onLog(level, log, next) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
});
