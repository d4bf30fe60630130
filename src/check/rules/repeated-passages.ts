import { prosePassages } from '../../content/loaded/prose-passage.ts';
import { repetitions } from '../../content/repetitions.ts';
import { defineRule } from '../rule.ts';

const SHORTEST = 20;

/** No paragraph stands twice in an article, as one does that was pasted once too often. */
export const passagesAreNotRepeated = defineRule({
  scope: 'article',
  codes: ['repeated-passage'],
  check: (article, { tell }) => {
    const long = prosePassages(article).filter(({ text }) => text.length >= SHORTEST);
    for (const { first, again } of repetitions(long, ({ text }) => text.trim())) {
      const { line } = first.at(0, 0);
      tell('repeated-passage.here', again.at(0, again.text.length), { line });
    }
  },
});
