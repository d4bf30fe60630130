import type { APIContext } from 'astro';
import { type Locale, localePaths } from '../../figure/locale.ts';
import { getSpeech } from '../../content/queries/speech.ts';

interface Props extends Record<string, unknown> {
  locale: Locale;
}

export const getStaticPaths = localePaths;

/** What reading a section aloud needs, fetched only when a reader starts it. */
export async function GET({ props: { locale } }: APIContext<Props>): Promise<Response> {
  return Response.json(await getSpeech(locale));
}
