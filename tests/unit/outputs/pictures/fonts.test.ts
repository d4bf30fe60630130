import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../../../src/tools/build/project.ts';
import { pictureFonts } from '../../../../src/outputs/pictures/fonts.ts';
import { missingCharacters, textWidth } from '../../../../src/outputs/pictures/runs.ts';
import { openTypeface } from '../../../../src/outputs/pictures/typeface.ts';
import { readContent } from '../../../../src/tools/build/read-content.ts';

const content = readContent(project.content);

const words = join(project.root, 'src', 'words');
const characters = [
  JSON.stringify(content),
  ...readdirSync(words).map((file) => readFileSync(join(words, file), 'utf8')),
]
  .join('')
  .replace(/[\r\n\t]/g, '');

test('the fonts have every character that a picture may show, since one they lack would be left out in silence', () => {
  expect(missingCharacters(characters)).toEqual([]);
  expect(missingCharacters('职工🙂')).toEqual(['🙂']);
});

test('the cut fonts have what the whole ones have', async () => {
  const faces = (await pictureFonts(project.root, content)).map(openTypeface);
  const lost = [...new Set(characters)].filter((character) => !faces.some(({ has }) => has(character)));
  expect(lost).toEqual([]);
});

test('a Han character is as wide as it is high, and Latin ones have widths of their own', () => {
  expect(textWidth('zh', '职工，“书屋”', 700)).toBe(7);
  expect(textWidth('en', 'i', 400)).toBeLessThan(textWidth('en', 'm', 400));
});
