import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { lineDiff } from '../../../../src/tools/edit/line-diff.ts';
import { repairFiles } from '../../../../src/tools/edit/repairs.ts';
import { ContentCopy } from '../../check/content-copy.ts';

const honour = 'honours/national-civilised-unit.yaml';

test('A difference shows only the lines that differ, with their numbers before and after.', () => {
  expect(lineDiff('a\nb：1\nc\n', 'a\nb: 1\nc\n')).toBe('- 2 | b：1\n+ 2 | b: 1');
  expect(lineDiff('a\n', 'a\nb\n')).toBe('+ 2 | b');
  expect(lineDiff('a\r\n', 'a\n')).toBe('- 1 | a<U+000D>\n+ 1 | a');
  expect(lineDiff('a\n', 'a\n')).toBe('');
});

test('A full-width colon is mended, and the change is shown.', () => {
  const content = new ContentCopy();
  const before = content.read(honour);
  content.edit(honour, 'order: ', 'order：');
  const [repaired, ...more] = repairFiles(dirname(content.folder), content.check());
  expect(more).toEqual([]);
  expect(repaired?.file).toBe(`content/${honour}`);
  expect(repaired?.change.zh).toMatch(/^- \d+ \| order：1\n\+ \d+ \| order: 1$/);
  expect(content.read(honour)).toBe(before);
  expect(content.check()).toEqual([]);
});

test('A file in another encoding is converted, and told without a page of garbled lines.', () => {
  const content = new ContentCopy();
  const before = content.read(honour);
  content.write(honour, Buffer.from(`\uFEFF${before}`, 'utf16le'));
  const [repaired] = repairFiles(dirname(content.folder), content.check());
  expect(repaired?.change.zh).toBe('整个文件改存为UTF-8，文字没有改。');
  expect(content.read(honour)).toBe(before);
});

test('Content with nothing to mend safely is left as it is.', () => {
  const content = new ContentCopy();
  content.edit(honour, 'level: national', 'level: 国家级');
  const before = content.read(honour);
  expect(repairFiles(dirname(content.folder), content.check())).toEqual([]);
  expect(content.read(honour)).toBe(before);
});
