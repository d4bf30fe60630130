import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Project } from '../../src/tools/build/project.ts';
import { built } from './built.ts';
import { pageFaults } from './page-faults.ts';
import type { Files } from '../../src/tools/measure/content-files.ts';

/** Builds a report in a copy, in the place of the one before; gives what reads wrongly in it. */
export async function builtFaults(copy: Project, files: Files, told = ''): Promise<string[]> {
  rmSync(copy.content, { recursive: true });
  for (const [file, text] of files) {
    const path = join(copy.content, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  await expect(built(copy), told).resolves.toBeDefined();
  return pageFaults(copy.dist);
}
