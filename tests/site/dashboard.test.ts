import { expect, test } from 'vitest';
import { LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact, statisticIds } from './support/facts.ts';
import { broken } from './support/promises.ts';
import { all, pageAt, words } from './support/site.ts';
import { table } from './support/tables.ts';

const dashboards = LOCALES.map((locale) => pageAt('/statistics/', locale));

test('the dashboard opens with the figures that carry the story', () => {
  for (const page of dashboards) {
    const values = all(page, '[data-opening] data').map(({ attribs }) => Number(attribs['value']));
    expect(values, page.address).toEqual([190, 266, 224, 1437, 30_000, 100_000, 6_274_300, 1260]);
  }
});

test('the dashboard is whole without a script: every figure is listed and in the table, and no filter is offered', () => {
  for (const page of dashboards) {
    const listed = all(page, '[data-section] [data-list] > li').map(({ attribs }) => attribs['id'] ?? '');
    expect(listed.sort(), page.address).toEqual(statisticIds);
    const rows = all(page, '[data-table] tbody tr').map((row) => {
      const [data] = all(row, 'data');
      const { label, period, text } = fact(data?.attribs['data-stat'] ?? '', page.locale);
      return [label, text, period].every((part) => words(row).includes(part));
    });
    expect(rows, page.address).toEqual(statisticIds.map(() => true));
    expect(all(page, 'main form:not([hidden])')).toEqual([]);
  }
});

test('a lower bound ends open in shape and says so in words, and nothing else does', () => {
  const problems = dashboards.flatMap((page) =>
    table('statistics.csv').flatMap((row) => {
      const [item] = all(page, `[data-list] > [id="${row['INDICATOR']}"]`);
      const { lowerBound } = dictionary(page.locale).dashboard;
      const isBound = row['QUALIFIER'] === 'more-than';
      return broken(`${page.address} ${row['INDICATOR']}`, {
        'its shape': item !== undefined && all(item, 'svg.open-end').length === (isBound ? 1 : 0),
        'its words': words(item).includes(lowerBound) === isBound,
      });
    }),
  );
  expect(problems).toEqual([]);
});

test('each drawing can be understood from its name, its description and its table alone, and taken away', () => {
  for (const page of dashboards) {
    const drawings = all(page, 'figure.drawing');
    expect(drawings, page.address).toHaveLength(7);
    const problems = drawings.flatMap((drawing) => {
      const [svg] = all(drawing, 'svg[role="img"]');
      const title = words(all(drawing, 'h3')[0]);
      const labels = (svg?.attribs['aria-labelledby'] ?? '').split(' ');
      const name = labels.map((id) => words(all(drawing, `[id="${id}"]`)[0])).join(' ');
      const told = svg ? words(all(svg, 'desc')[0]) : '';
      const drawn = svg ? all(svg, 'text').flatMap((text) => words(text).match(/\d[\d.,]*/g) ?? []) : [];
      const cells = all(drawing, 'tbody td:nth-of-type(1)').map(words);
      return broken(`${page.address} ${title}`, {
        'its title as its name': title !== '' && name.startsWith(title),
        'a row of its table for everything drawn':
          cells.length > 1 && cells.length === drawing.attribs['data-rows']?.split(' ').length,
        'every value of the table in its description': cells.every((cell) => told.includes(cell)),
        'every number drawn in its description': drawn.every((number) => told.includes(number)),
        'three columns with headings': all(drawing, 'thead th[scope="col"]').length === 3,
        'a heading for every row': all(drawing, 'tbody th[scope="row"]').length === cells.length,
        'itself to download, in its language': ['svg', 'png'].every(
          (type) => all(drawing, `a[download][href$=".${page.locale}.${type}"]`).length === 1,
        ),
      });
    });
    expect(problems).toEqual([]);
  }
});

test('sums that would not hold are refused where a reader would look for them', () => {
  const page = pageAt('/statistics/', 'zh');
  const section = (id: string) => words(all(page, `[data-section][aria-labelledby="${id}"]`)[0]);
  expect(section('venues')).toContain('平均每家书屋的阅读卡');
  expect(section('care')).toContain('约965元');
  expect(section('care')).toContain('“暖心早餐”的人均金额');
});
