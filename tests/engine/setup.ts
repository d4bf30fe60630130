import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEPT_COPIES } from '../support/kept-astro.ts';
import { prepareFontsOf } from '../support/prepared-fonts.ts';
import { ANOTHER_BODY, TINY } from '../support/project-copy.ts';

/** What the tests of whole builds share is made before the first of them, and goes after the last. */
export default async function setup(): Promise<() => void> {
  await prepareFontsOf([TINY, ANOTHER_BODY]);
  const folder = mkdtempSync(join(tmpdir(), 'report-astro-'));
  process.env[KEPT_COPIES] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
