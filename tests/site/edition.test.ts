import { expect, test } from 'vitest';
import { LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact, statisticIds } from './support/facts.ts';
import { bare, broken } from './support/promises.ts';
import { all, pageAt, words } from './support/site.ts';

const editions = LOCALES.map((locale) => pageAt('/print/', locale));

test('the print edition numbers its figures without a gap in the order of the text, and gives each once, with value and source', () => {
  for (const page of editions) {
    const notes = all(page, '[aria-labelledby="endnotes"] li');
    const ids = notes.map(({ attribs }) => (attribs['id'] ?? '').replace(/^note-/, ''));
    expect(ids.toSorted(), page.address).toEqual(statisticIds);
    const numbers = ids.map((_, index) => String(index + 1));
    expect(
      notes.map(({ attribs }) => attribs['value']),
      page.address,
    ).toEqual(numbers);
    expect(all(page, 'sup a').map(words), 'numbers follow the text').toEqual(numbers);
    const problems = notes.flatMap((note, index) => {
      const { text, label, period, phrase, locator, value } = fact(ids[index] ?? '', page.locale);
      const told = [text, label, period, phrase, locator].every((part) => words(note).includes(part));
      return broken(`${page.address} ${ids[index]}`, {
        'its figure, label, period, phrase and place': told,
        'its value': all(note, 'data')[0]?.attribs['value'] === value,
        'a number in the text that leads to it':
          all(page, 'sup a')[index]?.attribs['href'] === `#note-${ids[index]}`,
      });
    });
    expect(problems).toEqual([]);
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
