import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { onDisk } from '../../src/content/reader/disk.ts';
import { slotOf } from '../../src/content/reader/layout.ts';
import { loadContent } from '../../src/content/reader/reader.ts';
import { REAL_CONTENT } from '../support/edited-content.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const content = loadContent(onDisk(REAL_CONTENT));

/** What the code has of its own, though the content has it too, and why. */
const THE_CODES_OWN: ReadonlyMap<string, string> = new Map([
  ['Places', 'a kind of unit'],
  ['习近平新时代中国特色社会主义思想', 'a wording fixed for everyone, src/content/prose/formulas.ts'],
  ['社会主义核心价值观', 'the same'],
  ['党的二十大', 'the same'],
]);

/** Ids of two words and more: one word alone may be a word of the language. */
const ids = content.files.flatMap((file) => slotOf(file)?.id ?? []).filter((id) => id.includes('-'));

/** The names that the content gives to things, in both languages, its settings and the currencies of its figures. */
const names = [
  ...[...content.statistics.values()].flatMap(({ data: { label, unit } }) => [
    label.zh,
    label.en,
    ...(unit.kind === 'money' ? [unit.currency] : []),
  ]),
  ...[...content.glossary.values()].flatMap(({ data: { zh, en, forms } }) => [
    zh,
    en,
    ...forms.zh,
    ...forms.en,
  ]),
  ...[...content.honours.values()].flatMap(({ data: { title } }) => [title.zh, title.en]),
  ...[...content.themes.values()].flatMap(({ data: { name } }) => [name.zh, name.en]),
  ...textsOf(content.settings?.data),
];

function textsOf(value: unknown): string[] {
  // A year alone is no name.
  if (typeof value === 'string') return /\p{L}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The lines of code, without those of comments, whose examples may show real values. */
const lines = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => ['.ts', '.js', '.astro', '.css'].includes(extname(file)))
  .flatMap((file) =>
    readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

/** The lines that hold one of some words as words of their own, with what they hold. */
function holding(words: readonly string[], edge: string): string[] {
  const literal = words.filter((word) => !THE_CODES_OWN.has(word)).map(RegExp.escape);
  const sought = new RegExp(`(?<!${edge})(?:${literal.join('|')})(?!${edge})`, 'u');
  return lines.flatMap((line) => {
    const [found] = sought.exec(line) ?? [];
    return found === undefined ? [] : `“${found}” in ${line}`;
  });
}

test('No id of the content stands in the code.', () => {
  expect(ids.length).toBeGreaterThan(50);
  expect(holding(ids, '[a-z\\d-]')).toEqual([]);
});

test('No name that the content gives to anything stands in the code.', () => {
  expect(names.length).toBeGreaterThan(200);
  expect(holding(names, '[A-Za-z\\d]')).toEqual([]);
});
