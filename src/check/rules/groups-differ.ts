import { LOCALES } from '../../figure/locale.ts';
import { repetitions } from '../../content/repetitions.ts';
import { defineRule } from '../rule.ts';

/** No two groups of an edition have one name, as a folder has that was copied and not rewritten; a copy that opens with the same figure is told once. */
export const groupsDiffer = defineRule({
  scope: 'content',
  codes: ['duplicate-group'],
  check: ({ chapters }, { tell }) => {
    for (const own of Map.groupBy(chapters, ({ edition }) => edition).values()) {
      const groups = own.filter(({ room }) => room === 'served');
      const copies = new Set(
        repetitions(groups, ({ group }) => group?.data.figure).map(({ again }) => again),
      );
      for (const locale of LOCALES)
        for (const { first, again } of repetitions(
          groups,
          ({ articles }) => articles[locale]?.words?.data.title,
        )) {
          const words = again.articles[locale]?.words;
          if (words && !copies.has(again))
            tell('duplicate-group.name', words.at(['title']), { group: first.slug, title: words.data.title });
        }
    }
  },
});
