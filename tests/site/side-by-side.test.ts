import { expect, test } from 'vitest';
import { LANGUAGE, otherLocale } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact } from './support/facts.ts';
import { leadsTo } from './support/links.ts';
import { broken } from './support/promises.ts';
import { all, pageAt, pages, sections, words } from './support/site.ts';

const views = pages.filter(({ kind }) => kind === 'side-by-side/*');

test('a section side by side pairs paragraph with paragraph and figure with figure, each with its source below', () => {
  const problems = views.flatMap((page) => {
    const tags = [LANGUAGE[page.locale].tag, LANGUAGE[otherLocale(page.locale)].tag];
    return all(page, '.pairs > div').flatMap((row, index) => {
      const cells = all(row, ':scope > [lang]');
      const both = (selector: string, tell: (element: (typeof cells)[number]) => string | undefined) =>
        cells.map((cell) => all(cell, selector).map(tell).join());
      const blocks = both('h2, p, li', ({ name }) => name);
      const figures = both('data + sup > .note-number', ({ attribs }) =>
        attribs['href']?.replace('#note-', ''),
      );
      const numbers = both('sup', words);
      const notes = all(row, 'ol > li').map(({ attribs }) => attribs['id']?.replace(/^note-/, ''));
      const noted = all(row, 'ol > li').map(({ attribs }) => `[${attribs['value']}]`);
      return broken(`${page.address}, row ${index + 1}`, {
        'both languages': cells.map(({ attribs }) => attribs['lang']).join() === tags.join(),
        'the same blocks': blocks[0] !== '' && blocks[0] === blocks[1],
        'the same figures': figures[0] === figures[1],
        'the same numbers': numbers[0] === numbers[1],
        'at each figure the number of its note, in brackets, which make it no power of the figure':
          noted.join() === numbers[0],
        'a source for each figure': notes.join() === figures[0],
      });
    });
  });
  expect(problems).toEqual([]);
  expect(views).toHaveLength(sections.length);
  for (const page of views) {
    expect(all(page, '.pairs > div').length, page.address).toBeGreaterThan(3);
    const numbers = all(page, '.pairs ol > li').map(({ attribs }) => Number(attribs['value']));
    expect(numbers, `${page.address} counts its notes from one`).toEqual(
      numbers.map((_, index) => index + 1),
    );
  }
});

test('both languages of a section side by side lead to one source, which tells the figure', () => {
  const problems = views.flatMap((page) =>
    all(page, '.pairs ol > li').flatMap((note) => {
      const id = note.attribs['id']?.replace(/^note-/, '') ?? '';
      const { text, number, label, phrase, locator } = fact(id, page.locale);
      const unit = text.slice(number.length).trim();
      const isNamed = page.locale === 'en' && unit !== '' && label.toLowerCase().endsWith(unit);
      return broken(`${page.address} ${id}`, {
        'its figure, label, phrase and place': [number, label, phrase, locator].every((part) =>
          words(note).includes(part),
        ),
        'no unit beside a name that says the same': !isNamed || !words(note).startsWith(text),
        'two links to it': all(page, `[href="#note-${id}"]`).length === 2,
      });
    }),
  );
  expect(problems).toEqual([]);
});

test('every section leads to its view side by side, and back', () => {
  const problems = sections.flatMap((page) => {
    const told = dictionary(page.locale).sideBySide;
    const view = pageAt(page.path.replace('/sections/', '/side-by-side/'), page.locale);
    return broken(page.address, {
      'a link to the view': all(page, 'a').some(
        (link) => words(link) === told.link && leadsTo(page, link) === view,
      ),
      'a link back': all(view, 'a').some((link) => words(link) === told.back && leadsTo(view, link) === page),
    });
  });
  expect(problems).toEqual([]);
});
