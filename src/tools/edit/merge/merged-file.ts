import type { Choice, Conflict } from './merged.ts';
import { Unchangeable } from '../yaml/edit.ts';
import { mergedText } from './merged-text.ts';

/** A file with two people's changes in it, or gone; and what both changed. */
export interface MergedFile {
  readonly text: string | undefined;
  readonly conflicts: readonly Conflict[];
}

/** What two people both changed in a file. */
export interface FileConflict {
  readonly file: string;
  readonly conflicts: readonly Conflict[];
}

const THEIRS: Choice = () => 'theirs';

/** Brings together what two people made of a file, either of whom may have begun it or taken it away; both did something else with all of it then. */
export function mergedFile(
  file: string,
  base: string | undefined,
  mine: string | undefined,
  theirs: string | undefined,
  choose: Choice = THEIRS,
): MergedFile {
  if (base === theirs || mine === theirs) return { text: mine, conflicts: [] };
  if (base === mine) return { text: theirs, conflicts: [] };
  if (base !== undefined && mine !== undefined && theirs !== undefined) {
    try {
      return mergedText(file, base, mine, theirs, choose);
    } catch (error) {
      // What cannot be read field by field is one thing.
      if (!(error instanceof Unchangeable)) throw error;
    }
  }
  const conflict = { path: [], base, mine, theirs };
  return { text: conflict[choose(conflict)], conflicts: [conflict] };
}
