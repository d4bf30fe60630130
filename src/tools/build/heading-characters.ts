import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';

/** The text of headings and large numerals, by where it comes from. */
export type HeadingText = Record<string, string>;

/** Fields of the content's YAML whose text, in either language, is set in the heading face, at whatever depth they stand. */
const headingFields = new Set(['title', 'subtitle', 'name', 'shortName', 'heading', 'unit', 'mark']);

/** The names of figures, which are the titles of their own pages. */
const labelFields = new Set(['label']);

/** The font files of Han, and the sources that only the pages of one kind set in them; what is named by none is in the first. */
export const sourcesOfFile = {
  han: [],
  sections: ['subheadings'],
  figures: ['labels', 'drawings'],
} as const satisfies Record<string, readonly string[]>;

/** A font file of Han characters. */
export type HanFile = keyof typeof sourcesOfFile;

/** The folders of content whose headings are in the heading face; terms and the source's record are set in the body's. */
const headingFolders = ['sections', 'pages', 'honours', 'statistics', 'site'];

/** What the number formatter itself adds to the figures. */
const numeralText = '零一二三四五六七八九十万亿元余多约以上第年月日至';

/** Collects the text that headings and large numerals show, by source, from the content folder. */
export function headingText(contentDir: string): HeadingText {
  const sources: HeadingText = { numerals: numeralText, subheadings: '' };
  for (const folder of headingFolders) {
    const path = join(contentDir, folder);
    if (!existsSync(path)) continue;
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
    const read = (what: (path: string) => string) => files.map((file) => what(join(path, file))).join('');
    sources[folder] = read((file) => fieldsOf(file, headingFields));
    if (folder === 'statistics') sources['labels'] = read((file) => fieldsOf(file, labelFields));
    sources[folder === 'sections' ? 'subheadings' : folder] += read(subheadingsOf);
  }
  return sources;
}

/** The sorted, distinct characters of a text. */
export function distinctCharacters(text: string): string {
  return [...new Set(text)].sort().join('');
}

function fieldsOf(path: string, fields: ReadonlySet<string>): string {
  if (/\.ya?ml$/.test(path)) return yamlFields(readFileSync(path, 'utf8'), fields);
  return isChinese(path) ? yamlFields(halves(path).frontmatter, fields) : '';
}

function subheadingsOf(path: string): string {
  if (!isChinese(path)) return '';
  const lines = halves(path).body.split(/\r?\n/);
  return lines.filter((line) => line.startsWith('#')).join('');
}

function isChinese(path: string): boolean {
  return basename(path) === 'zh.mdx';
}

function halves(path: string): { frontmatter: string; body: string } {
  const [, frontmatter = '', body = ''] =
    /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  return { frontmatter, body };
}

function yamlFields(yaml: string, fields: ReadonlySet<string>): string {
  // A file with mistakes still gives what can be read of it: naming the mistakes is the checker's work.
  return strings(parseDocument(yaml).toJS(), fields, false);
}

function strings(value: unknown, fields: ReadonlySet<string>, wanted: boolean): string {
  if (typeof value === 'string') return wanted ? value : '';
  if (Array.isArray(value)) return value.map((item) => strings(item, fields, wanted)).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, item]) => strings(item, fields, wanted || fields.has(key)))
    .join('');
}
