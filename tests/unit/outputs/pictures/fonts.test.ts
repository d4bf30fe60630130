import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../../../src/tools/build/project.ts';
import { face, FAMILY_NAMES, WEIGHTS } from '../../../../src/outputs/pictures/faces.ts';
import { textWidth } from '../../../../src/outputs/pictures/runs.ts';

const characters = ['content', 'src/words']
  .flatMap((folder) =>
    readdirSync(join(project.root, folder), { recursive: true, encoding: 'utf8' })
      // What editors are told of mistakes stands in no picture.
      .filter((file) => /\.(mdx|yaml|ts)$/.test(file) && !file.startsWith('mistakes'))
      .map((file) => readFileSync(join(project.root, folder, file), 'utf8')),
  )
  .join('')
  .replace(/[\r\n\t]/g, '');

/** The characters of a text that no family has in every weight. */
const missingCharacters = (text: string) =>
  [...new Set(text)].filter(
    (character) =>
      !FAMILY_NAMES.some((family) => WEIGHTS.every((weight) => face(family, weight).has(character))),
  );

test('the fonts have every character that a picture may show, since one they lack would be left out in silence', () => {
  expect(missingCharacters(characters)).toEqual([]);
  expect(missingCharacters('职工🙂')).toEqual(['🙂']);
});

test('a Han character is as wide as it is high, and Latin ones have widths of their own', () => {
  expect(textWidth('zh', '职工，“书屋”', 700)).toBe(7);
  expect(textWidth('en', 'i', 400)).toBeLessThan(textWidth('en', 'm', 400));
});
