import { expect, test } from 'vitest';
import { LOCALES } from '../../src/figure/locale.ts';
import { builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { realContent } from '../support/real-content.ts';
import { all, least, sections, words } from './support/site.ts';

const index = builtText(project.dist, 'search/index.json');

test('every figure, honour and term is in the index of search, under the name it has in the content', () => {
  const { statistics, honours, glossary } = realContent;
  const named = [
    ...[...statistics].map(([id, { data }]) => [`/statistics/${id}/`, data.label] as const),
    ...[...honours].map(([id, { data }]) => [`/honours/#${id}`, data.title] as const),
    ...[...glossary].map(([id, { data }]) => [`/glossary/#${id}`, data] as const),
  ];
  const lacking = named.flatMap(([path, { zh, en }]) =>
    [`"path":"${path}"`, `"zh":"${zh}"`, `"en":"${en}"`].filter((part) => !index.includes(part)),
  );
  expect(lacking).toEqual([]);
});

test('every paragraph of the sections is in the index of search, in both languages', () => {
  const paragraphs = sections.flatMap((page) =>
    all(page, '.topic > .prose > :is(p, ul > li, ol > li)').map(words),
  );
  expect(paragraphs.filter((text) => !index.includes(JSON.stringify(text)))).toEqual([]);
  expect(paragraphs.length).toBeGreaterThan(least(40, 5) * LOCALES.length);
});
