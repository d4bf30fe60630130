/**
 * A page whose drawings have only what a page needs: no pattern that nothing is filled with and no symbol that nothing shows, which is known
 * only once it is built, and no colour or none beside the class that says it, which is for a file that stands alone.
 * @param styles The styles that the page keeps, which may fill with a pattern too.
 * @example ownDrawings('<pattern id="a"></pattern><path d="m0 0"/>', '') // => '<path d="m0 0"/>'
 */
export function ownDrawings(html: string, styles: string): string {
  const filling = html.replace(/<style.*?<\/style>/gs, '') + styles;
  return html
    .replace(/<pattern id="([^"]+)".*?<\/pattern>/gs, (pattern, id: string) =>
      new RegExp(`url\\(["']?#${id}["']?\\)`).test(filling) ? pattern : '',
    )
    .replace(/<symbol id="([^"]+)".*?<\/symbol>/gs, (symbol, id: string) =>
      html.includes(`<use href="#${id}"`) ? symbol : '',
    )
    .replace(
      /(class="ink-(?:main|second|stitch|accent|rest)\b[^<>]*?)(?: (?:fill|stroke)="(?:#[0-9a-f]{6}|none)")+/g,
      '$1',
    );
}
