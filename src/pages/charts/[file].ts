import type { APIContext, GetStaticPaths } from 'astro';
import { keptDrawing } from '../../outputs/pictures/kept.ts';
import type { Drawing } from '../../drawings/drawing.ts';
import { standalone } from '../../drawings/standalone.ts';
import { LOCALES, type Locale } from '../../figure/locale.ts';
import { getSourcesOfDrawing } from '../../content/queries/page-sources.ts';
import { creditLine } from '../../content/source.ts';
import { getDrawings } from '../../drawings/drawn.ts';
import { publicHref } from '../../components/site/public-href.ts';
import { pagePath } from '../../content/pages.ts';

interface Props extends Record<string, unknown> {
  drawing: Drawing;
  locale: Locale;
  ending: 'svg' | 'png';
}

export const getStaticPaths = (async () => {
  const inEach = LOCALES.map(async (locale) =>
    (await getDrawings(locale)).flatMap((drawing) =>
      (['svg', 'png'] as const).map((ending) => ({
        params: { file: `${drawing.id}.${locale}.${ending}` },
        props: { drawing, locale, ending },
      })),
    ),
  );
  return (await Promise.all(inEach)).flat();
}) satisfies GetStaticPaths;

/** A drawing of the dashboard as a file that stands alone, for a newspaper or a slide. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { drawing, locale, ending } = props;
  const source = creditLine(locale, await getSourcesOfDrawing(drawing.outline));
  const svg = standalone(locale, drawing, source, publicHref(locale, pagePath('statistics')));
  if (ending === 'svg') return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
  return new Response(await keptDrawing(svg), { headers: { 'content-type': 'image/png' } });
}
