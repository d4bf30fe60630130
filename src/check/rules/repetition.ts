import { sentenceSpans } from '../../content/prose/mentions.ts';
import { figuresByPlace } from '../../content/loaded/mentions.ts';
import { articlePassages } from '../../content/loaded/passages.ts';
import { placeInList } from '../../content/loaded/place-in-list.ts';
import { prosePassages } from '../../content/loaded/prose-passage.ts';
import { defineRule, type Locale, memoized, mentions, type Passage, repetitions } from '../vocabulary.ts';

/** A figure of a group stands in no sentence of it; twice in its lists is told as that of any. */
export const groupFiguresStandOnce = defineRule({
  scope: 'chapter',
  codes: ['repeated-figure'],
  check: ({ group, articles }, { tell }) => {
    const listed = group ? [...(group.data.figure ? [group.data.figure] : []), ...group.data.figures] : [];
    for (const { prose } of Object.values(articles))
      for (const { id, place } of prose ? mentions(prose, 'Stat') : [])
        if (listed.includes(id)) tell('repeated-figure.listed', place, { id });
  },
});

/** From how many characters on a passage, or a sentence, is hardly the same by chance. */
const IN_ONE_TEXT = 20;
const PASSAGE: Readonly<Record<Locale, number>> = { zh: 16, en: 50 };
const TITLE: Readonly<Record<Locale, number>> = { zh: 6, en: 12 };
const SENTENCE: Readonly<Record<Locale, number>> = { zh: 22, en: 80 };

/** Nothing stands twice in an article: a figure once, and once more in its plain version at most, and no heading or paragraph again that was pasted once too often. */
export const nothingIsSaidTwice = defineRule({
  scope: 'article',
  codes: ['repeated-figure', 'repeated-passage'],
  check: (article, { tell }) => {
    for (const figures of Object.values(figuresByPlace(article.prose)))
      for (const { first, again } of repetitions(figures, ({ id }) => id))
        tell('repeated-figure.text', again.place, { id: again.id, line: first.place.line });
    const long = prosePassages(article).filter(
      ({ text, isHeading }) => isHeading || text.length >= IN_ONE_TEXT,
    );
    for (const { first, again } of repetitions(long, ({ text }) => text.trim()))
      tell('repeated-passage.here', again.at(0, again.text.length), { line: first.at(0, 0).line });
  },
});

/** Nothing stands twice in a list of a data file: no note, no form of a term. */
export const listsRepeatNothing = defineRule({
  scope: 'file',
  codes: ['repeated-passage'],
  check: (passages, { tell }) => {
    for (const { first, again } of repetitions(passages, placeInList))
      tell('repeated-passage.here', again.at(0, again.text.length), { line: first.at(0, 0).line });
  },
});

/** No paragraph, title or summary stands in two texts of the newest edition, as one does that was copied, or moved in one place only. */
export const textsAreNotCopied = defineRule({
  scope: 'content',
  after: ['wrong-language', 'duplicate-group'],
  codes: ['repeated-passage', 'repeated-sentence'],
  check: ({ chapters }, { tell }) => {
    // An older edition stands as it was published.
    const newest = articlePassages({ chapters: chapters.filter(({ edition }) => edition === undefined) });
    const copied = elsewhere(newest.flatMap(wholeOf));
    const told = new Set(copied.map(({ again }) => again.passage));
    for (const { place, first } of copied) tell('repeated-passage.elsewhere', place(), first);
    for (const { place, first } of elsewhere(newest.filter((one) => !told.has(one)).flatMap(sentencesOf)))
      tell('repeated-sentence', place(), first);
  },
});

interface Stretch {
  readonly text: string;
  /** What is compared of it: where it is the same, so is the language. */
  readonly key: string;
  readonly passage: Passage;
  readonly start: number;
}

const wholeOf = memoized((passage: Passage): readonly Stretch[] => {
  const { kind, locale, text, file } = passage;
  const key = locale + text.trim();
  // What a group is called is its own, however short.
  const isName = kind === 'words' && file.startsWith('content/served/');
  const isLong = key.length - 2 >= (kind === 'words' ? TITLE : PASSAGE)[locale];
  return isName || isLong ? [{ passage, text, key, start: 0 }] : [];
});

const sentencesOf = memoized((passage: Passage): readonly Stretch[] => {
  const { kind, locale, text: whole } = passage;
  return (kind === 'prose' ? sentenceSpans(locale, whole) : []).flatMap(({ start, end }) => {
    const text = whole.slice(start, end).trim();
    const isLong = text.length >= SENTENCE[locale];
    return isLong ? [{ passage, text, key: locale + text, start: whole.indexOf(text, start) }] : [];
  });
});

/** What stands again in another file in the same language, and where it stood first. */
function elsewhere(all: readonly Stretch[]) {
  return repetitions(all, ({ key }) => key).flatMap(({ first, again }) => {
    const { text, start, passage } = again;
    if (first.passage.file === passage.file) return [];
    return [{ again, first: first.passage.at(0, 1), place: () => passage.at(start, start + text.length) }];
  });
}
