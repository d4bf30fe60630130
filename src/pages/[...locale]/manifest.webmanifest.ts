import type { APIContext } from 'astro';
import { PALETTE } from '../../drawings/palette.ts';
import { DEFAULT_LOCALE, LANGUAGE, type Locale, localePath, localePaths } from '../../figure/locale.ts';
import { getSettings } from '../../content/queries/site.ts';

interface Props extends Record<string, unknown> {
  locale: Locale;
}

export const getStaticPaths = localePaths;

/** The web app manifest: what the site is called, and its mark, when a reader keeps it on a home screen. */
export async function GET({ props: { locale } }: APIContext<Props>): Promise<Response> {
  const settings = await getSettings();
  const base = import.meta.env.BASE_URL;
  return Response.json({
    name: settings.name[locale],
    short_name: settings.shortName[locale],
    lang: LANGUAGE[locale].tag,
    start_url: localePath(locale, '/', base),
    scope: localePath(DEFAULT_LOCALE, '/', base),
    display: 'browser',
    background_color: PALETTE.light.paper,
    theme_color: PALETTE.light.paper,
    icons: [{ src: localePath(DEFAULT_LOCALE, '/favicon.svg', base), sizes: 'any', type: 'image/svg+xml' }],
  });
}
