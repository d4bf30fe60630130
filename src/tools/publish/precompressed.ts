import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { builtFiles } from '../build/built-folder.ts';
import { isCompressible } from '../build/content-types.ts';

/** Writes a .gz and a .br beside every text of a site, for servers that send them as they are; as small as can be, or sooner. */
export function precompress(folder: string, quality = 11): void {
  for (const file of builtFiles(folder).filter(isCompressible)) {
    const path = join(folder, file);
    const bytes = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: Math.min(quality, 9) }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  }
}
