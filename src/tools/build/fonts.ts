import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { sha256 } from '../../outputs/data/checksum.ts';
import subsetFont from 'subset-font';
import type { CheckedContent } from '../../content/checked-content.ts';
import {
  distinctCharacters,
  type HeadingText,
  headingText,
  type HanFile,
  sourcesOfFile,
} from './heading-characters.ts';
import type { Project } from './project.ts';

/** The most bytes that the font files of a page may have together. */
export const fontBudget = 80_000;

/** What subsetting made: the size of each file and the text that went in, by source. */
export interface FontReport {
  bytes: Record<'latin' | HanFile, number>;
  characters: HeadingText;
  cached: boolean;
}

const require = createRequire(import.meta.url);
const package_ = '@expo-google-fonts/noto-serif-sc';

// English quotation marks are full-width in this family unless `pwid` is asked for
// (font-variant-east-asian: proportional-width), so that feature stays in the file.
const latin = { features: ['pwid', 'kern'], text: latinText(), dropTables: ['vhea', 'vmtx', 'BASE', 'STAT'] };
// What text-spacing-trim needs to close up the full-width punctuation; and, so that a Chinese page need not have the Latin file for them, the
// digits and the signs that numbers, periods and titles are written with. Of letters it has those of Chinese headings.
// The upright lines of the banners need the heights of the characters, which nobody else does.
const han = {
  features: ['chws', 'halt'],
  always: '、。，：；？！《》〈〉（）「」％～“”‘’—–…· 0123456789.,:%+-/×÷≥≤',
  dropTables: ['BASE', 'STAT'],
};

/**
 * Writes the subset fonts of headings and numerals to .fonts, and leaves each whose text is what it was: Latin, the Han of every page, and
 * the Han that only the pages of one kind need besides.
 */
export async function subsetFonts(project: Project, content: CheckedContent): Promise<FontReport> {
  const characters = headingText(content);
  const texts = { latin: latin.text, ...hanTexts(characters) };
  const file = (name: string) => join(project.fonts, `serif-${name}.woff2`);
  const keyFile = join(project.fonts, 'keys.txt');
  const kept = existsSync(keyFile) ? readFileSync(keyFile, 'utf8').split('\n') : [];
  const made: string[] = [];
  let cached = true;
  for (const [name, text] of Object.entries(texts)) {
    const options = name === 'latin' ? latin : han;
    const key = hash('sha256', JSON.stringify([require(`${package_}/package.json`).version, options, text]));
    if (!kept.includes(withSum(key, file(name)))) {
      mkdirSync(project.fonts, { recursive: true });
      const source = readFileSync(require.resolve(`${package_}/700Bold/NotoSerifSC_700Bold.ttf`));
      write(file(name), await subset(source, text, options));
      cached = false;
    }
    made.push(withSum(key, file(name)));
  }
  // Last, so that a killed run is never taken for a finished one.
  if (!cached) write(keyFile, made.join('\n'));
  const size = (name: 'latin' | HanFile) => readFileSync(file(name)).length;
  const bytes = {
    latin: size('latin'),
    han: size('han'),
    sections: size('sections'),
    figures: size('figures'),
  };
  return { bytes, characters, cached };
}

/** What is kept of a font beside it: what it was made from, and the sum by which it is known to be whole. */
function withSum(key: string, path: string): string {
  return `${key} ${basename(path)} ${existsSync(path) ? sha256(readFileSync(path)) : ''}`;
}

/** The most that a page of any kind loads of them: one of figures has words of one language in them, a section side by side of both. */
export function heaviestPage({ latin, han, sections, figures }: FontReport['bytes']): number {
  return han + Math.max(latin + sections, figures);
}

/** The text of each file of Han; a character that every page has is in the first alone. */
function hanTexts(characters: HeadingText): Record<HanFile, string> {
  const apart = Object.values(sourcesOfFile).flat();
  const common = Object.keys(characters).filter((source) => !apart.some((name) => name === source));
  const textOf = (sources: readonly string[]) =>
    distinctCharacters(sources.map((source) => characters[source] ?? '').join(''));
  const text = distinctCharacters(textOf(common) + han.always);
  const besides = (file: HanFile) =>
    [...textOf(sourcesOfFile[file])].filter((character) => !text.includes(character)).join('');
  return { han: text, sections: besides('sections'), figures: besides('figures') };
}

/** The sources of heading characters and how many Han characters only each of them needs, the heaviest first. */
export function heaviestSources(characters: HeadingText): { source: string; only: number }[] {
  const sources = Object.entries(characters).map(([source, text]) => ({
    source,
    han: new Set(text.match(/\p{Script=Han}/gu)),
  }));
  return sources
    .map(({ source, han }) => {
      const others = sources.filter((other) => other.source !== source);
      return { source, only: [...han].filter((one) => !others.some((other) => other.han.has(one))).length };
    })
    .sort((a, b) => b.only - a.only);
}

function subset(
  source: Uint8Array,
  text: string,
  { features, dropTables }: Readonly<Record<'features' | 'dropTables', string[]>>,
): Promise<Uint8Array> {
  return subsetFont(source, text, { targetFormat: 'woff2', keepFeatures: features, dropTables });
}

function write(path: string, bytes: Uint8Array | string): void {
  // Through a rename, since a running dev server may be reading the file.
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}

function latinText(): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  return `${ascii}\u00a0’‘“”–—…‰·×÷≥≤¥é`;
}
