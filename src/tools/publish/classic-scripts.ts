import { writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build } from 'vite';
import { builtFiles, builtText } from '../build/built-folder.ts';
import { named, pageElements } from '../build/html-page.ts';

/** Makes every script that a page names a plain one that imports nothing: browsers load no module from a disk. */
export async function classicScripts(folder: string): Promise<void> {
  const scripts = new Set(
    builtFiles(folder)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        named(pageElements(builtText(folder, file)), 'script')
          .map(({ attributes }) => attributes.get('src'))
          .filter((src) => src !== undefined)
          .map((src) => posix.join(posix.dirname(file), src)),
      ),
  );
  // All are read before any is written, since one may import another.
  const made = await Promise.all(
    [...scripts].map(async (file) => [file, await classic(join(folder, file))] as const),
  );
  for (const [file, code] of made) writeFileSync(join(folder, file), code);
}

/** A script with all that it imports in one plain script of its own scope. */
async function classic(path: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: path, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((one) => one.type === 'chunk' && one.isEntry);
  if (chunk?.type !== 'chunk') throw new Error(`${path}: no script came out`);
  return chunk.code;
}
