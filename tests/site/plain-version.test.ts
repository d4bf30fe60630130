import { expect, test } from 'vitest';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact } from './support/facts.ts';
import { broken } from './support/promises.ts';
import { all, sections, words } from './support/site.ts';

test('every section says itself in five sentences when asked, and their figures lead to the text’s evidence', () => {
  const problems = sections.flatMap((page) => {
    const { summary } = dictionary(page.locale).plain;
    const [plain] = all(page, 'main details').filter((one) => words(all(one, 'summary')[0]) === summary);
    if (!plain) return `${page.address} has no plain version`;
    const figures = all(plain, 'a').map((link) => {
      const id = (link.attribs['href'] ?? '').replace('#note-', '');
      const { number, inWords, text } = fact(id, page.locale);
      return [number, inWords, text].includes(words(link)) && all(page, `[id="note-${id}"]`).length === 1;
    });
    return broken(page.address, {
      'five sentences': all(plain, 'li').length === 5,
      'only when asked': plain.attribs['open'] === undefined,
      'figures with evidence': !figures.includes(false),
    });
  });
  expect(problems).toEqual([]);
});
