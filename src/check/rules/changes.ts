import { nearest } from '../../content/reader/nearest.ts';
import { addresses } from '../addresses.ts';
import { todayIn } from '../editions.ts';
import { repetitions } from '../repetitions.ts';
import { defineRule } from '../rule.ts';

/** Every change told to readers is of a page there is, of a day that has come, and told once. */
export const changesAreTrue = defineRule({
  id: 'changes-are-true',
  scope: 'changes',
  codes: ['unknown-page', 'future-date', 'duplicate-change'],
  check: ({ data: { changes }, at }, { tell, content }) => {
    const known = new Set(addresses(content).keys());
    const today = todayIn(content);
    changes.forEach(({ date, path }, index) => {
      if (!known.has(path))
        tell('unknown-page', at(['changes', index, 'path']), [
          `网站里没有“${path}”这个页面。 → 写改了的那一页的地址，前后都有斜线，不带 /en，例如 /honours/。`,
          `The site has no page “${path}”. → Write the address of the page that changed, with a slash at both ends and without /en, as in /honours/.`,
          { guess: nearest(path, known) },
        ]);
      if (date > today)
        tell('future-date', at(['changes', index, 'date']), [
          `${date}还没有到。 → 写真正发布的那一天，如 2026-11-22。`,
          `${date} has not come yet. → Write the day on which the change was really published, as in 2026-11-22.`,
        ]);
    });
    for (const { again } of repetitions(changes.entries(), ([, { date, path }]) => `${date} ${path}`)) {
      const [index, { date, path }] = again;
      tell('duplicate-change', at(['changes', index, 'path']), [
        `${date}“${path}”这一页的更新已经写过一条。 → 把两条合成一条。`,
        `A change of “${path}” on ${date} is already listed. → Make one entry of the two.`,
      ]);
    }
  },
});
