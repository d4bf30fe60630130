import { transform, type Visitor } from 'lightningcss';
import { STYLE_TARGETS } from './floor.ts';

/** A style of a page as a visitor changes it, without some custom properties, written out for the oldest browsers and in few bytes. */
export function changed(css: string, visitor: Visitor<never> = {}, unusedSymbols: string[] = []): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor,
    unusedSymbols,
    ...STYLE_TARGETS,
  });
  // Lightning CSS writes it for the sake of the shorthand, which is not used here; every browser of the floor knows the property.
  return code.toString().replace(/-webkit-text-decoration-color:[^;}]*;?/g, '');
}
