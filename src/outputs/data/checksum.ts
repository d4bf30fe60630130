import { createHash } from 'node:crypto';
import type { ArchiveEntry } from './archive.ts';

/** The SHA-256 sum of some bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The lines of a SHA256SUMS file, as `sha256sum --check` reads them, sorted by name. */
export function checksumLines(entries: readonly ArchiveEntry[]): string {
  return [...entries]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`)
    .join('');
}
