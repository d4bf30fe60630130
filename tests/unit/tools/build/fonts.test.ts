import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { subsetFonts } from '../../../../src/tools/build/fonts.ts';
import { readContent } from '../../../../src/tools/build/read-content.ts';
import { contentCopy, editContent, fingerprint } from '../../../support/project-copy.ts';

test('Fonts are kept as long as they are whole, and one is made anew where it is not what it was, or is to hold another character.', async () => {
  const copy = contentCopy();
  const content = readContent(copy.content);
  const isCached = async () => (await subsetFonts(copy, content)).cached;
  expect(await isCached()).toBe(false);
  expect(await isCached()).toBe(true);
  const whole = fingerprint(copy.fonts);
  const [font = ''] = readdirSync(copy.fonts).filter((name) => name.endsWith('.woff2'));
  const file = join(copy.fonts, font);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, 100));
  expect(await isCached()).toBe(false);
  expect(fingerprint(copy.fonts)).toEqual(whole);
  editContent(copy, 'statistics/branches.yaml', 'zh: 分馆', 'zh: 分馆龘');
  await subsetFonts(copy, readContent(copy.content));
  const now = fingerprint(copy.fonts);
  const others = Object.keys(now).filter((name) => name.endsWith('.woff2') && whole[name] !== now[name]);
  expect(others).toHaveLength(1);
});
