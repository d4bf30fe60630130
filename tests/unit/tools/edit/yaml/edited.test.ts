import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNode, parseDocument } from 'yaml';
import { SourceText } from '../../../../../src/content/reader/source-text.ts';
import { readYaml } from '../../../../../src/content/reader/yaml-text.ts';
import { type Edit, withEdit } from '../../../../../src/tools/edit/yaml/edit.ts';
import { edited } from '../../../../../src/tools/edit/yaml/edited.ts';
import { rewritten } from '../../../../../src/tools/edit/yaml/rewritten.ts';
import { yamlFile } from '../../../../../src/tools/edit/yaml/yaml-file.ts';
import { TEXTS } from '../../../../support/content-texts.ts';
import { editOf } from '../../../../support/random/edit.ts';
import { isSweep } from '../../../../support/sweep.ts';

const FIELDS = TEXTS.map(({ fields }) => fields);

/** How else the same may be written. */
const VARIANTS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) =>
    `# above\n${text.replace(/^( *)(.*\n)/gm, (line, indent, _, at) => (at % 3 === 0 ? `${indent}# note\n${line.replace('\n', ' # behind\n')}` : line))}# below\n`,
  (text) => text.replace(/\n$/, ''),
];

/** Where two texts differ, in the first: from the end of what begins both to the beginning of what ends both. */
function difference(before: string, after: string): readonly [from: number, to: number] {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - from;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [from, before.length - tail];
}

const comments = (text: string) => text.match(/# (?:above|note|behind|below)$/gm)?.length ?? 0;

/** Expects nothing to have changed but what an edit is about, by the places that the library of YAML tells of the old text. */
function expectOnlyThat(before: string, after: string, { kind, path }: Edit): void {
  const [from, to] = difference(before, after);
  if (kind === 'remove' || before === after) return;
  expect(comments(after)).toBe(comments(before));
  if (kind !== 'set') {
    expect(to).toBe(from);
    return;
  }
  const node = parseDocument(before).getIn(path, true);
  const [start, end] = isNode(node) && node.range ? node.range : [0, 0];
  expect(from).toBeGreaterThanOrEqual(start);
  expect(to).toBeLessThanOrEqual(end);
}

test('Whatever is changed in whatever file, the file says that and every other byte stays.', {
  timeout: 600_000,
}, () => {
  const made = fc
    .tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...VARIANTS))
    .map(([text, vary]) => vary(text))
    .chain((text) => editOf(yamlFile(text).value).map((edit) => ({ text, edit })));
  fc.assert(
    fc.property(made, ({ text, edit }) => {
      const file = yamlFile(text);
      const after = edited(file, edit).text;
      expectOnlyThat(text, after, edit);
      // And the checker reads it as it is meant, not as something that surprises.
      const read = readYaml(new SourceText('', after), {
        start: 0,
        end: after.length,
      });
      expect('value' in read ? read.value : read).toEqual(withEdit(file.value, edit));
    }),
    { seed: 20261126, numRuns: isSweep ? 20_000 : 400 },
  );
});

test('A file is brought to say what another says, with nothing changed that both say.', {
  timeout: 600_000,
}, () => {
  const made = fc.record({
    text: fc.constantFrom(...FIELDS),
    seeds: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(made, ({ text, seeds }) => {
      const file = yamlFile(text);
      const wanted = seeds.reduce<unknown>((value, seed) => {
        const [edit] = fc.sample(editOf(value), { seed, numRuns: 1 });
        return edit ? withEdit(value, edit) : value;
      }, file.value);
      const after = rewritten(file, wanted);
      expect(after.value).toEqual(wanted);
      expect(rewritten(after, file.value).value).toEqual(file.value);
    }),
    { seed: 20261126, numRuns: isSweep ? 5_000 : 100 },
  );
});
