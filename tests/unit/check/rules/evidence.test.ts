import { expect, test } from 'vitest';
import { EditedContent } from '../../../support/edited-content.ts';

const FILE = 'statistics/reading-rooms.yaml';

// What a source prints that the model cannot hold as it is, and a part of the way through that is told.
test.each([
  ...['几千家', '数百家', '若干家', '上百家', '成千上万家', '半数以上', '翻一番', '三分之二'].map(
    (printed) => [printed, '没有说出确切的数'],
  ),
  ['共有266家', '多了别的字'],
  ['环比增长266家', '多了别的字'],
  ['226家', '要说同一个数'],
])('A source that prints “%s” has a way told for it.', (printed, words) => {
  const content = new EditedContent();
  content.edit(FILE, 'printed: 266家', `printed: ${printed}`);
  const issues = content.check();
  expect(issues.map(({ code }) => code)).toEqual(['printed-differs']);
  const [{ message, fix } = { message: { zh: '' }, fix: { zh: '' } }] = issues;
  expect(message.zh + fix.zh).toContain(words);
});

test('So many first places are told to be counted, and not taken for a place.', () => {
  const content = new EditedContent();
  content.edit(FILE, 'kind: places', 'kind: rank');
  content.edit(FILE, 'printed: 266家', 'printed: 前266家');
  expect(content.check().map(({ message }) => message.zh)).toEqual(
    expect.arrayContaining([expect.stringContaining('说的是前几名')]),
  );
});
