import { findFrontMatter } from '../../content/reader/front-matter.ts';
import { paragraphsOf, withParagraphs } from './prose/paragraphs.ts';
import { type Edit, Unchangeable } from './yaml/edit.ts';
import { edited } from './yaml/edited.ts';
import { rewritten } from './yaml/rewritten.ts';
import { yamlFile } from './yaml/yaml-file.ts';

/** What a file of the content says: its fields, and the paragraphs of an article. */
export interface Said {
  readonly fields: unknown;
  readonly paragraphs: readonly string[];
}

/** What a file says, by its name and its text. */
export function said(file: string, text: string): Said {
  const { yaml, body } = partsOf(file, text);
  return { fields: yamlFile(yaml).value, paragraphs: paragraphsOf(body) };
}

/**
 * A file that says something else, and is the same byte for byte wherever it says what it said.
 * @throws Unchangeable where that cannot be written so
 */
export function saying(file: string, text: string, wanted: Said): string {
  const { before, yaml, between, body } = partsOf(file, text);
  const fields = rewritten(yamlFile(yaml), wanted.fields).text;
  return before + fields + between + withParagraphs(body, wanted.paragraphs);
}

/**
 * A file with a change made in its fields, and every other byte as it was.
 * @throws Unchangeable where the change cannot be made so
 */
export function withChange(file: string, text: string, edit: Edit): string {
  const { before, yaml, between, body } = partsOf(file, text);
  return before + edited(yamlFile(yaml), edit).text + between + body;
}

/** The text of an article below its fields, as it is written. */
export function bodyOf(file: string, text: string): string {
  return partsOf(file, text).body;
}

/** The stretches of a file: its fields alone stand in most, those of an article between two fences. */
function partsOf(file: string, text: string): Record<'before' | 'yaml' | 'between' | 'body', string> {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  if (!file.endsWith('.mdx'))
    return { before: text.slice(0, mark), yaml: text.slice(mark), between: '', body: '' };
  const found = findFrontMatter(text.slice(mark));
  if (!found) throw new Unchangeable('the fields of the article cannot be found');
  const [start, end, body] = [found.fields.start, found.fields.end, found.bodyStart].map((at) => at + mark);
  return {
    before: text.slice(0, start),
    yaml: text.slice(start, end),
    between: text.slice(end, body),
    body: text.slice(body),
  };
}
