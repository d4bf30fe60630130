import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { project } from '../../src/tools/build/project.ts';
import { startChromium } from './chromium.ts';
import type { Tried } from './driver.ts';

/**
 * A Chromium of an age that nobody installs any more, taken from an npm package made for hosts without a browser. It is fetched when it is
 * first wanted and kept, some 170 MB once unpacked, and is no dependency of the project.
 */
export function oldChromium(version: string, packed: string): Tried {
  const path = join(project.root, '.browsers', version, 'chromium');
  return {
    name: `Chromium ${version}`,
    start: async () => {
      if (process.platform !== 'linux' || process.arch !== 'x64') return 'it runs on Linux on x64 only';
      if (!existsSync(path)) {
        const reason = fetched(packed, path);
        if (reason !== undefined) return reason;
      }
      return startChromium(path);
    },
  };
}

/** Puts the browser of a package at a path, or says why not. */
function fetched(packed: string, path: string): string | undefined {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  // None of its own dependencies, which unpack it and drive it, is needed.
  const npm = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--legacy-peer-deps',
      '--no-audit',
      '--no-fund',
      packed,
    ],
    { encoding: 'utf8' },
  );
  const name = packed.slice(0, packed.lastIndexOf('@'));
  const file = join(folder, 'node_modules', name, 'bin', 'chromium.br');
  if (!existsSync(file)) return `${packed} could not be fetched: ${npm.stderr}`;
  // Under another name first, so that half a browser is never taken for one.
  writeFileSync(`${path}.part`, brotliDecompressSync(readFileSync(file)), { mode: 0o755 });
  renameSync(`${path}.part`, path);
  return undefined;
}
