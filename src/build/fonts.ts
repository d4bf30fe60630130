import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { dictionaryText } from './dictionary-text.ts';
import { distinctCharacters, type HeadingText, headingText } from './heading-characters.ts';
import type { Project } from './project.ts';

/** The most bytes that the two font files may have together. */
export const fontBudget = 80_000;

/** What subsetting made: the size of each file and the text that went in, by source. */
export interface FontReport {
  bytes: { latin: number; han: number };
  characters: HeadingText;
  cached: boolean;
}

const require = createRequire(import.meta.url);
const package_ = '@expo-google-fonts/noto-serif-sc';

// English quotation marks are full-width in this family unless `pwid` is asked for
// (font-variant-east-asian: proportional-width), so that feature stays in the file.
const latin = { features: ['pwid', 'kern'], text: latinText() };
// What text-spacing-trim needs to close up the full-width punctuation. Quotation marks and dashes are in the Latin file:
// both languages use the same characters for them.
const han = { features: ['chws', 'halt'], punctuation: '、。，：；？！《》〈〉（）「」％～' };

/** Writes the two subset fonts of headings and numerals to .fonts, or leaves them when nothing changed. */
export async function subsetFonts(project: Project): Promise<FontReport> {
  const characters = { ...headingText(project.content), dictionary: await dictionaryText(project.root) };
  const hanText = [...distinctCharacters(Object.values(characters).join('') + han.punctuation)]
    .filter((character) => !latin.text.includes(character))
    .join('');
  const files = {
    latin: join(project.fonts, 'serif-latin.woff2'),
    han: join(project.fonts, 'serif-han.woff2'),
  };
  const keyFile = join(project.fonts, 'key.txt');
  const key = createHash('sha256')
    .update(JSON.stringify([require(`${package_}/package.json`).version, latin, han, hanText]))
    .digest('hex');
  const cached =
    [files.latin, files.han, keyFile].every((file) => existsSync(file)) &&
    readFileSync(keyFile, 'utf8') === key;
  if (!cached) {
    const source = readFileSync(require.resolve(`${package_}/700Bold/NotoSerifSC_700Bold.ttf`));
    mkdirSync(project.fonts, { recursive: true });
    write(files.latin, await subset(source, latin.text, latin.features));
    write(files.han, await subset(source, hanText, han.features));
    // Last, so that a killed run is never taken for a finished one.
    write(keyFile, key);
  }
  const bytes = { latin: readFileSync(files.latin).length, han: readFileSync(files.han).length };
  return { bytes, characters, cached };
}

/** The sources of heading characters and how many Han characters only each of them needs, the heaviest first. */
export function heaviestSources(
  characters: HeadingText,
): { source: string; distinct: number; only: number }[] {
  const sets = Object.entries(characters).map(([source, text]) => ({
    source,
    set: new Set(text.match(/\p{Script=Han}/gu)),
  }));
  return sets
    .map(({ source, set }) => {
      const others = new Set(sets.filter((other) => other.set !== set).flatMap((other) => [...other.set]));
      return {
        source,
        distinct: set.size,
        only: [...set].filter((character) => !others.has(character)).length,
      };
    })
    .sort((a, b) => b.only - a.only);
}

function subset(source: Uint8Array, text: string, keepFeatures: string[]): Promise<Uint8Array> {
  return subsetFont(source, text, {
    targetFormat: 'woff2',
    keepFeatures,
    dropTables: ['vhea', 'vmtx', 'BASE', 'STAT'],
  });
}

function write(path: string, bytes: Uint8Array | string): void {
  // Through a rename, since a running dev server may be reading the file.
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}

function latinText(): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  return `${ascii}\u00a0’‘“”–—…·×÷≥≤¥é`;
}
