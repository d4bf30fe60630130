import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { addedObservation } from '../../../../src/tools/edit/added-observation.ts';
import { EditedContent } from '../../../support/edited-content.ts';

const observation = {
  value: 270,
  qualifier: 'exact',
  period: { kind: 'year', year: 2024 },
  source: { paragraph: 'S1.P2', printed: '270家', phrase: '各级：书屋, 270家' },
};
const observations = z.object({ observations: z.array(z.unknown()) });

function filesOf(content: EditedContent): string[] {
  return content.list().filter((file) => file.startsWith('statistics/'));
}

function added(text: string): string {
  const addition = addedObservation(text, observation);
  if ('refused' in addition) throw new Error(addition.refused.en);
  return addition.text;
}

/** Expects the new text to be the old with one line more, every other line byte for byte the same. */
function expectOneLineMore(before: string, after: string): void {
  const lines = after.split('\n');
  const index = lines.findIndex((line, at) => line !== before.split('\n')[at]);
  const ending = before.includes('\r\n') ? '\r' : '';
  expect(lines[index]?.trimStart()).toBe(
    `- { value: 270, qualifier: exact, period: { kind: year, year: 2024 }, source: { paragraph: S1.P2, printed: "270家", phrase: "各级：书屋, 270家" } }${ending}`,
  );
  expect(lines.toSpliced(index, 1).join('\n')).toBe(before);
  const list = observations.parse(parse(after.replace(/^\uFEFF/, ''))).observations;
  const old = observations.parse(parse(before.replace(/^\uFEFF/, ''))).observations;
  expect(list).toEqual([...old, observation]);
}

test('An observation is one line more in every figure of the site, whatever its line ends and its byte-order mark.', () => {
  const copy = new EditedContent();
  const figures = filesOf(copy);
  expect(figures.length).toBeGreaterThan(40);
  for (const file of figures) {
    const text = copy.text(file);
    expectOneLineMore(text, added(text));
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expectOneLineMore(windows, added(windows));
    // And a second one after it.
    expectOneLineMore(added(text), added(added(text)));
  }
});

test.each([
  [
    'comments and blank lines below the list',
    'observations:\n  - value: 1 # one\n\n  # the next\n\nnotes: []\n',
  ],
  ['a list that is not indented', 'observations:\n- value: 1\n  period: {}\norder: 1\n'],
  [
    'a list at a depth of its own',
    'observations:\n      -   value: 1\n          period:\n            kind: year # the year\norder: 1\n',
  ],
  [
    'a text over several lines at the end',
    'observations:\n  - value: 1\n    source: |\n      one\n      two\nnotes: []\n',
  ],
  ['a comment at the end of the last line', 'observations:\n  - { value: 1 } # kept\n# end\n'],
])('It goes to the right place with %s.', (_, text) => {
  expectOneLineMore(text, added(text));
});

test('Without a line end at the end of the file, the old bytes stay and a line is added.', () => {
  const text = 'observations:\n  - value: 1';
  expect(added(text)).toMatch(/^observations:\n {2}- value: 1\n {2}- \{ value: 270, .* \}$/);
});

test.each([
  ['a list on one line', 'observations: [{ value: 1 }]\n'],
  ['no list', 'order: 1\n'],
  ['an empty list', 'observations:\n'],
  ['nothing', ''],
])('A file with %s is left alone, with the reason in both languages.', (_, text) => {
  const addition = addedObservation(text, observation);
  expect(addition).toHaveProperty('refused.zh', expect.stringContaining('npm run check'));
  expect(addition).toHaveProperty('refused.en', expect.stringContaining('npm run check'));
});
