import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editContent, projectCopy, startCommand } from '../support/project-copy.ts';

const WITHDRAWN =
  'withdrawn: { date: "2026-03", reason: { zh: 口径变了, en: counted otherwise }, successor: loans }';

const EARLIER = `observations:
  - value: 34000
    qualifier: exact
    period: { kind: year, year: 2022 }
    revisions:
      - { was: { qualifier: exact, value: 31000 }, date: "2024-02", reason: { zh: 漏计一个分馆, en: a branch was left out } }
    source:
      paragraph: P2
      printed: 3.4万册次
      phrase: 2022年借出3.4万册次`;

const LATER = `  - value: 36000.5
    qualifier: over
    mark: 逾
    period: { kind: as-at, date: "2026-06-30" }
    status: { kind: provisional }
    source:
      paragraph: P2
      printed: 逾36000.50册次
      phrase: 截至2026年6月30日借出逾36000.50册次
  - qualifier: missing
    period: { kind: year, year: 2026 }
    reason: { zh: 还没有统计, en: not yet counted }
notes:`;

test('a value of a later time changes no sentence of the report, and stands where the newest values stand', async () => {
  const copy = projectCopy();
  // A number of loans is whole; a length is not.
  editContent(copy, 'statistics/loans.yaml', 'kind: instances', 'kind: length');
  editContent(copy, 'statistics/loans.yaml', 'observations:', EARLIER);
  editContent(copy, 'statistics/loans.yaml', 'notes:', LATER);
  // A figure that is no longer kept up is taken out of what shows it large.
  editContent(copy, 'statistics/books.yaml', 'observations:', `${WITHDRAWN}\nobservations:`);
  editContent(copy, 'site/home.yaml', 'books, ', '');
  editContent(copy, 'sections/year/section.yaml', 'books, loans', 'loans');
  const { status, output } = await startCommand(copy, 'build').ended;
  expect(status, output).toBe(0);

  const page = (path: string) => readFileSync(join(copy.dist, path, 'index.html'), 'utf8');
  const section = page('en/sections/year');
  expect(section).toContain('In 2024 readers took out');
  expect(section).toContain('33,000');
  expect(section).not.toContain('36,000.5');
  expect(page('sections/year')).not.toContain('36,000.5');

  const figure = page('en/statistics/loans');
  for (const words of [
    'over 36,000.5 loans',
    '33,000 loans',
    'at 30 June 2026',
    'Provisional: it may be revised.',
  ])
    expect(figure.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')).toContain(words);

  expect(figure).toContain('No value: not yet counted');

  // Three years that compare are drawn, with each change in words; the date of 2026 is of another kind.
  const history = figure.slice(figure.indexOf('id="history"'), figure.indexOf('id="mentions"'));
  expect(history.match(/<svg[^>]* role="img"/g)).toHaveLength(1);
  expect(history.match(/<rect /g)).toHaveLength(3);
  expect(history).toContain('Loans, 2022 to 2026');
  expect(history).toContain('Rose to 33,000 loans, up 3,000 from 2023.');
  expect(history).toContain('Fell to 30,000 loans, down 4,000 from 2022.');
  expect(history).toContain('Of another kind of period, so not compared with what came before.');
  expect(history).toContain('Revised in February 2024, from 31,000 loans: a branch was left out.');
  expect(page('statistics/loans')).toContain('比2022年下降了4000册次，下降到3万册次。');

  const dashboard = page('en/statistics');
  for (const words of [
    'Provisional: it may be revised.',
    'Revised in February 2024, from 31,000 loans',
    'No longer kept up since March 2026: counted otherwise.',
  ])
    expect(dashboard).toContain(words);

  const withdrawn = page('en/statistics/books');
  expect(withdrawn).toContain('No longer kept up since March 2026: counted otherwise.');
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
