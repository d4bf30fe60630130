import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { faceFile, FAMILY_NAMES, WEIGHTS } from './faces.ts';

/**
 * Gives a task the files of the site's fonts with the characters of a text alone, and removes them after it: Resvg reads a font's whole
 * file for every line it sets, and those of Chinese are of 15 MB each.
 */
export async function withCutFonts<Result>(text: string, task: (files: string[]) => Result): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'cut-fonts-'));
  try {
    const faces = FAMILY_NAMES.flatMap((family) => WEIGHTS.map((weight) => faceFile(family, weight)));
    const files = faces.map(async (face, index) => {
      const file = join(folder, `${index}.ttf`);
      writeFileSync(file, await subsetFont(readFileSync(face), text));
      return file;
    });
    return task(await Promise.all(files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
