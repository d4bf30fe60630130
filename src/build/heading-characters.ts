import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';

/** The text of headings and large numerals, by where it comes from. */
export type HeadingText = Record<string, string>;

/** Fields of the content's YAML whose text, in either language, is set in the heading face, at whatever depth they stand. */
const headingFields = new Set(['title', 'subtitle', 'label', 'name', 'shortName', 'heading', 'unit', 'mark']);

/** The folders of content whose headings are in the heading face; terms and the source's record are set in the body's. */
const headingFolders = ['sections', 'pages', 'honours', 'statistics', 'site'];

/** What the number formatter itself adds to the figures. */
const numeralText = '零一二三四五六七八九十万亿元余多约以上第年月日至';

/** Collects the text that headings and large numerals show, by source, from the content folder. */
export function headingText(contentDir: string): HeadingText {
  const sources: HeadingText = { numerals: numeralText };
  for (const folder of headingFolders) {
    const path = join(contentDir, folder);
    if (!existsSync(path)) continue;
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
    sources[folder] = files.map((file) => headingsOf(join(path, file))).join('');
  }
  return sources;
}

/** The sorted, distinct characters of a text. */
export function distinctCharacters(text: string): string {
  return [...new Set(text)].sort().join('');
}

function headingsOf(path: string): string {
  if (/\.ya?ml$/.test(path)) return yamlHeadings(readFileSync(path, 'utf8'));
  if (basename(path) === 'zh.mdx') return mdxHeadings(readFileSync(path, 'utf8'));
  return '';
}

function yamlHeadings(yaml: string): string {
  // A file with mistakes still gives what can be read of it: naming the mistakes is the checker's work.
  return strings(parseDocument(yaml).toJS(), false);
}

function mdxHeadings(mdx: string): string {
  const [, frontmatter = '', body = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(mdx) ?? [];
  const lines = body.split(/\r?\n/).filter((line) => line.startsWith('#'));
  return yamlHeadings(frontmatter) + lines.join('');
}

function strings(value: unknown, wanted: boolean): string {
  if (typeof value === 'string') return wanted ? value : '';
  if (Array.isArray(value)) return value.map((item) => strings(item, wanted)).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, item]) => strings(item, wanted || headingFields.has(key)))
    .join('');
}
