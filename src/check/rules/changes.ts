import { nearest } from '../../content/reader/nearest.ts';
import { addresses } from '../../content/loaded/addresses.ts';
import { repetitions } from '../../content/repetitions.ts';
import { defineRule } from '../rule.ts';

/** Every change told to readers is of a page there is, of a day that has come, and told once. */
export const changesAreTrue = defineRule({
  scope: 'changes',
  codes: ['unknown-page', 'future-date', 'duplicate-change'],
  check: ({ data: { changes }, at }, { tell, content }) => {
    const known = new Set(addresses(content).keys());
    changes.forEach(({ date, path }, index) => {
      if (!known.has(path))
        tell('unknown-page.change', at(['changes', index, 'path']), { path, guess: nearest(path, known) });
      if (date > content.today) tell('future-date.change', at(['changes', index, 'date']), { date });
    });
    for (const { again } of repetitions(changes.entries(), ([, { date, path }]) => `${date} ${path}`)) {
      const [index, { date, path }] = again;
      tell('duplicate-change', at(['changes', index, 'path']), { date, path });
    }
  },
});
