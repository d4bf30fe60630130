import { expect, test } from 'vitest';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact } from './support/facts.ts';
import { leadsTo } from './support/links.ts';
import { broken } from './support/promises.ts';
import { all, least, sections, words } from './support/site.ts';

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
      return broken(`${page.address} ${id}`, {
        'a link to its evidence': link.attribs['href'] === `#note-${id}`,
        'its value in the evidence':
          note !== undefined && all(note, 'data')[0]?.attribs['value'] === expected.value,
        'every digit, the label, the definition and the period': [
          expected.inFull,
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
