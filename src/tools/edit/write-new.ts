import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Project } from '../build/project.ts';
import { Failure } from '../command/failure.ts';
import type { NewFile } from './form.ts';

/** Writes files that are not there yet, all of them or none. */
export function writeNew(project: Pick<Project, 'content'>, files: readonly NewFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(project.content, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw new Failure(`没有写成 · Not written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
