import { documentsOf } from '../../figure/statistic.ts';
import { isKnownBy } from '../../figure/known-by.ts';
import { isBy } from '../../figure/period.ts';
import { datesIn, editionsIn, todayIn } from '../editions.ts';
import { shownFigures } from '../references.ts';
import { defineRule } from '../rule.ts';

/** An older edition is of the year that its folder says and older than the newest, and no edition is of a time to come. */
export const editionsAreOfTheirTime = defineRule({
  id: 'editions-are-of-their-time',
  scope: 'settings',
  codes: ['future-date', 'edition-of-another-year', 'edition-not-older'],
  check: ({ data, at }, { tell, content }) => {
    const newest = data.edition;
    if (!isBy(newest, todayIn(content)))
      tell('future-date', at(['edition']), [
        `${newest}还没有到。 → 写这一版真正写成的日期、月份或年份。`,
        `${newest} has not come yet. → Write the day, month or year in which this edition was really written.`,
      ]);
    for (const [year, older] of content.entries.editions) {
      const place = older.at(['date']);
      if (older.data.date.slice(0, 4) !== year)
        tell('edition-of-another-year', place, [
          `这一版的文件夹名是${year}，这里写的却不是${year}年。 → 改成${year}年的日期，例如 "${year}"；文件夹名就是它的网址，不要改。`,
          `The folder of this edition is ${year}, but the date here is of another year. → Write a date of ${year}, such as "${year}"; the folder’s name is its address and stays.`,
        ]);
      else if (year >= newest.slice(0, 4))
        tell('edition-not-older', place, [
          `最新的一版是 ${newest}（见 content/site/settings.yaml 的 edition），这一版不比它早。 → 核对两处的日期；新的一版用 npm run new edition 建立。`,
          `The newest edition is of ${newest} (“edition” in content/site/settings.yaml), and this one is not older. → Check both dates; a new edition is begun with npm run new edition.`,
        ]);
    }
  },
});

/** An edition shows only figures that had a value by its date. */
export const editionsShowWhatWasKnown = defineRule({
  id: 'editions-show-what-was-known',
  scope: 'content',
  after: ['sound statistics', 'sound sources'],
  codes: ['figure-of-later-time'],
  check: (content, { tell }) => {
    const { statistics, sources } = content;
    const editions = new Map(editionsIn(content).map((edition) => [edition.older, edition]));
    for (const { id, place, edition: older } of shownFigures(content)) {
      const [figure, edition] = [statistics.get(id)?.data, editions.get(older)];
      // Of a document that cannot be read it is not known when it was written.
      if (!figure || !edition || !documentsOf(figure).every((document) => sources.has(document))) continue;
      const { year, date } = edition;
      if (!isKnownBy(figure, date, datesIn(content)))
        tell('figure-of-later-time', place(), [
          `“${id}”到${year}年还没有数，${year}年版不能用它。 → 删去这一处；要写新的数，先用 npm run new edition 建立新的一版。`,
          `“${id}” had no value by ${year}, so the ${year} edition cannot show it. → Take it out here; to tell of new values, begin a new edition with npm run new edition.`,
        ]);
    }
  },
});
