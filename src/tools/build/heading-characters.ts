import type { CheckedContent, CheckedEntry } from '../../content/checked-content.ts';
import { figureView } from '../../content/figure-view.ts';
import { indexLetter } from '../../content/index-letter.ts';
import type { ProseNode } from '../../content/prose/prose-node.ts';
import { isHeading } from '../../content/prose/prose-text.ts';
import { valuesOf } from '../../figure/statistic.ts';
import { zh } from '../../words/zh.ts';

/** The text of Chinese headings and large numerals, by where it comes from: English has a file with all its letters. */
export type HeadingText = Record<string, string>;

/** Fields of the content whose Chinese text is set in the heading face, at whatever depth they stand. */
const headingFields = new Set(['title', 'subtitle', 'name', 'shortName', 'heading', 'unit', 'mark']);

/** What drawings are called; their places, as “{count}”, hold nothing that no figure has. */
const titleFields = new Set(['title']);
const sectionFields = new Set(['heading']);

/** The names of figures, which are the titles of their own pages. */
const labelFields = new Set(['label']);

/** The font files of Han, and the sources that only the pages of one kind set in them; what is named by none is in the first. */
export const sourcesOfFile = {
  han: [],
  sections: ['subheadings'],
  figures: ['labels', 'drawings', 'figurePages'],
} as const satisfies Record<string, readonly string[]>;

/** A font file of Han characters. */
export type HanFile = keyof typeof sourcesOfFile;

/** What figures in words, and the dates beside figures, are written with. */
const numeralText = '零一二两三四五六七八九十万亿元余多约以上第年月日至';

/** Collects the text that Chinese headings and large numerals show, by source; terms and the source's record are set in the body's face. */
export function headingText(content: CheckedContent): HeadingText {
  const { drawings, glossary, honours, levels, themes, statistics, settings, editions, home, changes } =
    content;
  const sections = content.sections.filter(isChinese);
  const pages = content.pages.filter(isChinese);
  return {
    numerals: numeralText + valuesText(statistics),
    subheadings: subheadingsOf(sections) + largeLines(content),
    sections: fieldsOf(sections, headingFields),
    pages: fieldsOf(pages, headingFields) + subheadingsOf(pages),
    served: fieldsOf(content.served.filter(isChinese), headingFields),
    honours: fieldsOf(honours, headingFields),
    index: glossary.map(({ data }) => indexLetter('zh', data.zh)).join(''),
    groups: fieldsOf([...themes, ...levels], headingFields) + fieldsOf(drawings, sectionFields),
    statistics: fieldsOf(statistics, headingFields),
    labels: fieldsOf(statistics, labelFields),
    drawings: fieldsOf(drawings, titleFields),
    figurePages: figurePageText(),
    site: fieldsOf([...settings, ...editions, ...home, ...changes], headingFields),
    dictionary: dictionaryText(),
    // The title of a page that is there only where there are older editions.
    editions: editions.length > 0 ? fixedText(zh.editions.changes) : '',
  };
}

/** The sorted, distinct characters of a text. */
export function distinctCharacters(text: string): string {
  return [...new Set(text)].sort().join('');
}

/** How every value is written, with the words of bounds and estimates and the signs of units. */
function valuesText(statistics: CheckedContent['statistics']): string {
  const written = statistics.flatMap(({ id, data: statistic }) =>
    valuesOf(statistic).map((value) => figureView('zh', { id, statistic }, value).text),
  );
  return written.join('');
}

function isChinese({ id }: CheckedEntry<unknown>): boolean {
  return id.endsWith('/zh');
}

function fieldsOf(entries: readonly CheckedEntry<unknown>[], fields: ReadonlySet<string>): string {
  return entries.map(({ data }) => strings(data, fields, false)).join('');
}

function subheadingsOf(entries: readonly CheckedEntry<unknown>[]): string {
  const nodes = entries.flatMap(({ prose }) => prose?.nodes ?? []);
  return nodes.filter(isHeading).map(textOf).join('');
}

/** The lines that sections which count nothing open with. */
function largeLines({ sections, sectionOutlines }: CheckedContent): string {
  const uncounted = sectionOutlines.filter(({ data }) => data.keyFigures.length === 0);
  const articles = uncounted.map(({ id }) => `${id.slice(0, id.lastIndexOf('/'))}/zh`);
  return fieldsOf(
    sections.filter(({ id }) => articles.includes(id)),
    new Set(['line']),
  );
}

function textOf(node: ProseNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

function strings(value: unknown, fields: ReadonlySet<string>, wanted: boolean): string {
  if (typeof value === 'string') return wanted ? value.replace(/\{[^}]*\}/g, '') : '';
  if (Array.isArray(value)) return value.map((item) => strings(item, fields, wanted)).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, item]) => strings(item, fields, fields.has(key) || (wanted && key === 'zh')))
    .join('');
}

/** The heading words of the Chinese dictionary. */
function dictionaryText(): string {
  const { headings, nav, honours, print, search, share } = zh;
  // The last two are rows of the site map.
  const words = [
    headings,
    nav,
    honours.levelNotStated,
    honours.levelNotStatedHeading,
    search.terms,
    print.link,
    share.feed,
  ];
  return fixedText(words);
}

/** The headings and rows of the page of a figure. */
function figurePageText(): string {
  const { rows, mentions, beside, derived, take, cite, embed } = zh.figurePage;
  return fixedText([rows, mentions, beside, derived, take, cite, embed]);
}

function fixedText(value: unknown): string {
  if (typeof value === 'string') return value;
  // A message with values: its source text holds the fixed characters, which is all that matters here.
  if (typeof value === 'function') return String(value).replace(/[^\u2000-\u{10ffff}]/gu, '');
  return typeof value === 'object' && value !== null ? Object.values(value).map(fixedText).join('') : '';
}
