import { LANGUAGE, type Locale } from './locale.ts';
import { withoutPlainVersion } from './plain-version.ts';
import { STAT_FORMS, type StatForm } from './stat-form.ts';

/** What the components of prose say once they are rendered to plain text. */
export interface ProseWords {
  readonly figure: (id: string, form: StatForm) => string;
  readonly term: (id: string) => string;
}

/** A sentence that uses a figure, as a reader sees it, cut around the figure's own words. */
export interface Mention {
  /** The figure's id. */
  readonly figure: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

interface Placed {
  readonly figure: string;
  readonly start: number;
  readonly text: string;
}

/** What is not text in the prose the content checker lets through: components, comments, links, emphasis, escapes. */
const MARKUP =
  /<(?<name>Stat|Term)(?<props>\s[^>]*?)\/>|<\/?Term\b[^>]*>|\{\/\*.*?\*\/\}|\[(?=[^\]]*\]\()|\]\([^)]*\)|\*+|\\(?<escaped>[!-/:-@[-`{-~])/gs;

/**
 * The sentences of an MDX body that use a figure, in order; headings and the plain version have none.
 * @example findMentions('zh', '书屋有<Stat id="rooms" />。', words) // => [{ figure: 'rooms', before: '书屋有', text: '266家', after: '。' }]
 */
export function findMentions(locale: Locale, body: string, words: ProseWords): Mention[] {
  // The plain version is left out: it says a figure over again, and a mention leads to its place in the text.
  return blocks(withoutPlainVersion(body)).flatMap((block) => {
    const { text, figures } = plainText(block, words);
    return figures.map(({ figure, start, text: own }) => {
      const { start: from, end: to } = sentenceAround(locale, text, start);
      return {
        figure,
        before: text.slice(from, start).trimStart(),
        text: own,
        after: text.slice(start + own.length, Math.max(to, start + own.length)).trimEnd(),
      };
    });
  });
}

/**
 * A text cut into its sentences; joined they are the text.
 * @example splitSentences('zh', '办了50余期。参加的有3000余人次。') // => ['办了50余期。', '参加的有3000余人次。']
 */
export function splitSentences(locale: Locale, text: string): string[] {
  // A stop inside quotation marks ends a sentence only where nothing of it follows them.
  if (locale === 'zh')
    return text.match(/.*?[。！？]+[”’」』）》]*(?![。！？，、；：”’」』）》])|.+$/gs) ?? [];
  const segments = [...new Intl.Segmenter(LANGUAGE[locale].tag, { granularity: 'sentence' }).segment(text)];
  const sentences: string[] = [];
  for (const { segment } of segments) {
    const last = sentences.at(-1);
    // “Why?” she asked: a small letter never begins a sentence.
    if (last !== undefined && /^\p{Ll}/u.test(segment)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

/** The paragraphs and list items of a body, each on one line. */
function blocks(body: string): string[] {
  return body
    .split(/\r?\n(?:[ \t]*\r?\n|(?=[ \t]*(?:[-*+>]|\d+[.)])[ \t])|(?=#))/)
    .map((block) => block.trim())
    .filter((block) => !block.startsWith('#'))
    .map((block) => block.replace(/^(?:[-*+>]|\d+[.)])\s+/, '').replace(/\s*\n\s*/g, ' '));
}

function plainText(block: string, words: ProseWords): { text: string; figures: Placed[] } {
  const figures: Placed[] = [];
  let text = '';
  let read = 0;
  for (const { 0: all, index, groups } of block.matchAll(MARKUP)) {
    text += block.slice(read, index) + (groups?.['escaped'] ?? '');
    read = index + all.length;
    const props = groups?.['props'] ?? '';
    const id = prop(props, 'id');
    if (groups?.['name'] === 'Term') text += words.term(id);
    if (groups?.['name'] === 'Stat') {
      const form = STAT_FORMS.find((known) => known === prop(props, 'form')) ?? 'unit';
      const own = words.figure(id, form);
      figures.push({ figure: id, start: text.length, text: own });
      text += own;
    }
  }
  return { text: text + block.slice(read), figures };
}

function sentenceAround(locale: Locale, text: string, position: number): { start: number; end: number } {
  let start = 0;
  for (const sentence of splitSentences(locale, text)) {
    const end = start + sentence.length;
    if (position < end) return { start, end };
    start = end;
  }
  return { start, end: text.length };
}

function prop(props: string, name: string): string {
  return new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(props)?.[2] ?? '';
}
