import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { dayOf } from '../../content/time-zone.ts';
import { addresses } from './addresses.ts';

/** Every change told to readers is of a page there is, of a day that has come, and told once. */
export function changesAreTrue(content: LoadedContent): Issue[] {
  const { changes } = content;
  if (!changes) return [];
  const known = new Set(addresses(content).keys());
  // As the day is where the publisher is, wherever the check runs.
  const today = dayOf(new Date(), content.settings?.data.timeZone);
  const told = new Map<string, number>();
  return changes.data.changes.flatMap(({ date, path }, index) => {
    const first = told.get(`${date} ${path}`);
    told.set(`${date} ${path}`, first ?? index);
    return [
      ...(known.has(path) ? [] : [unknownPath(changes.at(['changes', index, 'path']), path, known)]),
      ...(date <= today ? [] : [notYet(changes.at(['changes', index, 'date']), date)]),
      ...(first === undefined ? [] : [repeated(changes.at(['changes', index, 'path']), date, path)]),
    ];
  });
}

function unknownPath(place: Place, path: string, known: ReadonlySet<string>): Issue {
  return error('unknown-page', place, {
    zh: `网站里没有“${path}”这个页面。`,
    zhFix: `写改了的那一页的地址，前后都有斜线，不带 /en，例如 /honours/。`,
    en: `The site has no page “${path}”.`,
    enFix: `Write the address of the page that changed, with a slash at both ends and without /en, as in /honours/.`,
    guess: nearest(path, known),
  });
}

function notYet(place: Place, date: string): Issue {
  return error('future-date', place, {
    zh: `${date}还没有到。`,
    zhFix: '写真正发布的那一天，如 2026-11-22。',
    en: `${date} has not come yet.`,
    enFix: 'Write the day on which the change was really published, as in 2026-11-22.',
  });
}

function repeated(place: Place, date: string, path: string): Issue {
  return error('duplicate-change', place, {
    zh: `${date}“${path}”这一页的更新已经写过一条。`,
    zhFix: '把两条合成一条。',
    en: `A change of “${path}” on ${date} is already listed.`,
    enFix: 'Make one entry of the two.',
  });
}
