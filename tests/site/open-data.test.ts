import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../src/tools/build/project.ts';
import { LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact, statisticIds } from './support/facts.ts';
import { broken } from './support/promises.ts';
import { graphOf } from './support/share-data.ts';
import { all, pageAt, words } from './support/site.ts';
import { table } from './support/tables.ts';

const dataPages = LOCALES.map((locale) => pageAt('/data/', locale));

test('every figure has the same value, period, definition and wording in the CSV and on its page', () => {
  const rows = table('statistics.csv');
  expect(rows.map((row) => row['INDICATOR'] ?? '').sort()).toEqual(statisticIds);
  const problems = rows.flatMap((row) =>
    LOCALES.flatMap((locale) => {
      const id = row['INDICATOR'] ?? '';
      const page = pageAt(`/statistics/${id}/`, locale);
      const values = all(page, `data[data-stat="${id}"]`).map(({ attribs }) => attribs['value']);
      const text = words(all(page, 'main')[0]);
      return broken(page.address, {
        'its value': values.length > 0 && values.every((value) => value === row['OBS_VALUE']),
        'its period': text.includes(row[`period_${locale}`] ?? '?'),
        'its definition': text.includes(row[`definition_${locale}`] ?? '?'),
        'its wording': text.includes(row[`text_${locale}`] ?? '?'),
      });
    }),
  );
  expect(problems).toEqual([]);
});

test('the data page names its files, their rows and their columns as they are', () => {
  const problems = dataPages.flatMap((page) => {
    expect(all(page, 'main a[download]'), page.address).toHaveLength(20);
    const told = dictionary(page.locale).data;
    return (['statistics', 'honours', 'glossary', 'derived', 'sources'] as const).flatMap((name) => {
      const rows = table(`${name}.csv`);
      const [entry] = all(page, `main li:has(> ul a[href$="/${name}.csv"])`);
      const [columns] = all(page, 'main table').filter((one) =>
        words(all(one, 'caption')[0]).startsWith(told.tables[name]),
      );
      const headings = columns ? all(columns, 'thead th[scope="col"]').map(words) : [];
      const listed = columns ? all(columns, 'tbody th[scope="row"]').map(words) : [];
      const [caption] = columns ? all(columns, 'caption') : [];
      const count = Number(words(caption).replace(/\D/g, ''));
      return broken(`${page.address} ${name}`, {
        'its rows': words(entry).includes(told.rows(rows.length)),
        'its columns': count === Object.keys(rows[0] ?? {}).length,
        'the headings of its columns': headings.join() === [told.column, told.meaning].join(),
        'each column that it lists': listed.length > 3 && listed.every((one) => /^[A-Za-z_]+/.test(one)),
      });
    });
  });
  expect(problems).toEqual([]);
});

test('the checksums on the data page are those of the files', () => {
  for (const page of dataPages) {
    const rows = all(page, `[aria-labelledby="sums"] dl > div`);
    const names = rows.map((row) => words(all(row, 'dt')[0]));
    expect(names, page.address).toEqual([
      'statistics.csv',
      'report-data.xlsx',
      'statistics.excel.csv',
      'report-data.zip',
    ]);
    for (const [index, name] of names.entries()) {
      const sum = createHash('sha256')
        .update(readFileSync(join(project.dist, 'data', name)))
        .digest('hex');
      expect(words(rows[index]).replace(/\s/g, ''), name).toContain(sum);
    }
  }
});

test('search engines are told of the data set: its variables and its files', () => {
  for (const page of dataPages) {
    const [dataset] = graphOf(page).filter((thing) => thing['@type'] === 'Dataset');
    const labels = statisticIds.map((id) => fact(id, page.locale).label);
    expect(dataset?.['variableMeasured'], page.address).toHaveLength(labels.length);
    expect(dataset?.['variableMeasured'], page.address).toEqual(expect.arrayContaining(labels));
    expect(dataset?.['distribution'], page.address).toHaveLength(17);
  }
});

test('the data page says how to cite, what to watch, and that no licence is stated', () => {
  for (const page of dataPages) {
    const { caveats, licence, citation } = dictionary(page.locale).data;
    const text = words(all(page, 'main')[0]);
    for (const part of [...Object.values(caveats), licence.unstated, citation.lede])
      expect(text, page.address).toContain(part);
  }
});
