import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Project } from '../../src/tools/build/project.ts';
import { pageFaults } from './page-faults.ts';
import { startCommand } from './project-copy.ts';
import type { Files } from './random/files.ts';

/** Builds a report in a copy, in the place of the one before; gives what reads wrongly in it. */
export async function builtFaults(copy: Project, files: Files, told = ''): Promise<string[]> {
  rmSync(copy.content, { recursive: true });
  for (const [file, text] of files) {
    const path = join(copy.content, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { status, output } = await startCommand(copy, 'build').ended;
  expect(status, `${told}\n${output}`).toBe(0);
  return pageFaults(copy.dist);
}
