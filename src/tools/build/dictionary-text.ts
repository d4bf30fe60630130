import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The parts of the Chinese dictionary whose words stand in headings. */
const headingParts = ['headings', 'nav', 'themes', 'levels'];

/** Collects the heading words of the Chinese dictionary, and apart from them the titles of the drawings. */
export async function dictionaryText(root: string): Promise<{ dictionary: string; drawings: string }> {
  const file = join(root, 'src', 'words', 'zh.ts');
  if (!existsSync(file)) return { dictionary: '', drawings: '' };
  const module: unknown = await import(pathToFileURL(file).href);
  const dictionary = field(module, 'zh');
  const drawings = Object.values(field(dictionary, 'drawings') ?? {}).map((drawing) =>
    field(drawing, 'title'),
  );
  return {
    dictionary: [
      ...headingParts.map((part) => field(dictionary, part)),
      field(field(dictionary, 'honours'), 'levelHeading'),
      // Rows of the site map.
      field(field(dictionary, 'print'), 'link'),
      field(field(dictionary, 'share'), 'feed'),
    ]
      .map(strings)
      .join(''),
    drawings: drawings.map(strings).join(''),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function strings(value: unknown): string {
  if (typeof value === 'string') return value;
  // A message with values: its source text holds the fixed characters, which is all that matters here.
  if (typeof value === 'function') return String(value).replace(/[^\u2000-\u{10ffff}]/gu, '');
  return typeof value === 'object' && value !== null ? Object.values(value).map(strings).join('') : '';
}
