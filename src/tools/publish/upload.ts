import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtFiles } from '../build/built-folder.ts';
import { openToReaders } from '../build/public-modes.ts';
import { clearReady, renew, type Renewal, renewal } from '../build/renewal.ts';
import { alone } from './alone.ts';
import { isLinked, takesLinks, turn, unlinked } from './linked.ts';
import { KEPT_DAYS } from './upload-guide.ts';
import { type Uploaded, type UploadRecord, writeRecord } from './upload-record.ts';

/** All that an upload is going to do. */
export interface UploadPlan {
  readonly renewal: Renewal;
  /** Every file on the server that is ours, before, meanwhile or after. */
  readonly ours: readonly string[];
  /** The files with a hash in their names that are no longer part of the site, and since when. */
  readonly absent: Readonly<Record<string, string>>;
}

/**
 * What brings a served folder to a new publication. What has been withdrawn goes; what is named by its hash stays a while, for readers with
 * an old page open. Nothing that the record does not know is ever taken away.
 */
export function uploadPlan(from: string, target: string, before: UploadRecord, now: Date): UploadPlan {
  const files = builtFiles(from);
  const part = new Set(files);
  const ours = [...new Set([...files, ...before.files, ...Object.keys(before.absent)])];
  const gone = ours.filter((file) => !part.has(file));
  const absent = Object.fromEntries(
    gone
      .filter((file) => file.startsWith('_astro/'))
      .map((file) => [file, before.absent[file] ?? now.toISOString()] as const)
      .filter(([, since]) => now.getTime() - Date.parse(since) < KEPT_DAYS * 86_400_000),
  );
  const removed = gone.filter((file) => !(file in absent));
  return { renewal: renewal(from, target, files, removed), ours, absent };
}

/** What an upload puts into the served folder: links to a whole publication, or the files themselves. */
export type Form = 'links' | 'plain';

/**
 * Carries out an upload, and says in which form. With links the folder serves one whole publication at every moment; without, every page
 * has all its assets at every moment.
 */
export function upload(
  { renewal, ours, absent }: UploadPlan,
  before: UploadRecord,
  { base, kind, scripts }: Uploaded,
  wanted: Form = 'links',
  copied?: (file: string) => void,
): Form {
  const { target, files } = renewal;
  makeForReaders(target);
  const plain = wanted === 'plain';
  return alone(target, () => {
    // Written first: an upload that is stopped half-way must still know its files.
    writeRecord(target, { ...before, files: [...ours], plain });
    clearReady(target);
    const form = !plain && (isLinked(target) || takesLinks(target)) ? 'links' : 'plain';
    if (form === 'links') turn(renewal, Object.keys(absent));
    else {
      if (isLinked(target)) unlinked(target, ours);
      renew(renewal, copied);
    }
    writeRecord(target, { files: [...files], absent: { ...absent }, base, kind, scripts, plain });
    return form;
  });
}

/** Makes a folder, and what it stands in, so that a web server may go into it; one that is there keeps its rights. */
function makeForReaders(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) openToReaders(made);
}
