import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { saveFile, sweepUnsaved } from './save-file.ts';

const draft = z.strictObject({
  file: z.string(),
  /** The file as it was when the draft was begun; nothing for one that is new. */
  base: z.string().optional(),
  /** As it is to be; nothing where it is to go. */
  mine: z.string().optional(),
  time: z.iso.datetime(),
  /** What other windows made of it where both changed the same: what each saw, and made of that. */
  asides: z
    .array(z.strictObject({ base: z.string(), mine: z.string() }))
    .readonly()
    .default([]),
});

/** A file of the content as somebody is changing it. */
export type Draft = Readonly<z.output<typeof draft>>;

/** What is being changed and not yet saved, kept in a folder outside the content, so that it is there again after a power cut. */
export class Drafts {
  readonly #folder: string;
  readonly #drafts = new Map<string, Draft>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    sweepUnsaved(folder);
    for (const name of readdirSync(folder)) {
      const kept = name.endsWith(ENDING) ? draftIn(join(folder, name)) : undefined;
      if (kept) this.#drafts.set(kept.file, kept);
    }
  }

  /** Every draft, by its file. */
  all(): ReadonlyMap<string, Draft> {
    return this.#drafts;
  }

  /** Keeps a draft, on the disk too. */
  put(draft: Draft): void {
    saveFile(this.#path(draft.file), JSON.stringify(draft));
    this.#drafts.set(draft.file, draft);
  }

  /** Forgets the draft of a file. */
  drop(file: string): void {
    rmSync(this.#path(file), { force: true });
    this.#drafts.delete(file);
  }

  #path(file: string): string {
    // A name of a length that every disk takes, whatever the file is called.
    return join(this.#folder, createHash('sha256').update(file).digest('hex').slice(0, 32) + ENDING);
  }
}

const ENDING = '.json';

/** What a file of drafts holds; one that was damaged from outside is left where it is. */
function draftIn(path: string): Draft | undefined {
  try {
    return draft.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
