import type { Chapter } from '../../content/reader/content.ts';
import { LOCALES } from '../../figure/locale.ts';
import { repetitions } from '../../content/repetitions.ts';
import { defineRule } from '../rule.ts';

/** No two groups of an edition open with one figure or have one name, as a folder has that was copied and not rewritten. */
export const groupsDiffer = defineRule({
  id: 'groups-differ',
  scope: 'content',
  codes: ['duplicate-group'],
  check: ({ chapters }, { tell }) => {
    for (const own of Map.groupBy(chapters, ({ edition }) => edition).values()) {
      const groups = own.filter(({ room }) => room === 'served');
      const copies = new Set<Chapter>();
      for (const { first, again } of repetitions(groups, ({ group }) => group?.data.figure)) {
        copies.add(again);
        const { figure = '' } = again.group?.data ?? {};
        if (again.group)
          tell('duplicate-group.figure', again.group.at(['figure']), { group: first.slug, figure });
      }
      for (const locale of LOCALES)
        for (const { first, again } of repetitions(
          groups,
          ({ articles }) => articles[locale]?.words?.data.title,
        )) {
          const words = again.articles[locale]?.words;
          // A copy is told once.
          if (!words || copies.has(again)) continue;
          tell('duplicate-group.name', words.at(['title']), { group: first.slug, title: words.data.title });
        }
    }
  },
});
