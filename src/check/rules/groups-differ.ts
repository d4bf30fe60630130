import type { Chapter } from '../../content/reader/content.ts';
import { LOCALES } from '../../figure/locale.ts';
import { repetitions } from '../repetitions.ts';
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
          tell('duplicate-group', again.group.at(['figure']), [
            `“${first.slug}”那一组放大的也是“${figure}”，读者会看到两组一样的。 → 换一个放大的数字；如果是照着复制的，把名称和句子也改过来，或删去这个文件夹。`,
            `The group “${first.slug}” has “${figure}” as its large figure too, so readers would see two groups alike. → Choose another large figure; if this folder is a copy, rewrite its name and its sentences too, or delete it.`,
          ]);
      }
      for (const locale of LOCALES)
        for (const { first, again } of repetitions(
          groups,
          ({ articles }) => articles[locale]?.words?.data.title,
        )) {
          const words = again.articles[locale]?.words;
          // A copy is told once.
          if (!words || copies.has(again)) continue;
          tell('duplicate-group', words.at(['title']), [
            `“${first.slug}”那一组也叫“${words.data.title}”，读者分不清。 → 换一个名称，中英文各不相同；如果是同一类人，就合成一组。`,
            `The group “${first.slug}” is called “${words.data.title}” too, so readers cannot tell them apart. → Give this one another name in each language; if both are the same people, make them one group.`,
          ]);
        }
    }
  },
});
