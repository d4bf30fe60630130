import { expect, test } from 'vitest';
import { LOCALES } from '../../src/figure/locale.ts';
import { fact, statisticIds } from './support/facts.ts';
import { broken } from './support/promises.ts';
import { all, pageAt, words } from './support/site.ts';

const dashboards = LOCALES.map((locale) => pageAt('/statistics/', locale));

test('each figure stands once on the board, and once in the list of all below it, with its value and period', () => {
  for (const page of dashboards) {
    const drawn = all(page, '.board .drawn [data-stat], .board .others [data-stat]');
    expect(drawn.map(({ attribs }) => attribs['data-stat'] ?? '').sort(), page.address).toEqual(statisticIds);
    const rows = all(page, '[data-ledger] li');
    expect(rows.map(({ attribs }) => attribs['id']).sort(), page.address).toEqual(statisticIds);
    for (const row of rows) {
      const { label, number, periodBriefly } = fact(row.attribs['id'] ?? '', page.locale);
      for (const part of [label, number, periodBriefly])
        expect(words(row).replaceAll(' ', ''), page.address).toContain(part.replaceAll(' ', ''));
    }
  }
});

test('without a script a period can be chosen and each table, and nothing is offered that does not work', () => {
  for (const page of dashboards) {
    const periods = all(page, '[name=period]').map(({ attribs }) => attribs['value'] ?? '');
    const present = new Set(all(page, '[data-ledger] li').map(({ attribs }) => attribs['data-period'] ?? ''));
    expect(new Set(periods), page.address).toEqual(new Set(['', ...present]));
    expect(all(page, 'main details:not([hidden]) form'), page.address).toEqual([]);
  }
});

test('each panel says of each period how many of its figures are of it', () => {
  for (const page of dashboards)
    for (const panel of all(page, '.panel')) {
      const told = all(panel, '[data-hits]').map(
        (hits) =>
          Number(words(hits).match(/\d+/)?.[0] ?? 0) * (hits.attribs['data-hits'] ?? '').split(' ').length,
      );
      const sum = told.reduce((total, count) => total + count, 0);
      const figures = all(panel, '.others [data-stat], tbody tr').length;
      expect(sum, `${page.address} ${panel.attribs['id']}`).toBe(figures);
    }
});

test('a lower bound is torn at its end, and nothing else is', () => {
  for (const page of dashboards)
    for (const row of all(page, '.counts > li')) {
      const [data] = all(row, '[data-stat]');
      const isBound = /余|多|more than/.test(fact(data?.attribs['data-stat'] ?? '', page.locale).text);
      // One for every width, or one in long rows and one in short.
      const torn = all(row, '.strip').map((strip) => all(strip, 'path:not([fill])').length > 0);
      expect([...new Set(torn)], `${page.address} ${data?.attribs['data-stat']}`).toEqual([isBound]);
    }
});

test('each drawing can be understood from its name and its table alone, and taken away', () => {
  for (const page of dashboards) {
    const panels = all(page, '.panel').filter((panel) => all(panel, '.drawn').length > 0);
    expect(panels, page.address).toHaveLength(4);
    const problems = panels.flatMap((panel) => {
      const title = words(all(panel, 'h2')[0]);
      const cells = all(panel, 'tbody td:nth-of-type(1)').map(words);
      return broken(`${page.address} ${title}`, {
        'its title as its name': panel.attribs['aria-label'] === title && title !== '',
        'a row of its table for everything drawn':
          cells.length > 1 && cells.length === all(panel, '.drawn data').length,
        'three columns with headings': all(panel, 'thead th[scope="col"]').length === 3,
        'a heading for every row': all(panel, 'tbody th[scope="row"]').length === cells.length,
        'itself to download, in its language': ['svg', 'png'].every(
          (type) => all(panel, `a[download][href$=".${page.locale}.${type}"]`).length === 1,
        ),
      });
    });
    expect(problems).toEqual([]);
  }
});

test('what can be worked out is said with how, and the sums that would not hold are refused beside it', () => {
  const page = pageAt('/statistics/', 'zh');
  const section = (id: string) => words(all(page, `section[aria-label="${id}"]`)[0]);
  expect(section('不作推算的数据')).toContain('平均每家书屋的阅读卡');
  expect(section('不作推算的数据')).toContain('“暖心早餐”的人均金额');
  expect(section('据报告数据推算')).toContain('约965元');
});

test('the marks of the board take the colours of the theme', () => {
  for (const page of dashboards) {
    const styles = all(page, 'style').map(words).join('');
    const inks = all(page, '.board svg *, defs *').flatMap(
      ({ attribs }) => attribs['class']?.match(/ink-\w+/g) ?? [],
    );
    expect(new Set(inks).size, page.address).toBeGreaterThan(3);
    for (const ink of new Set(inks))
      expect(styles, `${page.address} ${ink}`).toMatch(new RegExp(`\\.${ink}[{,]`));
  }
});
