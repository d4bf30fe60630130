import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { builtFiles } from '../build/built-folder.ts';
import { isCompressible } from '../build/content-types.ts';

/** Writes a .gz and a .br beside every text of a site, for servers that send them as they are. */
export function precompress(folder: string): void {
  for (const file of builtFiles(folder).filter(isCompressible)) {
    const path = join(folder, file);
    const bytes = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    // Quality 11 is the default.
    writeFileSync(`${path}.br`, brotliCompressSync(bytes));
  }
}
