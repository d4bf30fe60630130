import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { move } from '../build/move.ts';
import { linkedFiles } from './linked.ts';
import type { Manifest } from './manifest.ts';

/** The record of what is ours on the server: nothing else there is ever touched. */
const RECORD = '.report-upload.json';

const inside = z.string().regex(/^(?!.*(?:^|[\\/])\.\.(?:[\\/]|$))[^\\/]/);

const record = z.strictObject({
  files: z.array(inside),
  /** Since when a file with a hash in its name is no longer part of the site. */
  absent: z.record(inside, z.iso.datetime()),
  /** What was uploaded last; none where that was before anyone kept it. */
  base: z.string().optional(),
  kind: z.enum(['server', 'folder']).optional(),
  scripts: z.array(z.string()).optional(),
  /** Whether the server is to be given the files themselves, since it follows no links. */
  plain: z.boolean().optional(),
});

/** What an upload leaves for the next one to know. */
export type UploadRecord = z.infer<typeof record>;

/** What of a release the record keeps. */
export type Uploaded = Pick<Manifest, 'base' | 'kind' | 'scripts'>;

/**
 * The record of a served folder: an empty one where nothing was uploaded yet, and nothing where it cannot be read. Where links are served
 * it can be lost: what they lead to is ours.
 */
export function readRecord(target: string): UploadRecord | undefined {
  const path = join(target, RECORD);
  const linked = linkedFiles(target);
  if (!existsSync(path)) return { files: linked, absent: {} };
  try {
    return record.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return linked.length > 0 ? { files: linked, absent: {} } : undefined;
  }
}

/** Writes the record of a served folder, whole or not at all. */
export function writeRecord(target: string, written: UploadRecord): void {
  const path = join(target, RECORD);
  const beside = `${path}.new`;
  try {
    writeFileSync(beside, JSON.stringify(written));
    move(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
