import { expect, test } from 'vitest';
import { insideQuotes } from '../../src/words/quoted.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { realContent } from '../support/real-content.ts';
import { broken } from './support/promises.ts';
import { all, newest, words } from './support/site.ts';

const views = newest.filter(({ kind }) => kind === 'honours');
const honours = [...realContent.honours].sort(([, a], [, b]) => a.data.order - b.data.order);

test('every honour has its flower, title and giver in the order of the content, and no more than the source gives', () => {
  const problems = views.flatMap((page) => {
    const entries = all(page, '.honour');
    return [
      ...broken(page.address, {
        'all the honours': entries.length === honours.length,
      }),
      ...honours.flatMap(([id, { data }], index) => {
        const entry = entries[index];
        const said = words(entry);
        return broken(`${page.address}, ${id}`, {
          'its anchor': entry?.attribs['id'] === id,
          'its flower': entry !== undefined && all(entry, '.flower').length === 1,
          'its title': said.includes(data.title[page.locale]),
          'its giver, or none': data.givers
            ? said.includes(data.givers[page.locale])
            : entry !== undefined && (data.years !== undefined || all(entry, '.honour-giver').length === 0),
        });
      }),
    ];
  });
  expect(problems).toEqual([]);
  expect(views).toHaveLength(honours.length > 0 ? 2 : 0);
});

test('the words of the source stand below the honours, and what the site adds is marked as its own', () => {
  const problems = views.flatMap((page) =>
    honours.flatMap(([id, { data }], index) => {
      const row = all(page, '.honour-sources > li')[index];
      const said = words(row);
      const own = data.explanation?.[page.locale];
      return broken(`${page.address}, ${id}`, {
        'the words of the source': said.includes(insideQuotes(data.source.phrase)),
        'the mark of what the site says':
          own === undefined || said.includes(dictionary(page.locale).ownNote(own)),
      });
    }),
  );
  expect(problems).toEqual([]);
});

test('nothing is said twice of what the source says: a title that its words hold stands only there, and a place that all share is named once', () => {
  const places = new Set(honours.map(([, { data }]) => `${data.source.document} ${data.source.paragraph}`));
  const problems = views.flatMap((page) => {
    const rows = all(page, '.honour-sources > li').map(words);
    return broken(page.address, {
      'each title once': honours.every(
        ([, { data }], index) => rows[index]?.split(insideQuotes(data.title.zh)).length === 2,
      ),
      'its name in the other language': honours.every(
        ([, { data }], index) => rows[index]?.split(data.title.en).length === 2,
      ),
      'each place':
        all(page, '.honour-sources a, .honour-place').length === (places.size > 1 ? honours.length : 1),
    });
  });
  expect(problems).toEqual([]);
});
