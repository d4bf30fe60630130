import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { editContent, projectCopy } from '../support/project-copy.ts';
import { wordsIn } from '../support/words-in.ts';

const WITHDRAWN =
  'withdrawn: { date: "2026-03", reason: { zh: 口径变了, en: counted otherwise }, successor: loans }';

const EARLIER = `observations:
  - value: 34000
    qualifier: exact
    period: { kind: year, year: 2022 }
    revisions:
      - { was: { qualifier: exact, value: 31000 }, date: "2024-02", reason: { zh: 漏计一个分馆, en: a branch was left out } }
    source:
      document: yearbook
      paragraph: P2
      printed: 3.4万册次
      phrase: 2022年借出3.4万册次`;

const LATER = `  - value: 36000.5
    qualifier: over
    mark: 逾
    period: { kind: as-at, date: "2026-06-30" }
    status: { kind: provisional }
    source:
      document: return-2026
      paragraph: T1
      printed: over 36,000.50 loans
      phrase: by 30 June 2026 over 36,000.50 loans
  - qualifier: missing
    period: { kind: year, year: 2026 }
    reason: { zh: 还没有统计, en: not yet counted }
notes:`;

/** A document of another year, in English. */
const RETURN = `kind: statistics
language: en
title: { zh: 半年统计, en: Half-yearly Return }
author: { kind: organisation, name: { zh: 示例图书馆, en: The Example Library } }
date: "2026-07-03"
credit: { zh: 2026年7月3日, en: 3 July 2026 }
provenance: { zh: 内容据半年统计整理。, en: Compiled from the half-yearly return. }
paragraphs:
  - id: T1
    label: { zh: 表1, en: Table 1 }
    about: { zh: 半年的借阅, en: Half a year of loans }
`;

test('a value of a later time changes no sentence of the report, and stands where the newest values stand', async () => {
  const copy = projectCopy();
  // A number of loans is whole; a length is not.
  editContent(copy, 'statistics/loans.yaml', 'kind: instances', 'kind: length');
  editContent(copy, 'statistics/loans.yaml', 'observations:', EARLIER);
  writeFileSync(join(copy.content, 'sources', 'return-2026.yaml'), RETURN);
  editContent(copy, 'statistics/loans.yaml', 'notes:', LATER);
  // A figure that is no longer kept up is taken out of what shows it large.
  editContent(copy, 'statistics/books.yaml', 'observations:', `${WITHDRAWN}\nobservations:`);
  editContent(copy, 'site/home.yaml', 'lead: { figure: books }', 'lead: { figure: branches }');
  editContent(copy, 'sections/year/section.yaml', 'books, loans', 'loans');
  await built(copy);

  const page = (path: string) => readFileSync(join(copy.dist, path, 'index.html'), 'utf8');
  const section = page('en/sections/year');
  expect(section).toContain('In 2024 readers took out');
  expect(section).toContain('33,000');
  expect(section).not.toContain('36,000.5');
  expect(page('sections/year')).not.toContain('36,000.5');

  const figure = page('en/statistics/loans');
  const said = wordsIn(figure);
  for (const words of [
    'over 36,000.5 loans',
    '33,000 loans',
    'at 30 June 2026',
    'Provisional: it may be revised.',
  ])
    expect(said).toContain(words);

  expect(figure).toContain('No value: not yet counted');

  // Three years that compare are drawn, with each change in words; the date of 2026 is of another kind.
  const history = figure.slice(figure.indexOf('class="years"'), figure.indexOf('class="facts"'));
  expect(history.match(/<li\b.*?<\/li>/gs)?.map((time) => time.replaceAll(/<[^>]*>|\s/g, ''))).toEqual([
    expect.stringMatching(/34,0002022was31,000$/),
    '30,0002023',
    '33,0002024',
    // Of 2025 nothing is said.
    '…',
    'novalue—2026notazero',
  ]);
  expect(history).toContain('Rose to 33,000 loans, up 3,000 from 2023.');
  expect(history).toContain('Fell to 30,000 loans, down 4,000 from 2022.');
  expect(history).toContain('For a different kind of period, so not compared with what came before.');
  expect(history).toContain('Revised in February 2024, from 31,000 loans: a branch was left out.');
  const chinese = page('statistics/loans').replace(/<[^>]*>/g, '');
  expect(chinese).toContain('比2022年下降了4000册次，下降到3万册次。');

  const dashboard = page('en/statistics');
  for (const words of [
    'Provisional: it may be revised.',
    'Revised in February 2024, from 31,000 loans',
    'Discontinued in March 2026: counted otherwise.',
  ])
    expect(dashboard).toContain(words);

  // Each page names the documents it is made from, and a quotation is in the language of its own.
  expect(section).toContain('Compiled from the library’s report on its year.');
  expect(section).not.toContain('half-yearly return');
  expect(said).toContain('Compiled from the half-yearly return.');
  expect(figure).toContain('There is one more source.');
  const [, linked] = /href="\/en\/about\/#return-2026\.T1">(.*?)<\/a>/.exec(figure) ?? [];
  expect(linked?.replaceAll(/<[^>]*>/g, '')).toBe('“Half-yearly Return”, Table 1');
  expect(page('statistics/loans')).toContain('<q lang="en">by 30 June 2026 over 36,000.50 loans</q>');
  const about = page('en/about');
  for (const anchor of ['return-2026', 'return-2026.T1', 'P2']) expect(about).toContain(`id="${anchor}"`);
  expect(readFileSync(join(copy.dist, 'data', 'sources.csv'), 'utf8')).toContain('Half-yearly Return');

  const feed = readFileSync(join(copy.dist, 'en', 'feed.xml'), 'utf8');
  expect(feed).toContain('Loans: over 36,000.5 loans, at 30 June 2026. Provisional: it may be revised.');
  expect(feed).toContain('Books held: Discontinued in March 2026: counted otherwise.');

  const withdrawn = page('en/statistics/books');
  expect(withdrawn).toContain('Discontinued in March 2026: counted otherwise.');
  expect(withdrawn).toContain('href="/en/statistics/loans/"');

  const rows = readFileSync(join(copy.dist, 'data', 'statistics.csv'), 'utf8').split('\r\n');
  expect(rows.filter((row) => row.startsWith('loans,')).map((row) => row.split(',').slice(1, 8))).toEqual([
    ['34000', '', 'LENGTH', '0', '2022', 'A', 'exact'],
    ['30000', '', 'LENGTH', '0', '2023', 'A', 'exact'],
    ['33000', '', 'LENGTH', '0', '2024', 'A', 'exact'],
    ['36000.5', '', 'LENGTH', '0', '2026-06-30', 'P', 'over'],
    ['', '', 'LENGTH', '0', '2026', 'L', 'none'],
  ]);
});
