import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import { isKnownBy } from '../../figure/known-by.ts';
import { documentsOf } from '../../figure/statistic.ts';
import { isBy } from '../../figure/period.ts';
import { editionsIn } from '../editions.ts';
import { datesIn } from '../dates.ts';
import { shownFigures } from './references.ts';

/** An older edition is of the year that its folder says and older than the newest, and no edition is of a time to come. */
export function editionsAreOfTheirTime(content: LoadedContent): Issue[] {
  const { settings, entries } = content;
  if (!settings) return [];
  const today = new Date().toISOString().slice(0, 10);
  const newest = settings.data.edition;
  return [
    ...(isBy(newest, today) ? [] : [notYet(settings.at(['edition']), newest)]),
    ...[...entries.editions].flatMap(([year, { data, at }]) => {
      if (data.date.slice(0, 4) !== year) return [ofAnotherYear(at(['date']), year)];
      return year < newest.slice(0, 4) ? [] : [notOlder(at(['date']), newest)];
    }),
  ];
}

/** An edition shows only figures that had a value by its date. */
export function editionsShowWhatWasKnown(content: LoadedContent, wrong: ReadonlySet<string>): Issue[] {
  const { statistics, sources } = content;
  const dates = datesIn(content);
  const editions = new Map(editionsIn(content).map((edition) => [edition.older, edition]));
  return shownFigures(content).flatMap(({ id, place, edition: older }) => {
    const [figure, edition] = [statistics.get(id)?.data, editions.get(older)];
    // Of a document that cannot be read it is not known when it was written.
    const isReadable = figure && documentsOf(figure).every((document) => sources.has(document));
    const isJudged = isReadable && edition && !wrong.has(shownPath(pathOf('statistics', id)));
    return !isJudged || isKnownBy(figure, edition.date, dates) ? [] : [later(place(), id, edition.year)];
  });
}

function notYet(place: Place, date: string): Issue {
  return error('future-date', place, {
    zh: `${date}还没有到。`,
    zhFix: '写这一版真正写成的日期、月份或年份。',
    en: `${date} has not come yet.`,
    enFix: 'Write the day, month or year in which this edition was really written.',
  });
}

function ofAnotherYear(place: Place, year: string): Issue {
  return error('edition-of-another-year', place, {
    zh: `这一版的文件夹名是${year}，这里写的却不是${year}年。`,
    zhFix: `改成${year}年的日期，例如 "${year}"；文件夹名就是它的网址，不要改。`,
    en: `The folder of this edition is ${year}, but the date here is of another year.`,
    enFix: `Write a date of ${year}, such as "${year}"; the folder’s name is its address and stays.`,
  });
}

function notOlder(place: Place, newest: string): Issue {
  return error('edition-not-older', place, {
    zh: `最新的一版是 ${newest}（见 content/site/settings.yaml 的 edition），这一版不比它早。`,
    zhFix: '核对两处的日期；新的一版用 npm run new edition 建立。',
    en: `The newest edition is of ${newest} (“edition” in content/site/settings.yaml), and this one is not older.`,
    enFix: 'Check both dates; a new edition is begun with npm run new edition.',
  });
}

function later(place: Place, id: string, year: string): Issue {
  return error('figure-of-later-time', place, {
    zh: `“${id}”到${year}年还没有数，${year}年版不能用它。`,
    zhFix: '删去这一处；要写新的数，先用 npm run new edition 建立新的一版。',
    en: `“${id}” had no value by ${year}, so the ${year} edition cannot show it.`,
    enFix: 'Take it out here; to tell of new values, begin a new edition with npm run new edition.',
  });
}
