import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { onDisk } from '../../../../src/content/reader/disk.ts';
import { newEntry } from '../../../../src/tools/edit/new-entry.ts';
import { contentCopy, editContent } from '../../../support/project-copy.ts';
import { withYearbooks } from '../../../support/three-editions.ts';
import { run } from './run.ts';

test('a new edition keeps the present one under its year, and says what is to be looked at', async () => {
  const copy = contentCopy();
  editContent(copy, 'sections/year/en.mdx', '>public reading<', '><');
  editContent(copy, 'sections/year/en.mdx', '></Term>', ' />');
  const { status, output } = await run(newEntry, copy, ['edition', '2026', '--lang', 'en']);
  expect(status).toBe(0);
  const read = (file: string) => readFileSync(join(copy.content, file), 'utf8');
  expect(read('site/settings.yaml')).toContain('edition: "2026"');
  expect(read('editions/2025/edition.yaml')).toContain('date: "2025"');
  for (const words of [
    'Example Library',
    'Annual Report',
    'A year of books and readers',
    'A year of work at the',
  ])
    expect(read('editions/2025/edition.yaml')).toContain(words);
  for (const file of [
    'home.yaml',
    'honours/reading-city.yaml',
    'refused/loans-per-book.yaml',
    'sections/year/section.yaml',
    'sections/year/zh.mdx',
  ])
    expect(existsSync(join(copy.content, 'editions/2025', file)), file).toBe(true);
  // A term without words of its own keeps those that the glossary had.
  expect(read('editions/2025/sections/year/en.mdx')).toBe(
    read('sections/year/en.mdx').replace(
      '<Term id="public-reading" />',
      '<Term id="public-reading">public reading</Term>',
    ),
  );
  expect(output).toMatch(/Figures without a newer value.*\n {2}books\n {2}branches\n {2}loans\n/);
  expect(output).toMatch(/Years that are typed.*\n.*content\/sections\/year\/zh\.mdx:\d+ {2}2024/s);
  expect(output).toMatch(
    /What is said elsewhere.*\n(?: {2}content\/.*\n)* {2}content\/pages\/about\/zh\.mdx\n/,
  );
  expect(check(onDisk(copy.content))).toEqual([]);
});

test('a figure with a later value is named at each of its places, and a sentence of another year is an error', async () => {
  const copy = contentCopy();
  withYearbooks(copy);
  editContent(copy, 'site/settings.yaml', 'edition: "2025"', 'edition: "2024"');
  const { output } = await run(newEntry, copy, ['edition', '2025', '--lang', 'en']);
  expect(output).toMatch(
    /Values that are now different.*zh\.mdx:\d+ {2}33,000 loans \(2024\) → 36,000 loans \(2025\)/s,
  );
  expect(output).toContain('The year here is 2024, but the period of “Loans” in the same sentence is 2025.');
  // The older edition says what it said.
  const errors = check(onDisk(copy.content)).filter(({ file }) => file.includes('editions/'));
  expect(errors).toEqual([]);
});

test.each(['', '2025', 'next', '2024-05'])(
  '“%s” is no date of a new edition, and nothing is written',
  async (date) => {
    const copy = contentCopy();
    const { status, errors } = await run(newEntry, copy, ['edition', ...(date ? [date] : [])]);
    expect(status).toBe(1);
    expect(errors).toContain('npm run new edition 2026');
    expect(existsSync(join(copy.content, 'editions'))).toBe(false);
  },
);
