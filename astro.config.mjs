import { availableParallelism } from 'node:os';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { normalizePath } from 'vite';
import { heldContent, hold, isHeld } from './src/content/held-content.ts';
import { checkedProse } from './src/tools/build/checked-prose.ts';
import { compiledToFloor } from './src/tools/build/floor-plugin.ts';
import { devPanel } from './src/tools/dev/dev-panel.ts';
import { PAGE_DIRECTIVES } from './src/tools/build/headers.ts';
import { ownFaces } from './src/tools/build/own-faces.ts';
import { paletteCss } from './src/tools/build/palette-css.ts';
import { proseContext } from './src/tools/build/prose-context.ts';
import { siteAddress } from './src/tools/build/site-address.ts';
import { shortTokens } from './src/tools/build/short-tokens.ts';
import { pageAt } from './src/content/pages.ts';
import { DEFAULT_LOCALE, LANGUAGE, parsePath } from './src/figure/locale.ts';

const { base, site } = siteAddress();

/** Whether the table of pages lists the page at an address. */
const isListed = (pathname) => pageAt(parsePath(pathname, base).path)?.listed !== false;

// Where no build hands over what it checked, as in `astro check` and in development, the content is read here.
const isHandedOver = isHeld();
if (!isHandedOver) {
  const { readContent } = await import('./src/tools/build/read-content.ts');
  hold(readContent(`${import.meta.dirname}/content`));
}
const [settings] = heldContent().settings;

/**
 * Whether Vite is to leave a file alone: content is watched by dev-gate.ts, and Astro would compile every article anew, and load the
 * schemas, whenever one figure changes.
 */
const isContent = (path) => normalizePath(path).startsWith(normalizePath(`${import.meta.dirname}/content/`));

export default defineConfig({
  // Where the site will stand: SITE_URL, or else the address in the site settings, or else where `npm start` serves it.
  site: site ?? (settings?.data.address || 'http://localhost:4321'),
  base,
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
    server: { watch: { ignored: [isContent] } },
    // A page names its scripts before its first word: a hash is name enough.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    plugins: [
      checkedProse(isHandedOver),
      tailwindcss(),
      paletteCss(),
      ownFaces(),
      shortTokens(),
      compiledToFloor(),
    ],
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
