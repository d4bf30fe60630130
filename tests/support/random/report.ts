import { check } from '../../../src/check/check.ts';
import { EDITS } from './edits.ts';
import { type Files, sourceOf } from './files.ts';
import { Random } from './random.ts';

/** A report after so many edits, and what they were: edits at random, of which those are kept that the check has nothing against. */
export function editedAtRandom(files: Files, seed: number, times: number) {
  const random = new Random(seed);
  const edits: string[] = [];
  let kept = files;
  while (edits.length < times) {
    const edited = random.of(EDITS)(kept, random);
    if (!edited || isSame(edited.files, kept)) continue;
    if (check(sourceOf(edited.files)).some(({ severity }) => severity === 'error')) continue;
    kept = edited.files;
    edits.push(edited.what);
  }
  return { files: kept, edits };
}

function isSame(a: Files, b: Files): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
