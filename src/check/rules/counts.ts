import { counted as inWords } from '../../figure/cardinal.ts';
import { numberInWords } from '../../figure/number-in-words.ts';
import { countsIn } from '../../content/loaded/count.ts';
import { wrongDrawnCounts } from '../../content/loaded/drawn-counts.ts';
import { wrongFigureCounts } from '../../content/loaded/figure-counts.ts';
import { isFilledIn } from '../../content/loaded/passages.ts';
import { prosePassages } from '../../content/loaded/prose-passage.ts';
import { wrongLists } from '../../content/loaded/wrong-lists.ts';
import { isSound } from '../../content/reader/content.ts';
import { isPassage } from '../../content/reader/prose.ts';
import { capitalised } from '../../words/capitalised.ts';
import { defineRule, type LoadedContent, type Locale, memoized, type Passage } from '../vocabulary.ts';

/** A number as another stands in a text: in digits, or in words, with a capital or without. */
function writtenLike(other: string, value: number, locale: Locale): string {
  if (/^\d/.test(other)) return String(value);
  const words = inWords(locale, value);
  return /^[A-Z]/.test(other) ? capitalised(words) : words;
}

/** The files in which the site speaks of itself. */
const OWN = /(?:^|\/)(?:settings|home|edition)\.yaml$/;

/** What is counted in words is as many as there are, whether the content holds it, a figure counts it or it is drawn; what the site said on a day long past and what sources hold is not. */
export const countsAreTrue = defineRule({
  scope: 'passage',
  after: ['sound statistics'],
  codes: ['count-differs'],
  check: (passage, { tell, content }) => {
    const { kind, field, file, locale, at } = passage;
    const decides = 'person' as const;
    const isDek = field?.startsWith('dek') === true;
    for (const { counted, value, due, phrase, start, end } of ofAll(content, passage)) {
      // Digits are told as such where none are typed; of how many there are nothing is known while one of them is wrong.
      const isTyped = /^\d/.test(phrase) && (kind !== 'field' || isDek || !OWN.test(file));
      if (value === due || isTyped || !isSound(content, counted.where)) continue;
      // What is filled in is filled in in both languages.
      const filledIn = isDek ? counted.placeholder : undefined;
      const [place, told] = [at(start, end), { phrase, due, where: counted.where }];
      if (filledIn) tell('count-differs.filled-in', place, { ...told, suggestion: filledIn, decides });
      else tell('count-differs.typed', place, { ...told, suggestion: writtenLike(phrase, due, locale) });
    }
    for (const { id, statistic, due, start, end, phrase } of wrongFigureCounts(content, passage)) {
      const told = {
        phrase,
        label: statistic.label,
        due,
        suggestion: writtenLike(phrase, due, locale),
        decides,
      };
      tell('count-differs.figure', at(start, end), { ...told, stat: `<Stat id="${id}" form="words" />` });
    }
    for (const { due, start, end, phrase } of wrongDrawnCounts(content, passage)) {
      const isOwn = kind === 'field';
      const suggestion = isOwn ? '{count}' : writtenLike(phrase, due, locale);
      const key = isOwn ? 'count-differs.filled-in' : 'count-differs.drawn';
      tell(key, at(start, end), { phrase, due, suggestion, decides });
    }
  },
});

function ofAll(content: LoadedContent, passage: Passage): ReturnType<typeof countsIn> {
  if (passage.kind !== 'field' || OWN.test(passage.file)) return countsIn(content, passage);
  return isFilledIn(passage) ? countsIn(content, asWords(passage)) : [];
}

/** The words of a drawing are prose: of what they count, most is in the drawing. */
const asWords = memoized((passage: Passage): Passage => ({ ...passage, kind: 'words' }));

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
    const blocks = prose.nodes.filter(isPassage).map(prose.span);
    for (const [index, { text, at }] of prosePassages(article).entries()) {
      const [, phrase] = ANNOUNCED[locale].exec(text.trimEnd()) ?? [];
      const next = phrase && prose.nodes.find((node) => prose.span(node).start >= (blocks[index]?.end ?? 0));
      if (!phrase || !next || next.type !== 'list') continue;
      const [start, due] = [text.lastIndexOf(phrase), next.children.length];
      const told = { phrase, due, suggestion: writtenLike(phrase, due, locale) };
      if (numberInWords(locale, phrase) === due) continue;
      tell('count-differs.listed', at(start, start + phrase.length), told);
    }
  },
});

/** Names that are listed right beside a number of them are as many, whether it is typed or that of a figure. */
export const namesAreAsManyAsSaid = defineRule({
  scope: 'file',
  after: ['sound statistics'],
  codes: ['list-differs'],
  check: (passages, { tell, content }) => {
    for (const { place, ...about } of wrongLists(passages, content)) tell('list-differs', place, about);
  },
});
