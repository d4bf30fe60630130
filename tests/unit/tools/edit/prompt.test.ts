import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { answersTo } from '../../../../src/tools/edit/answers.ts';
import { prompt } from '../../../../src/tools/edit/prompt.ts';
import { LATER, question } from '../../../../src/tools/edit/question.ts';
import { aNumber, oneOf } from '../../../../src/tools/edit/reading.ts';

const questions = [
  question('label.zh', { zh: '名称', en: 'Name' }, { flag: 'zh' }),
  question('value', { zh: '数值', en: 'Number' }, { read: aNumber }),
  question('theme', { zh: '主题', en: 'Theme' }, { read: oneOf(['a', 'b']) }),
  question('note', { zh: '说明', en: 'Note' }, LATER),
];

/** Gives the answers, and what was shown, when lines are typed all at once. */
async function typing(lines: string, flags = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  const shown = text(output);
  input.end(lines);
  using asking = prompt(input, output);
  const answers = await answersTo(questions, flags, 'zh', asking);
  output.end();
  return { answers, shown: await shown };
}

test('Each question is asked in turn, and a wrong answer is explained and asked again.', async () => {
  const { answers, shown } = await typing('书屋\n约270\n270\n2\n');
  expect(answers).toEqual({ label: { zh: '书屋' }, value: 270, theme: 'b' });
  expect(shown).toContain('名称：数值：“约270”不是一个数');
  expect(shown.match(/数值：/g)).toHaveLength(2);
});

test('An empty line leaves a field for later, and so does the end of the input.', async () => {
  expect((await typing('\n270')).answers).toEqual({ value: 270 });
});

test('What a flag gives is not asked.', async () => {
  const { answers, shown } = await typing('书屋\n1\n', { value: '3万', note: '注' });
  expect(answers).toEqual({ label: { zh: '书屋' }, value: 30_000, theme: 'a', note: '注' });
  expect(shown).not.toContain('数值');
});
