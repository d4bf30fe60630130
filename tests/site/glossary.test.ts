import { expect, test } from 'vitest';
import { otherLocale } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { realContent } from '../support/real-content.ts';
import { broken } from './support/promises.ts';
import { all, pages, words } from './support/site.ts';

const views = pages.filter(({ kind }) => kind === 'glossary');

test('the index of the glossary leads to every letter that a term begins with, once', () => {
  const problems = views.flatMap((page) => {
    const firsts = all(page, '.term:has(.term-letter)');
    const links = all(page, '.letter');
    return broken(page.address, {
      'a link to the first term of each letter':
        firsts.map(({ attribs }) => `#${attribs['id']}`).join() ===
        links.map(({ attribs }) => attribs['href']).join(),
      'the letter that stands before it':
        firsts.flatMap((first) => all(first, '.term-letter').map(words)).join() === links.map(words).join(),
      'no letter twice': new Set(links.map(words)).size === links.length,
    });
  });
  expect(problems).toEqual([]);
});

test('every term stands with its rendering apart, and is marked only where the rendering is the site’s own', () => {
  const problems = views.flatMap((page) =>
    [...realContent.glossary].flatMap(([id, { data }]) => {
      const [term] = all(page, `.term[id="${id}"]`);
      const badges = term ? all(term, '.tag').map(words) : [];
      return broken(`${page.address}, ${id}`, {
        'its rendering apart':
          term !== undefined && words(all(term, '.term-rendering')[0]) === data[otherLocale(page.locale)],
        'a warning where there is need, and no other':
          badges.join() === (data.established === 'low' ? dictionary(page.locale).glossary.ownRendering : ''),
      });
    }),
  );
  expect(problems).toEqual([]);
  expect(views).toHaveLength(realContent.glossary.size > 0 ? 2 : 0);
});
