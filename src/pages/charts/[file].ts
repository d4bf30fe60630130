import type { APIContext, GetStaticPaths } from 'astro';
import { keptPicture } from '../../outputs/pictures/kept.ts';
import { DRAWING_IDS, type DrawingId } from '../../drawings/drawings.ts';
import { standalone } from '../../drawings/standalone.ts';
import { LOCALES, type Locale, localePath } from '../../figure/locale.ts';
import { getDrawing } from '../../drawings/drawn.ts';

interface Props extends Record<string, unknown> {
  id: DrawingId;
  locale: Locale;
  ending: 'svg' | 'png';
}

export const getStaticPaths = (() =>
  DRAWING_IDS.flatMap((id) =>
    LOCALES.flatMap((locale) =>
      (['svg', 'png'] as const).map((ending) => ({
        params: { file: `${id}.${locale}.${ending}` },
        props: { id, locale, ending },
      })),
    ),
  )) satisfies GetStaticPaths;

/** A drawing of the dashboard as a file that stands alone, for a newspaper or a slide. */
export async function GET({ props: { id, locale, ending }, site }: APIContext<Props>): Promise<Response> {
  const address = new URL(localePath(locale, '/statistics/', import.meta.env.BASE_URL), site).href;
  const svg = standalone(locale, await getDrawing(id, locale), address);
  if (ending === 'svg') return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
  return new Response(await keptPicture(svg), { headers: { 'content-type': 'image/png' } });
}
