import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PALETTE } from '../drawings/palette.ts';
import { keptDrawing } from '../outputs/pictures/kept.ts';

/** The mark of the site for the home screen of a phone, which rounds its corners itself: ten pixels a stitch, with paper to every edge. */
export async function GET(): Promise<Response> {
  const icon = readFileSync(join(process.cwd(), 'public', 'favicon.svg'), 'utf8');
  const svg = icon
    .replace('<svg ', '<svg width="180" height="180" ')
    .replace(/viewBox="[^"]*"/, 'viewBox="-0.5 -0.5 18 18"')
    .replace(/<rect [^>]*>/, `<rect x="-1" y="-1" width="19" height="19" fill="${PALETTE.light.paper}"/>`);
  return new Response(await keptDrawing(svg), { headers: { 'content-type': 'image/png' } });
}
