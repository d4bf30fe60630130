import { cardinal } from '../../figure/cardinal.ts';
import { wrongDrawnCounts } from '../../content/loaded/drawn-counts.ts';
import { inEdition } from '../../content/loaded/editions.ts';
import { mentions } from '../../content/loaded/mentions.ts';
import type { Passage } from '../../content/loaded/passage.ts';
import { keyIn, type LoadedContent } from '../../content/reader/content.ts';
import { slotOf } from '../../content/reader/layout.ts';
import { gathered } from '../../content/watched.ts';
import { capitalised } from '../../words/capitalised.ts';
import { defineRule } from '../rule.ts';

/** How many parts a drawing has is said rightly in its own words, and in the text that it stands in. */
export const countsOfDrawingsAreTrue = defineRule({
  scope: 'passage',
  after: ['sound statistics'],
  codes: ['count-differs'],
  check: (passage, { tell, content }) => {
    const { file, locale, at } = passage;
    const slot = slotOf(file.replace(/^content\//, ''));
    const isOwn = slot?.collection === 'drawings';
    const keys = isOwn ? [keyIn(slot.edition, slot.id)] : (keysOf(content).get(file) ?? []);
    const drawings = keys.flatMap((key) => content.entries.drawings.get(key)?.data ?? []);
    if (drawings.length === 0) return;
    const honours = inEdition(content, slot?.edition).honours.size;
    for (const { due, start, end, phrase } of wrongDrawnCounts(passage, drawings, honours)) {
      const number = locale === 'zh' && due === 2 ? '两' : cardinal(locale, due);
      const suggestion = isOwn ? '{count}' : /^[A-Z]/.test(phrase) ? capitalised(number) : number;
      const told = { phrase, due, suggestion, decides: 'person' as const };
      tell(isOwn ? 'count-differs.filled-in' : 'count-differs.drawn', at(start, end), told);
    }
  },
});

/** The drawings that stand in each article, by its file. */
const keysOf = gathered(
  ({ chapters }: LoadedContent): ReadonlyMap<Passage['file'], readonly string[]> =>
    new Map(
      chapters.flatMap(({ edition, articles }) =>
        Object.values(articles).flatMap(({ prose }): [string, string[]][] =>
          prose ? [[prose.source.file, mentions(prose, 'Drawing').map(({ id }) => keyIn(edition, id))]] : [],
        ),
      ),
    ),
);
