import fc from 'fast-check';
import { expect, test } from 'vitest';
import { said, saying } from '../../../../../src/tools/edit/content-text.ts';
import { merged } from '../../../../../src/tools/edit/merge/merged.ts';
import { mergedText } from '../../../../../src/tools/edit/merge/merged-text.ts';
import { withEdit } from '../../../../../src/tools/edit/yaml/edit.ts';
import { TEXTS } from '../../../../support/content-texts.ts';
import { editOf } from '../../../../support/random/edit.ts';
import { isSweep } from '../../../../support/sweep.ts';

const YAML = 'label: { zh: 书屋, en: rooms } # 名称\nvalues:\n  - value: 266 # old\n    phrase: 共266家\n';
const MDX = '---\ntitle: 标题\n---\n\n第一段。\n\n第二段。\n\n第三段。\n';

test('Two people who change two fields of one file both have what they wrote, and the comments stay.', () => {
  const mine = YAML.replace('rooms', 'reading rooms');
  const theirs = YAML.replace('266 # old', '270 # old');
  expect(mergedText('a.yaml', YAML, mine, theirs)).toEqual({
    text: YAML.replace('rooms', 'reading rooms').replace('266 # old', '270 # old'),
    conflicts: [],
  });
});

test('A value that one adds in front does not lead the other’s correction astray.', () => {
  const mine = YAML.replace('value: 266', 'value: 268');
  const theirs = YAML.replace('values:\n', 'values:\n  - { value: 250, phrase: 共250家 }\n');
  const { text, conflicts } = mergedText('a.yaml', YAML, mine, theirs);
  expect(text).toBe(theirs.replace('value: 266', 'value: 268'));
  expect(conflicts).toEqual([]);
});

test('Where both change the same field, theirs stands and all three are told.', () => {
  const mine = YAML.replace('value: 266', 'value: 268');
  const theirs = YAML.replace('value: 266', 'value: 270');
  expect(mergedText('a.yaml', YAML, mine, theirs)).toEqual({
    text: theirs,
    conflicts: [
      {
        path: ['fields', 'values', 0, 'value'],
        base: 266,
        mine: 268,
        theirs: 270,
      },
    ],
  });
});

test('Two people who write in two paragraphs, or add one, both have what they wrote.', () => {
  const mine = MDX.replace('第二段。', '第二段，改过。');
  const theirs = MDX.replace('第一段。', '序。\n\n第一段。').replace('第三段。\n', '第三段。\n\n末段。\n');
  const { text, conflicts } = mergedText('zh.mdx', MDX, mine, theirs);
  expect(text).toBe(theirs.replace('第二段。', '第二段，改过。'));
  expect(conflicts).toEqual([]);
});

test('Where both write in the same paragraph, nothing is overwritten and all three are told.', () => {
  const mine = MDX.replace('第二段。', '我的第二段。');
  const theirs = MDX.replace('第二段。', '他的第二段。');
  expect(mergedText('zh.mdx', MDX, mine, theirs)).toEqual({
    text: theirs,
    conflicts: [
      {
        path: ['paragraphs', 1],
        base: '第二段。',
        mine: '我的第二段。',
        theirs: '他的第二段。',
      },
    ],
  });
});

test('One takes a paragraph away that the other changes: it is told, and what was changed stays.', () => {
  const mine = MDX.replace('第二段。\n\n', '');
  const theirs = MDX.replace('第二段。', '他的第二段。');
  const { text, conflicts } = mergedText('zh.mdx', MDX, mine, theirs);
  expect(text).toBe(theirs);
  expect(conflicts).toEqual([
    {
      path: ['paragraphs', 1],
      base: '第二段。',
      mine: undefined,
      theirs: '他的第二段。',
    },
  ]);
});

/** All that is said in some value, bare of where. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

test('Whatever two people change, each change is in the file or told of as changed by both.', {
  timeout: 600_000,
}, () => {
  const drawn = fc.constantFrom(...TEXTS).chain(({ file, text }) => {
    const { fields, paragraphs } = said(file, text);
    return fc.tuple(editOf(fields), editOf(fields), fc.nat(), fc.nat()).map(([own, other, a, b]) => ({
      file,
      text,
      fields,
      paragraphs,
      own,
      other,
      a,
      b,
    }));
  });
  fc.assert(
    fc.property(drawn, ({ file, text, fields, paragraphs, own, other, a, b }) => {
      const writing = (name: string, edit: typeof own, at: number) =>
        saying(file, text, {
          fields: withEdit(fields, edit),
          paragraphs: paragraphs.map((one, index) =>
            index === at % paragraphs.length ? `${one}${name}` : one,
          ),
        });
      const [mine, theirs] = [writing('我', own, a), writing('他', other, b)];
      const { text: both, conflicts } = mergedText(file, text, mine, theirs);
      const told = new Set([...leaves(said(file, both)), ...leaves(conflicts)]);
      const was = new Set(leaves(said(file, text)));
      const written = [...leaves(said(file, mine)), ...leaves(said(file, theirs))];
      expect(written.filter((leaf) => !was.has(leaf) && !told.has(leaf))).toEqual([]);
    }),
    { seed: 20261126, numRuns: isSweep ? 2_000 : 60 },
  );
});

const LIST = MDX.replace('第三段。\n', '第三段。\n\n第四段。\n\n第五段。\n');
const order = (...words: readonly string[]) => `---\ntitle: 标题\n---\n\n第${words.join('段。\n\n第')}段。\n`;

test('A paragraph that both move stands once, where they have it or where I do, as is chosen, and it is told where each has it.', () => {
  const [mine, theirs] = [order('三', '一', '二', '四', '五'), order('一', '二', '四', '五', '三')];
  const told = mergedText('zh.mdx', LIST, mine, theirs);
  expect(told.text).toBe(theirs);
  expect(told.conflicts).toEqual([
    {
      path: ['paragraphs', 2],
      base: '第三段。',
      mine: '第三段。',
      theirs: '第三段。',
      places: { mine: undefined, theirs: '第五段。' },
    },
  ]);
  expect(mergedText('zh.mdx', LIST, mine, theirs, () => 'mine').text).toBe(mine);
});

test('A paragraph that one moves and the other writes in stands once, where it was moved to, as it was written.', () => {
  const written = LIST.replace('第三段。', '第三段，改过。');
  const moved = order('三', '一', '二', '四', '五');
  const both = { text: order('三段，改过。\n\n第一', '二', '四', '五'), conflicts: [] };
  expect(mergedText('zh.mdx', LIST, moved, written)).toEqual(both);
  expect(mergedText('zh.mdx', LIST, written, moved)).toEqual(both);
});

test('However two people move paragraphs about, each of them stands once.', () => {
  const list = ['甲', '乙', '丙', '丁', '戊', '己'];
  const order = fc.shuffledSubarray(list, { minLength: list.length });
  fc.assert(
    fc.property(order, order, fc.boolean(), (mine, theirs, isMine) => {
      const { value } = merged(list, mine, theirs, [], () => (isMine ? 'mine' : 'theirs'));
      expect([value].flat().sort()).toEqual([...list].sort());
    }),
    { seed: 20261127, numRuns: 200 },
  );
});
