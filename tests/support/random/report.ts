import { check } from '../../../src/check/check.ts';
import { derivation, type Edit, EDITS } from './edits.ts';
import { type Files, sourceOf } from '../../../src/tools/measure/content-files.ts';
import { Random } from './random.ts';

/** A report after so many edits, and what they were: edits at random, of which those are kept that the check has nothing against. */
export function editedAtRandom(files: Files, seed: number, times: number) {
  const random = new Random(seed);
  const edits: string[] = [];
  let kept = files;
  while (edits.length < times) {
    // The first works a figure out, which every later edit must leave right: of figures edited at random few have a period in common.
    const edit = edits.length === 0 ? derivation : random.of(EDITS);
    const made = passing(edit, kept, random);
    if (!made) continue;
    kept = made.files;
    edits.push(made.what);
  }
  return { files: kept, edits };
}

/** What an edit makes of a report that the check has nothing against; few that are made at random are, so it is tried more than once. */
function passing(edit: Edit, files: Files, random: Random): ReturnType<Edit> {
  for (let tries = 0; tries < 12; tries += 1) {
    const edited = edit(files, random);
    if (!edited || isSame(edited.files, files)) continue;
    if (check(sourceOf(edited.files)).every(({ severity }) => severity !== 'error')) return edited;
  }
  return undefined;
}

function isSame(a: Files, b: Files): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
