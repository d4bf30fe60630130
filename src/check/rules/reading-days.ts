import { backwardsIn, wrongDaysIn } from '../../figure/typed-days.ts';
import { ANOTHER_DAY, HALF, NOW } from '../../content/prose/day-of-reading.ts';
import { YEAR } from '../../figure/typed-times.ts';
import { without } from './pattern.ts';
import { defineRule } from '../vocabulary.ts';

/** A text without what stands in the words of somebody else, or is a title. */
const unquoted = without(/“[^”]*”|《[^》]*》/g);

const TIMES = [
  ['year-of-reading', ANOTHER_DAY],
  ['day-of-reading.now', NOW],
  ['day-of-reading.half', HALF],
] as const;

/** A sentence with a figure says when that was, whenever it is read. */
export const timesDoNotHangOnTheDayOfReading = defineRule({
  scope: 'sentence',
  after: ['sound statistics'],
  codes: ['year-of-reading', 'day-of-reading'],
  check: ({ locale, text: written, context, figures: [first], at }, { tell }) => {
    if (!first) return;
    const text = unquoted(written);
    const isDated = (context + text).search(YEAR) >= 0;
    for (const [key, words] of TIMES)
      for (const { 0: word, index } of words === HALF && isDated ? [] : text.matchAll(words[locale]))
        tell(key, at(index, index + word.length), { word, label: first.figure.data.label });
  },
});

/** A day that is typed is one that a calendar has, on the day of the week that it was, and a stretch of time runs forward. */
export const daysAreReal = defineRule({
  scope: 'passage',
  codes: ['no-such-day', 'reversed-years'],
  check: ({ locale, text, at }, { tell }) => {
    for (const { start, end } of backwardsIn(locale, text)) tell('reversed-years', at(start, end));
    for (const { start, end, day, weekday } of wrongDaysIn(locale, text)) {
      if (weekday) tell('no-such-day.week', at(start, end), { day, weekday, said: text.slice(start, end) });
      else tell('no-such-day.day', at(start, end), { found: day });
    }
  },
});
