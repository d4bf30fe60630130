/** The languages of the site; the first is the reference, and has no prefix in addresses. */
export const LOCALES = ['zh', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof LOCALES)[number];

/** The language whose pages stand at the root of the site. */
export const DEFAULT_LOCALE: Locale = 'zh';

/** One text in every language of the site. */
export type Localised = Readonly<Record<Locale, string>>;

/** One text in every language, as each says it. */
export function inBoth(say: (locale: Locale) => string): Localised {
  return { zh: say('zh'), en: say('en') };
}

/** What each language is called in its own words, and by the tag that `lang` and `hreflang` use (BCP 47). */
export const LANGUAGE: Readonly<Record<Locale, { tag: string; name: string; openGraph: string }>> = {
  zh: { tag: 'zh-CN', name: '中文', openGraph: 'zh_CN' },
  en: { tag: 'en', name: 'English', openGraph: 'en_GB' },
};

/** The other language of the pair. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

/** The value of the `[...locale]` route parameter: none for the default language. */
export function localeParam(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

/**
 * The address of a page within the site, in one language, under the base the site is published at.
 * @example localePath('en', '/honours/', '/') // => '/en/honours/'
 * @example localePath('zh', '/honours/', '/zt/wm/') // => '/zt/wm/honours/'
 */
export function localePath(locale: Locale, path: string, base: string): string {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return `${base.replace(/\/$/, '')}${prefix}${path}`;
}

/**
 * The language that an address belongs to, and the page it names, free of language and base.
 * @example parsePath('/zt/wm/en/honours/', '/zt/wm/') // => { locale: 'en', path: '/honours/' }
 */
export function parsePath(pathname: string, base: string): { locale: Locale; path: string } {
  const bare = base.replace(/\/$/, '');
  const inside = pathname.startsWith(`${bare}/`) ? pathname.slice(bare.length) : pathname;
  for (const locale of LOCALES) {
    if (locale === DEFAULT_LOCALE) continue;
    if (inside === `/${locale}` || inside.startsWith(`/${locale}/`)) {
      return { locale, path: inside.slice(locale.length + 1) || '/' };
    }
  }
  return { locale: DEFAULT_LOCALE, path: inside };
}

/** What `getStaticPaths` returns for a page that stands once in each language; a new list each time, since Astro keeps its own marks on it. */
export function localePaths() {
  return LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}
