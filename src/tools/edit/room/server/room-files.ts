import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { builtFiles } from '../../../build/built-folder.ts';
import { project } from '../../../build/project.ts';
import { saveFile } from '../../save/save-file.ts';

const files = z.object({ script: z.string().min(1), style: z.string().min(1) });

/** What was made, and the sum of what it was made from. */
const kept = files.extend({ from: z.string() });

/** The script and the style of the room's page. */
export type RoomFiles = z.output<typeof files>;

/** Makes them from what stands in the folder of its pages, or takes those that were made from the same. */
export async function roomFiles(): Promise<RoomFiles> {
  const file = join(project.root, '.astro', 'room-files.json');
  const from = sumOfSources();
  const known = keptIn(file);
  if (known?.from === from) return known;
  const script = join(import.meta.dirname, 'built-files.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    maxBuffer: 8_000_000,
    // Whatever this process is for, the pages are made for those who use them.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const made = files.parse(JSON.parse(stdout));
  saveFile(file, JSON.stringify({ ...made, from }));
  return made;
}

/** What was kept in a file; nothing where there is none that is whole. */
export function keptIn(file: string): z.output<typeof kept> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A sum of all that they can be made from: every source of ours, and which packages there are. */
function sumOfSources(): string {
  const sum = createHash('sha256').update(readFileSync(join(project.root, 'package.json')));
  const sources = join(project.root, 'src');
  for (const name of builtFiles(sources)) sum.update(`\n${name}\n`).update(readFileSync(join(sources, name)));
  return sum.digest('hex');
}
