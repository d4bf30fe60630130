import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const HAN = '@expo-google-fonts/noto-serif-sc';
const LATIN = '@expo-google-fonts/source-serif-4';
const HAN_FACES = [`${HAN}/400Regular/NotoSerifSC_400Regular.ttf`, `${HAN}/700Bold/NotoSerifSC_700Bold.ttf`];
const LATIN_FACES = [
  `${LATIN}/400Regular/SourceSerif4_400Regular.ttf`,
  `${LATIN}/700Bold/SourceSerif4_700Bold.ttf`,
];

/**
 * The font files that pictures are drawn with, Latin and Han, regular and bold. The Han ones are cut to the characters of the content and of
 * the dictionaries and kept in .fonts, since reading 15 MB for every picture would take most of the build.
 */
export async function pictureFonts(root: string): Promise<string[]> {
  const characters = charactersOf(join(root, 'content')) + charactersOf(join(root, 'src', 'i18n'));
  const wanted =
    [...new Set(characters)]
      .filter((character) => character > '\u00ff')
      .sort()
      .join('') + ascii();
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  const folder = join(root, '.fonts');
  mkdirSync(folder, { recursive: true });
  const cut = HAN_FACES.map(async (face, index) => {
    const file = join(folder, `picture-${index}-${key}.ttf`);
    if (!existsSync(file)) {
      const font = await subsetFont(readFileSync(require.resolve(face)), wanted, {
        targetFormat: 'truetype',
      });
      writeFileSync(`${file}.${process.pid}`, font);
      renameSync(`${file}.${process.pid}`, file);
    }
    return file;
  });
  return [...(await Promise.all(cut)), ...LATIN_FACES.map((face) => resolve(require.resolve(face)))];
}

function charactersOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|ya?ml|ts)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
}

function ascii(): string {
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
}
