import { STAT_FORMS, type StatForm } from '../../figure/stat-form.ts';

/** What the components of prose say once they are rendered to plain text. */
export interface ProseWords {
  readonly figure: (id: string, form: StatForm) => string;
  readonly term: (id: string) => string;
}

/** A paragraph or list item of a body as a reader sees it. */
export interface Passage {
  /** How many sub-headings stand above it. */
  readonly part: number;
  /** The sub-heading it stands under; empty above the first. */
  readonly heading: string;
  readonly text: string;
  readonly figures: readonly PlacedFigure[];
}

/** A figure's own words within a text. */
export interface PlacedFigure {
  readonly figure: string;
  readonly start: number;
  readonly text: string;
}

/** What is not text in the prose the content checker lets through: components, comments, links, emphasis, escapes. */
const MARKUP =
  /<(?<name>Stat|Term)(?<props>\s[^>]*?)\/>|<\/?Term\b[^>]*>|\{\/\*.*?\*\/\}|\[(?=[^\]]*\]\()|\]\([^)]*\)|\*+|\\(?<escaped>[!-/:-@[-`{-~])/gs;

/**
 * The paragraphs and list items of an MDX body, in order, each on one line and with the sub-heading it stands under.
 * @example passages('## 书屋\n\n有<Stat id="rooms" />。', words)[0]?.text // => '有266家。'
 */
export function passages(body: string, words: ProseWords): Passage[] {
  const found: Passage[] = [];
  let part = 0;
  let heading = '';
  for (const block of blocks(body)) {
    if (block.startsWith('#')) {
      part += 1;
      heading = plainText(block.replace(/^#+\s*/, ''), words).text;
    } else {
      const { text, figures } = plainText(block, words);
      if (text) found.push({ part, heading, text, figures });
    }
  }
  return found;
}

function blocks(body: string): string[] {
  return body
    .split(/\r?\n(?:[ \t]*\r?\n|(?=[ \t]*(?:[-*+>]|\d+[.)])[ \t])|(?=#))/)
    .map((block) => block.trim())
    .map((block) => block.replace(/^(?:[-*+>]|\d+[.)])\s+/, '').replace(/\s*\n\s*/g, ' '));
}

function plainText(block: string, words: ProseWords): { text: string; figures: PlacedFigure[] } {
  const figures: PlacedFigure[] = [];
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

function prop(props: string, name: string): string {
  return new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(props)?.[2] ?? '';
}
