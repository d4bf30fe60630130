import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/figure/locale.ts';
import { builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { all, sections, words } from './support/site.ts';

const index = builtText(project.dist, 'search/index.json');

test('every figure, honour and term is in the index of search, under the name it has in the content', () => {
  const lacking = ['statistics', 'honours', 'glossary'].flatMap((room) =>
    readdirSync(join(project.content, room)).flatMap((file) => {
      const id = file.replace('.yaml', '');
      const path = room === 'statistics' ? `/statistics/${id}/` : `/${room}/#${id}`;
      const [name] =
        /(?<=^ *zh: )[^{\n]+/m.exec(readFileSync(join(project.content, room, file), 'utf8')) ?? [];
      return [`"path":"${path}"`, `"zh":"${name?.trim()}"`].filter((part) => !index.includes(part));
    }),
  );
  expect(lacking).toEqual([]);
});

test('every paragraph of the sections is in the index of search, in both languages', () => {
  const paragraphs = sections.flatMap((page) => all(page, '.passage > :is(p, .list > *)').map(words));
  expect(paragraphs.filter((text) => !index.includes(JSON.stringify(text)))).toEqual([]);
  expect(paragraphs.length).toBeGreaterThan(50 * LOCALES.length);
});
