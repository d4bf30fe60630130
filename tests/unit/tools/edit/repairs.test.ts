import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineDiff } from '../../../../src/tools/edit/line-diff.ts';
import { repairFiles } from '../../../../src/tools/edit/repairs.ts';
import { EditedContent } from '../../../support/edited-content.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const honour = 'honours/national-civilised-unit.yaml';

test('A difference shows only the lines that differ, with their numbers before and after.', () => {
  expect(lineDiff('a\nb：1\nc\n', 'a\nb: 1\nc\n')).toBe('- 2 | b：1\n+ 2 | b: 1');
  expect(lineDiff('a\n', 'a\nb\n')).toBe('+ 2 | b');
  expect(lineDiff('a\r\n', 'a\n')).toBe('- 1 | a<U+000D>\n+ 1 | a');
  expect(lineDiff('a\n', 'a\n')).toBe('');
});

/** Saves edited content, lets it be repaired, and gives what was changed and how the file then reads. */
function repaired(content: EditedContent) {
  const root = temporaryFolder();
  content.saveTo(join(root, 'content'));
  const changes = repairFiles(root, content.check());
  return { changes, text: readFileSync(join(root, 'content', honour), 'utf8') };
}

test('A full-width colon is mended, and the change is shown.', () => {
  const content = new EditedContent();
  const before = content.text(honour);
  content.edit(honour, 'order: ', 'order：');
  const { changes, text } = repaired(content);
  expect(changes.map(({ file }) => file)).toEqual([`content/${honour}`]);
  expect(changes[0]?.change.zh).toMatch(/^- \d+ \| order：1\n\+ \d+ \| order: 1$/);
  expect(text).toBe(before);
});

test('A file in another encoding is converted, and told without a page of garbled lines.', () => {
  const content = new EditedContent();
  const before = content.text(honour);
  content.write(honour, Buffer.from(`\uFEFF${before}`, 'utf16le'));
  const { changes, text } = repaired(content);
  expect(changes[0]?.change.zh).toBe('整个文件改存为UTF-8，文字没有改。');
  expect(text).toBe(before);
});

test('Content with nothing to mend safely is left as it is.', () => {
  const content = new EditedContent();
  content.edit(honour, 'level: national', 'level: 国家级');
  const { changes, text } = repaired(content);
  expect(changes).toEqual([]);
  expect(text).toBe(content.text(honour));
});
