import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undone } from '../../../../../src/tools/edit/room/undone.ts';
import { edited } from '../../../../../src/tools/edit/yaml/edited.ts';
import { yamlFile } from '../../../../../src/tools/edit/yaml/yaml-file.ts';
import { TEXTS } from '../../../../support/content-texts.ts';
import { editOf } from '../../../../support/random/edit.ts';
import { isSweep } from '../../../../support/sweep.ts';

const YAML = TEXTS.filter(({ file }) => file.endsWith('.yaml'));

test('Whatever was submitted is undone to the byte, and undone again it is there again to the byte.', {
  timeout: 600_000,
}, () => {
  const made = fc
    .constantFrom(...YAML)
    .chain(({ file, text }) =>
      editOf(yamlFile(text).value).map((edit) => ({ file, text, after: edited(yamlFile(text), edit).text })),
    );
  fc.assert(
    fc.property(made, ({ file, text, after }) => {
      fc.pre(text !== after);
      const back = undone(new Map([[file, after]]), [{ file, before: text, after }]);
      expect(back).toMatchObject([{ text, conflicts: [] }]);
      const again = undone(new Map([[file, text]]), [{ file, before: after, after: text }]);
      expect(again).toMatchObject([{ text: after, conflicts: [] }]);
    }),
    { seed: 20261127, numRuns: isSweep ? 1_000 : 25 },
  );
});
