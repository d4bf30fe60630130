import { documentsOf } from '../../figure/statistic.ts';
import { isKnownBy } from '../../figure/known-by.ts';
import { isBy } from '../../figure/period.ts';
import { datesIn, editionsIn } from '../../content/loaded/editions.ts';
import { figuresShown } from '../../content/loaded/references.ts';
import { isSound } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';

/** An older edition is of the year that its folder says and older than the newest, and no edition is of a time to come. */
export const editionsAreOfTheirTime = defineRule({
  scope: 'settings',
  codes: ['future-date', 'edition-of-another-year', 'edition-not-older'],
  check: ({ data, at }, { tell, content }) => {
    const newest = data.edition;
    if (!isBy(newest, content.today)) tell('future-date.edition', at(['edition']), { newest });
    for (const [year, older] of content.entries.editions) {
      const place = older.at(['date']);
      if (older.data.date.slice(0, 4) !== year) tell('edition-of-another-year', place, { year });
      else if (year >= newest.slice(0, 4)) tell('edition-not-older', place, { newest });
    }
  },
});

/** An edition shows only figures that had a value by its date. */
export const editionsShowWhatWasKnown = defineRule({
  scope: 'reference',
  after: ['sound statistics'],
  codes: ['figure-of-later-time'],
  check: (reference, { tell, content }) => {
    const { statistics, sources } = content;
    const edition = editionsIn(content).find(({ older }) => older === reference.edition);
    for (const { id, place } of edition ? figuresShown(reference, content) : []) {
      const figure = statistics.get(id)?.data;
      if (!figure || !edition) continue;
      const { year, date } = edition;
      if (isKnownBy(figure, date, datesIn(content))) continue;
      // Of a document that cannot be read, or is wrong, it is not known when it was written.
      const isDated = (document: string) => isSound(content, sources.get(document)?.source.file);
      if (documentsOf(figure).every(isDated)) tell('figure-of-later-time', place(), { id, year });
    }
  },
});
