import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const files = z.object({ script: z.string().min(1), style: z.string().min(1) });

/** The script and the style of the room's page. */
export type RoomFiles = z.output<typeof files>;

/** Makes them from what stands in the folder of its pages; nothing is written. */
export async function roomFiles(): Promise<RoomFiles> {
  const script = join(import.meta.dirname, 'built-files.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 8_000_000 });
  return files.parse(JSON.parse(stdout));
}
