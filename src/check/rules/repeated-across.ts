import { memoized } from '../../content/memoized.ts';
import { splitSentences } from '../../content/prose/mentions.ts';
import { LOCALES, type Locale } from '../../figure/locale.ts';
import type { Passage } from '../../content/loaded/passage.ts';
import { passageGroupsOf } from '../../content/loaded/passages.ts';
import { repetitions } from '../../content/repetitions.ts';
import { defineRule } from '../rule.ts';

/** From how many characters on a passage, or a sentence, is hardly the same by chance. */
const PASSAGE: Readonly<Record<Locale, number>> = { zh: 16, en: 50 };
const TITLE: Readonly<Record<Locale, number>> = { zh: 6, en: 12 };
const SENTENCE: Readonly<Record<Locale, number>> = { zh: 22, en: 80 };

/** A stretch of a passage. */
interface Stretch {
  readonly text: string;
  readonly passage: Passage;
  readonly start: number;
}

/** No paragraph, title or summary stands in two texts of the newest edition, as one does that was copied, or moved in one place only. */
export const textsAreNotCopied = defineRule({
  scope: 'content',
  after: ['wrong-language', 'duplicate-group'],
  codes: ['repeated-passage', 'repeated-sentence'],
  check: (content, { tell }) => {
    const groups = new Map(passageGroupsOf(content).map((own) => [own[0]?.file, own]));
    // An older edition stands as it was published.
    const chapters = content.chapters.filter(({ edition }) => edition === undefined);
    for (const locale of LOCALES) {
      const own = chapters.flatMap(({ articles }) => groups.get(articles[locale]?.source.file) ?? []);
      const told = new Set<Passage>();
      const whole = own.map((passage) => ({ passage, text: passage.text.trim(), start: 0 }));
      for (const { first, again } of fromOthers(whole.filter(isLong))) {
        told.add(again.passage);
        const { file, line } = first.passage.at(0, 1);
        tell('repeated-passage.elsewhere', again.passage.at(0, again.passage.text.length), { file, line });
      }
      const sentences = own.filter((passage) => !told.has(passage)).flatMap(sentencesOf);
      for (const { first, again } of fromOthers(sentences)) {
        const { file, line } = first.passage.at(0, 1);
        tell('repeated-sentence', again.passage.at(again.start, again.start + again.text.length), {
          file,
          line,
        });
      }
    }
  },
});

function isLong({ text, passage: { kind, locale } }: Stretch): boolean {
  return text.length >= (kind === 'words' ? TITLE : PASSAGE)[locale];
}

const sentencesOf = memoized((passage: Passage): Stretch[] => {
  if (passage.kind !== 'prose') return [];
  let from = 0;
  return splitSentences(passage.locale, passage.text).flatMap((sentence) => {
    const start = passage.text.indexOf(sentence, from);
    from = start + sentence.length;
    const text = sentence.trim();
    return start < 0 || text.length < SENTENCE[passage.locale]
      ? []
      : [{ text, passage, start: start + sentence.indexOf(text) }];
  });
});

/** What stands again in another file. */
function fromOthers(all: readonly Stretch[]): { first: Stretch; again: Stretch }[] {
  return repetitions(all, ({ text }) => text).filter(
    ({ first, again }) => first.passage.file !== again.passage.file,
  );
}
