import { expect, test } from 'vitest';
import { realContent } from '../support/real-content.ts';
import { all, pages, problemsOn, words } from './support/site.ts';

const views = pages.filter(({ kind }) => kind === 'about');

test('no reader meets the locator of a paragraph that has a name', () => {
  const named = [...realContent.sources].flatMap(([, { data }]) =>
    data.paragraphs.filter(({ label }) => label),
  );
  const problems = problemsOn(views, (page) => {
    const said = all(page, '.paragraph dt').map(words);
    return named.filter(({ id }) => said.includes(id)).map(({ id }) => id);
  });
  expect(problems).toEqual([]);
  for (const page of views) expect(all(page, '.paragraph').length, page.address).toBeGreaterThan(0);
});
