import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { builtFiles } from '../build/built-folder.ts';
import { KEPT_DAYS } from './upload-guide.ts';

/** The record of what is ours on the server: nothing else there is ever touched. */
const RECORD = '.report-upload.json';

const inside = z.string().regex(/^(?!.*(?:^|[\\/])\.\.(?:[\\/]|$))[^\\/]/);

const record = z.strictObject({
  files: z.array(inside),
  /** Since when a file with a hash in its name is no longer part of the site. */
  absent: z.record(inside, z.iso.datetime()),
});

type UploadRecord = z.infer<typeof record>;

/**
 * Brings a served folder to a new publication, so that every page in it has all its assets at every moment: first what is named by its hash,
 * then other files, then new pages, then changed ones, and the offline worker last. What has been withdrawn goes at the end; what is named
 * by its hash stays a while, for readers with an old page open. Gives the files that were copied and removed, and those kept for a while.
 */
export function upload(from: string, target: string, now: Date, copied?: (file: string) => void) {
  mkdirSync(target, { recursive: true });
  const before = readRecord(target);
  const files = builtFiles(from);
  const part = new Set(files);
  // Written first: an upload that is stopped half-way must still know its files.
  const ours = [...new Set([...files, ...before.files, ...Object.keys(before.absent)])];
  writeRecord(target, { files: ours, absent: before.absent });
  const changed = files.filter((file) => !isSame(join(from, file), join(target, file)));
  const order = new Map(changed.map((file) => [file, rank(file, existsSync(join(target, file)))]));
  for (const file of changed.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))) {
    place(join(from, file), join(target, file));
    copied?.(file);
  }
  const gone = ours.filter((file) => !part.has(file));
  const absent = Object.fromEntries(
    gone
      .filter((file) => file.startsWith('_astro/'))
      .map((file) => [file, before.absent[file] ?? now.toISOString()] as const)
      .filter(([, since]) => now.getTime() - Date.parse(since) < KEPT_DAYS * 86_400_000),
  );
  const removed = gone.filter((file) => !(file in absent));
  for (const file of removed) rmSync(join(target, file), { force: true });
  writeRecord(target, { files, absent });
  return { copied: changed, removed, kept: Object.keys(absent) };
}

function rank(file: string, isThere: boolean): number {
  if (file.startsWith('_astro/')) return 0;
  if (/^sw\.js(?:\.|$)/.test(file)) return 4;
  if (!/\.html(?:\.|$)/.test(file)) return 1;
  // A page that is new is there before any page that leads to it.
  return isThere ? 3 : 2;
}

/** Puts a file in its place in one step: a reader gets the old one or the new one, never a part. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  writeWhole(to, readFileSync(from));
}

function writeWhole(path: string, content: Buffer | string): void {
  const beside = `${path}.uploading`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}

function isSame(from: string, to: string): boolean {
  return existsSync(to) && readFileSync(from).equals(readFileSync(to));
}

function readRecord(target: string): UploadRecord {
  const path = join(target, RECORD);
  return existsSync(path) ? record.parse(JSON.parse(readFileSync(path, 'utf8'))) : { files: [], absent: {} };
}

function writeRecord(target: string, written: UploadRecord): void {
  writeWhole(join(target, RECORD), JSON.stringify(written));
}
