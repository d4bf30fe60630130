import type { MdastNode } from 'satteri';
import { counted as inWords } from '../../figure/cardinal.ts';
import type { Locale } from '../../figure/locale.ts';
import { numberInWords } from '../../figure/number-in-words.ts';
import { countsIn } from '../../content/loaded/count.ts';
import { wrongDrawnCounts } from '../../content/loaded/drawn-counts.ts';
import { inEdition } from '../../content/loaded/editions.ts';
import { wrongFigureCounts } from '../../content/loaded/figure-counts.ts';
import { mentions } from '../../content/loaded/mentions.ts';
import { isFilledIn } from '../../content/loaded/passages.ts';
import { prosePassages } from '../../content/loaded/prose-passage.ts';
import type { Article } from '../../content/reader/article.ts';
import { isSound, keyIn } from '../../content/reader/content.ts';
import { editionOf, slotOf } from '../../content/reader/layout.ts';
import { isPassage, type Prose } from '../../content/reader/prose.ts';
import { gathered } from '../../content/watched.ts';
import { capitalised } from '../../words/capitalised.ts';
import { defineRule } from '../rule.ts';
import { articlesOf } from '../scopes.ts';

/** A number as another stands in a text: in digits, or in words, with a capital or without. */
function writtenLike(other: string, value: number, locale: Locale): string {
  if (/^\d/.test(other)) return String(value);
  const words = inWords(locale, value);
  return /^[A-Z]/.test(other) ? capitalised(words) : words;
}

/** The files in which the site speaks of itself. */
const OWN = /(?:^|\/)(?:settings|home|edition)\.yaml$/;

/** What is counted in words, such as honours, is as many as there are; what the site said on a day long past and what sources hold is not. */
export const countsAreTrue = defineRule({
  scope: 'passage',
  after: ['sound statistics'],
  codes: ['count-differs'],
  check: (written, { tell, content }) => {
    const isData = written.kind === 'field' && !OWN.test(written.file);
    if (isData && !isFilledIn(written)) return;
    // The words of a drawing are prose: of what they count, most is in the drawing.
    const passage = isData ? { ...written, kind: 'words' as const } : written;
    const { kind, field, locale, at } = passage;
    const isDek = field?.startsWith('dek') === true;
    for (const { counted, value, due, phrase, start, end } of countsIn(content, passage)) {
      // Digits are told as such where none are typed; of how many there are nothing is known while one of them is wrong.
      const isTyped = /^\d/.test(phrase) && (kind !== 'field' || isDek);
      if (value === due || isTyped || !isSound(content, counted.where)) continue;
      // What is filled in is filled in in both languages.
      const filledIn = isDek ? counted.placeholder : undefined;
      const suggestion = filledIn ?? writtenLike(phrase, due, locale);
      const decides = filledIn === undefined ? undefined : ('person' as const);
      const told = { phrase, due, where: counted.where, suggestion, decides };
      tell(filledIn ? 'count-differs.filled-in' : 'count-differs.typed', at(start, end), told);
    }
  },
});

/** A small number in words of what a figure counts is what the figure says, in the title of a section as in its text. */
export const countsOfFiguresAreTrue = defineRule({
  scope: 'passage',
  after: ['sound statistics'],
  codes: ['count-differs'],
  check: (passage, { tell, content }) => {
    const { locale, kind, isHeading, at } = passage;
    for (const { id, statistic, due, start, end, phrase } of wrongFigureCounts(content, passage)) {
      const suggestion = writtenLike(phrase, due, locale);
      const told = { phrase, label: statistic.label, due, suggestion, decides: 'person' as const };
      const stat = `<Stat id="${id}" form="words" />`;
      // A figure stands in text alone.
      if (kind === 'prose' && isHeading !== true)
        tell('count-differs.figure-in-text', at(start, end), { ...told, stat });
      else tell('count-differs.figure', at(start, end), { ...told, id });
    }
  },
});

/** How many parts a drawing has is said rightly in its own words, and in the text that it stands in. */
export const countsOfDrawingsAreTrue = defineRule({
  scope: 'passage',
  after: ['sound statistics'],
  codes: ['count-differs'],
  check: (passage, { tell, content }) => {
    const { file, locale, at } = passage;
    const slot = slotOf(file.replace(/^content\//, ''));
    const isOwn = slot?.collection === 'drawings';
    const keys = isOwn ? [keyIn(slot.edition, slot.id)] : (slot?.locale && drawnIn(content).get(file)) || [];
    const drawings = keys.flatMap((key) => content.entries.drawings.get(key)?.data ?? []);
    if (drawings.length === 0) return;
    const honours = inEdition(content, slot?.edition).honours.size;
    for (const { due, start, end, phrase } of wrongDrawnCounts(passage, drawings, honours)) {
      const suggestion = isOwn ? '{count}' : writtenLike(phrase, due, locale);
      const key = isOwn ? 'count-differs.filled-in' : 'count-differs.drawn';
      tell(key, at(start, end), { phrase, due, suggestion, decides: 'person' });
    }
  },
});

/** The drawings that stand in each article, by its file. */
const drawnIn = gathered((content): ReadonlyMap<string, readonly string[]> => {
  const keysOf = ({ source, prose }: Article) =>
    (prose ? mentions(prose, 'Drawing') : []).map(({ id }) => keyIn(editionOf(source.file), id));
  return new Map(articlesOf(content).map((article) => [article.source.file, keysOf(article)]));
});

/** A count in words at the end of a sentence that a colon opens, with nothing counted behind it: 有以下三项工作：. */
const ANNOUNCED: Readonly<Record<Locale, RegExp>> = {
  zh: /(?:^|[^一二两三四五六七八九十第几\d])([二两三四五六七八九十]|十[一二三四五六七八九])(?:个方面|方面|[项个条点类种件步处])[^一二两三四五六七八九十\d，。；：、]{0,8}[:：]$/,
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!of )[a-z][a-z’ -]{0,40}:$/i,
};

/** A sentence that says how many follow is followed by as many. */
export const listsAreAsLongAsSaid = defineRule({
  scope: 'article',
  codes: ['count-differs'],
  check: (article, { tell }) => {
    const { prose, locale } = article;
    const blocks = prose.nodes.filter(isPassage);
    prosePassages(article).forEach(({ text, at }, index) => {
      const [, phrase] = ANNOUNCED[locale].exec(text.trimEnd()) ?? [];
      const due = phrase && listAfter(blocks[index], prose)?.length;
      if (!phrase || !due || numberInWords(locale, phrase) === due) return;
      const start = text.lastIndexOf(phrase);
      const suggestion = writtenLike(phrase, due, locale);
      tell('count-differs.listed', at(start, start + phrase.length), { phrase, due, suggestion });
    });
  },
});

/** The items of a list that stands right behind a block. */
function listAfter(block: MdastNode | undefined, prose: Prose): readonly MdastNode[] | undefined {
  const next = block && prose.nodes.find((node) => prose.span(node).start >= prose.span(block).end);
  return next?.type === 'list' ? next.children : undefined;
}
