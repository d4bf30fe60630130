import type { Element } from 'domhandler';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { insideQuotes } from '../../src/words/quoted.ts';
import { fact, statisticIds } from './support/facts.ts';
import { bare, broken } from './support/promises.ts';
import { all, pageAt, words } from './support/site.ts';

const editions = LOCALES.map((locale) => pageAt('/print/', locale));

test('the print edition gives each figure once with its value and source, which the figure in the text leads to', () => {
  for (const page of editions) {
    const rows = all(page, '[aria-labelledby="endnotes"] tbody tr');
    const ids = rows.map(({ attribs }) => (attribs['id'] ?? '').replace(/^note-/, ''));
    expect(ids.toSorted(), page.address).toEqual(statisticIds);
    const led = all(page, '.prose a[href^="#note-"]').map(({ attribs }) => attribs['href']);
    const problems = rows.flatMap((row, index) => {
      const { number, label, phrase, locatorBriefly, value } = fact(ids[index] ?? '', page.locale);
      const said = bare(words(row));
      // In a column of its own a phrase keeps the quotation marks that it has.
      const told =
        [number, label, locatorBriefly].every((part) => said.includes(bare(part))) &&
        insideQuotes(said).includes(bare(phrase));
      return broken(`${page.address} ${ids[index]}`, {
        'its figure, label, phrase and place': told,
        'its value': all(row, 'data')[0]?.attribs['value'] === value,
        'a figure in the text that leads to it': led.includes(`#note-${ids[index]}`),
      });
    });
    expect(problems).toEqual([]);
  }
});

test('a paragraph of the print edition has its figures beside it, each with its period, and where the source has them', () => {
  for (const page of editions) {
    const problems = all(page, '.prose .passage').flatMap((passage) => {
      const notes = all(passage, '.margin-notes')[0];
      return all(passage, 'a [data-stat]').flatMap(({ attribs }) => {
        const { number, locator, periodBriefly } = fact(attribs['data-stat'] ?? '', page.locale);
        const told = bare(words(notes));
        const isTold = [number, periodBriefly, locator].every((part) => told.includes(bare(part)));
        return isTold ? [] : [`${page.address} ${attribs['data-stat']}`];
      });
    });
    expect(problems).toEqual([]);
    expect(all(page, '.prose .margin-notes').length, page.address).toBeGreaterThan(10);
  }
});

test('the contents of the print edition name its chapters in order, each with a place for its page', () => {
  for (const page of editions) {
    const name = dictionary(page.locale).headings.printContents;
    const links = all(page, `nav[aria-label="${name}"] a:has([data-page-of])`);
    const targets = links.map(({ attribs }) => (attribs['href'] ?? '').slice(1));
    const order = all(page, '[id]')
      .map(({ attribs }) => attribs['id'] ?? '')
      .filter((id) => targets.includes(id));
    expect(order, page.address).toEqual(targets);
    for (const [index, link] of links.entries()) {
      const [heading] = all(page, `[id="${targets[index]}"]`);
      expect(bare(words(link)), page.address).toContain(bare(words(heading)));
    }
    expect(links.length, page.address).toBeGreaterThan(5);
  }
});

test('the print edition tells of the same groups as the page of who is served, with the same figures and where the report tells of them', () => {
  for (const edition of editions) {
    const figuresOf = (group: Element) =>
      all(group, 'data')
        .map(({ attribs }) => attribs['value'])
        .toSorted();
    const groups = all(pageAt('/served/', edition.locale), '.served-group').map((group) => ({
      name: bare(words(all(group, 'h2')[0])),
      figures: figuresOf(group),
      told: all(group, '.served-told a').map((link) => bare(words(link))),
    }));
    const printed = all(edition, '.edition-group').map((group) => ({
      name: bare(words(all(group, 'h3')[0])),
      figures: figuresOf(group),
      told: all(group, 'li:has([data-says]) a').map((link) => bare(words(link))),
    }));
    expect(printed, edition.address).toEqual(groups);
    expect(printed.length).toBeGreaterThan(5);
  }
});
