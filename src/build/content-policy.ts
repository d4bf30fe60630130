import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-folder.ts';

/**
 * Leaves in each page's content security policy only the hashes of what stands in that page. Astro lists its island runtime's scripts and
 * styles on every page, though this site sends none: some 450 bytes a page that no compression takes away, and scripts allowed for nothing.
 */
export function tightenPolicies(folder: string): void {
  for (const page of builtFiles(folder).filter((file) => file.endsWith('.html'))) {
    const path = join(folder, page);
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, withOwnHashes(html));
  }
}

/** A page whose policy names the hashes of its own inline scripts and styles, and no others. */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)(?: [^>]*)?>([\s\S]*?)<\/\1>/g)].map(
    ([, , text = '']) => text,
  );
  const own = new Set(inline.map(hashSource));
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
    (_, start: string, policy: string) => {
      return (
        start + policy.replace(/ ?('sha256-[^']+')/g, (hash, name: string) => (own.has(name) ? hash : ''))
      );
    },
  );
}

/** A text as a policy names it. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
