import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/search/entry.ts';
import { makeFinder } from '../../../src/search/finder.ts';

function entry(path: string, title: [string, string], text: [string, string]): SearchEntry {
  return { kind: 'section', path, title: { zh: title[0], en: title[1] }, text: { zh: text[0], en: text[1] } };
}

const find = await makeFinder([
  entry(
    'rooms-part',
    ['书屋开到身边', 'Rooms close at hand'],
    ['职工书屋有266家。', 'There are 266 workers’ reading rooms.'],
  ),
  entry(
    'rooms',
    ['职工书屋', 'workers’ reading room'],
    ['读书的场所。', 'A place to read, a small library.'],
  ),
  entry('cards', ['电子阅读卡', 'E-reading cards'], ['发出37万张，书屋都有。', '370,000 cards were issued.']),
  entry(
    'studios',
    ['劳模创新工作室', 'Model worker studios'],
    ['各级分段简介，共3万处。', 'A study of 30,000 skills contests.'],
  ),
]);

const paths = (query: string): string[] => find(query).entries.map(({ path }) => path);

describe('a query finds', () => {
  test.each<[string, string, string[]]>([
    ['any run of Chinese, across words', '段简', ['studios']],
    ['one character', '段', ['studios']],
    ['the last character of a text’s run', '介', ['studios']],
    ['a run longer than a pair only where it stands whole', '阅读卡', ['cards']],
    ['a text by the words of the other language', 'reading room', ['rooms', 'rooms-part']],
    ['one form of a word by another', 'contest', ['studios']],
    ['one form of a word by another, the other way', 'libraries', ['rooms']],
    ['a word by its beginning', 'libr', ['rooms']],
    ['words in capitals', 'LIBRARY', ['rooms']],
    ['both of two things asked', '书屋 37万', ['cards']],
    ['one language’s words with the other’s', '书屋 library', ['rooms']],
    ['a number by its other writing', '三十七万', ['cards']],
    ['a number grouped', '370,000', ['cards']],
    ['a number in full', '370000', ['cards']],
    ['a number while it is typed', '3700', ['cards']],
    ['a number in full width', '３７万', ['cards']],
    ['nothing for nothing', '  ', []],
    ['nothing for marks', '？！', []],
    ['nothing that is not there', '长辈', []],
  ])('%s', (_, query, found) => {
    expect(paths(query).sort()).toEqual(found.sort());
  });
});

test('What has the query for its title comes first, then what has it in its title.', () => {
  expect(paths('职工书屋')[0]).toBe('rooms');
  expect(paths('书屋').at(-1)).toBe('cards');
});

test('A number written with its magnitude is not the beginning of a larger one.', () => {
  expect(paths('3万')).toEqual(['studios']);
  expect(paths('3.7万'), 'of 370,000').toEqual([]);
});

test('What is said today comes before what older editions said, and the newer of those first.', async () => {
  const text: [string, string] = ['书屋一处', 'One room'];
  const ofYear = (year: string) => ({ ...entry(year, ['书屋', 'Rooms'], text), edition: year });
  const among = await makeFinder([ofYear('2021'), ofYear('2022'), entry('today', ['读书', 'Reading'], text)]);
  expect(among('书屋').entries.map(({ path }) => path)).toEqual(['today', '2022', '2021']);
});

test('What has only some of the query is found where nothing has all of it, and said to be so.', () => {
  const found = find('劳模工作室');
  expect(found.whole).toBe(false);
  expect(found.entries[0]?.path).toBe('studios');
  expect(find('工作室').whole).toBe(true);
});
