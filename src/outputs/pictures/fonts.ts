import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { CheckedContent } from '../../content/collections.ts';
import { faceFile, FAMILY_NAMES, WEIGHTS } from './faces.ts';
import { keep, keptFile } from './store.ts';

/**
 * The font files that pictures are drawn with, Chinese and Latin, regular and bold. They are cut to the characters of the content and of
 * the dictionaries, since reading 15 MB for every picture would take most of the build.
 */
export async function pictureFonts(root: string, content: CheckedContent): Promise<string[]> {
  const texts = JSON.stringify(content) + charactersOf(join(root, 'src', 'words')) + ascii();
  const wanted = [...new Set(texts)].sort().join('');
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  const cut = FAMILY_NAMES.flatMap((family) =>
    WEIGHTS.map(async (weight) => {
      const file = keptFile(root, `${family}-${weight}-${key}.ttf`);
      if (!existsSync(file)) {
        const source = readFileSync(faceFile(family, weight));
        keep(file, await subsetFont(source, wanted, { targetFormat: 'truetype' }));
      }
      return file;
    }),
  );
  return Promise.all(cut);
}

function charactersOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
}

function ascii(): string {
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
}
