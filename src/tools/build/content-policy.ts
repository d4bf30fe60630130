import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-folder.ts';
import { ownStyles, siteScripts } from './page-styles.ts';

/**
 * Leaves in each page only the styles that it uses, and in its content security policy only the hashes of what stands in it. Astro lists its
 * island runtime's scripts and styles on every page, though this site sends none: some 450 bytes a page that no compression takes away,
 * and scripts allowed for nothing.
 */
export function tightenPages(folder: string): void {
  const styled = ownStyles(siteScripts(folder));
  for (const page of builtFiles(folder).filter((file) => file.endsWith('.html'))) {
    const path = join(folder, page);
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, withOwnHashes(withNewHashes(html, styled(html))));
  }
}

/** The changed page, with the policy's hash of each inline style that was changed made anew. */
export function withNewHashes(html: string, changed: string): string {
  const after = inlineTexts(changed).map(hashSource);
  return inlineTexts(html)
    .map(hashSource)
    .reduce((page, old, index) => page.replace(old, after[index] ?? old), changed);
}

/** A page whose policy names the hashes of its own inline scripts and styles, and no others. */
export function withOwnHashes(html: string): string {
  const own = new Set(inlineTexts(html).map(hashSource));
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
    (_, start: string, policy: string) => {
      return (
        start + policy.replace(/ ?('sha256-[^']+')/g, (hash, name: string) => (own.has(name) ? hash : ''))
      );
    },
  );
}

function inlineTexts(html: string): string[] {
  return [...html.matchAll(/<(script|style)(?: [^>]*)?>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => text);
}

/** A text as a policy names it. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
