import { expect, test } from 'vitest';
import { dictionary } from '../../src/words/dictionary.ts';
import { realContent } from '../support/real-content.ts';
import { fact, partOf } from './support/facts.ts';
import { leadsTo } from './support/links.ts';
import { bare, broken } from './support/promises.ts';
import { all, least, pages, sections, words } from './support/site.ts';

/** A link whose whole text is one figure. */
const FIGURE = 'main .prose a[href^="#"]:has(> data[data-stat])';

test('every figure in a section leads to its evidence beside its text: value, period, definition, phrase and place', () => {
  const problems = sections.flatMap((page) => {
    const { figure } = dictionary(page.locale);
    return all(page, FIGURE).flatMap((link) => {
      const [data] = all(link, 'data');
      const id = data?.attribs['data-stat'] ?? '';
      const expected = fact(id, page.locale);
      const [note] = all(page, `section:has([id="${link.attribs['id']}"]) > ul > [id="note-${id}"]`);
      const links = note ? all(note, 'a') : [];
      const text = words(note);
      // What counts a part of the figure of another note has the name of the part after its number.
      const isPart = all(page, `[id="note-${partOf(id)}"] ~ [id="note-${id}"]`).length > 0;
      return broken(`${page.address} ${id}`, {
        'a link to its evidence': link.attribs['href'] === `#note-${id}`,
        'its value in the evidence':
          note !== undefined && all(note, 'data')[0]?.attribs['value'] === expected.value,
        'every digit, the label, the definition and the period': [
          isPart ? expected.number : expected.inFull,
          expected.label,
          expected.definition,
          expected.period,
        ].every((part) => text.includes(part)),
        'the words of the article': note !== undefined && words(all(note, 'q')[0]) === expected.phrase,
        'a link to its place in the article': links.some(
          (one) => words(one) === expected.locator && leadsTo(page, one)?.path === '/about/',
        ),
        'a link to its page': links.some(
          (one) => words(one).endsWith(expected.label) && leadsTo(page, one)?.path === `/statistics/${id}/`,
        ),
        'a link that closes it': links.some(
          (one) => words(one) === figure.close && one.attribs['href'] === `#${link.attribs['id']}`,
        ),
      });
    });
  });
  expect(problems).toEqual([]);
  expect(sections.flatMap((page) => all(page, FIGURE)).length).toBeGreaterThan(least(80, 30));
});

test('what counts a part of the figure beside it says which part', () => {
  const said = [...sections, ...pages.filter(({ kind }) => kind === 'served')].flatMap((page) =>
    all(page, '.notes, .served-rows').flatMap((list) => {
      const rows = all(list, 'li').map((row) => {
        const [value] = all(row, '[data-stat]');
        return { id: row.attribs['id']?.replace(/^note-/, '') ?? value?.attribs['data-stat'] ?? '', row };
      });
      const isWhole = (id: string) => rows.some((other) => other.id === partOf(id));
      return rows.filter(({ id }) => isWhole(id)).map(({ id, row }) => ({ id, row, page }));
    }),
  );
  const isSilent = ({ id, row, page: { locale } }: (typeof said)[number]) => {
    const figure = realContent.statistics.get(id)?.data;
    const part = (figure?.brief ?? figure?.label)?.[locale] ?? id;
    const [note] = all(row, '.note-value data');
    const expected = note ? part : dictionary(locale).served.ofThese(part);
    return !bare(words(note ?? all(row, 'p')[0]))
      .toLowerCase()
      .includes(bare(expected).toLowerCase());
  };
  expect(said.filter(isSilent).map(({ id, page }) => `${page.address} ${id}`)).toEqual([]);
  expect(said.length).toBeGreaterThan(least(10, 0));
});
