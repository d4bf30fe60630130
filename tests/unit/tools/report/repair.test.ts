import { expect, test } from 'vitest';
import { type Issue, wholeFile } from '../../../../src/content/reader/issue.ts';
import { applyRepairs } from '../../../../src/tools/report/repair.ts';
import { EditedContent } from '../../../support/edited-content.ts';

const honour = 'honours/national-civilised-unit.yaml';
const article = 'sections/values/zh.mdx';

function repaired(content: EditedContent, file: string): string {
  const issues = content.errors().filter((issue) => issue.file === `content/${file}`);
  return Buffer.from(applyRepairs(content.bytes(file), issues)).toString('utf8');
}

function issue(from: number, to: number, insert: string): Issue {
  const words = { zh: '。', en: '.' };
  return {
    code: 'yaml-syntax',
    severity: 'error',
    ...wholeFile('a'),
    message: words,
    fix: words,
    repair: { from, to, insert },
  };
}

test('Repairs are made from their byte offsets, whatever their order.', () => {
  const bytes = Buffer.from('职工：甲');
  const mended = applyRepairs(bytes, [issue(9, 12, '!'), issue(6, 9, ': ')]);
  expect(Buffer.from(mended).toString('utf8')).toBe('职工: !');
});

test('Of two repairs that overlap the earlier is made, and the bytes given are not changed.', () => {
  const bytes = Buffer.from('abcdef');
  expect(Buffer.from(applyRepairs(bytes, [issue(2, 5, 'X'), issue(1, 3, 'Y')])).toString('utf8')).toBe(
    'aYdef',
  );
  expect(bytes.toString('utf8')).toBe('abcdef');
});

test('Nothing to repair leaves every byte as it is.', () => {
  const bytes = Buffer.from([0xff, 0x00, 0x41]);
  expect([...applyRepairs(bytes, [])]).toEqual([...bytes]);
});

test('A file in UTF-16 becomes the same text in UTF-8.', () => {
  const content = new EditedContent();
  const text = content.text(honour);
  content.write(honour, Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect(repaired(content, honour)).toBe(text);
});

test('A mistyped sign is mended in its place, and everything else stays to the byte.', () => {
  const content = new EditedContent();
  const text = content.text(honour);
  content.write(honour, `\uFEFF${text.replace('level: ', 'level：').replaceAll('\n', '\r\n')}`);
  expect(repaired(content, honour)).toBe(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
});

test.each([
  [honour, '  zh: 第六届', '\u3000zh: 第六届'],
  [honour, '  zh: 第六届', '\u00A0\u00A0zh: 第六届'],
  [honour, '  zh: 第六届', '\tzh: 第六届'],
  [honour, 'order: 1', 'order: １'],
  [honour, 'explanation:', 'explanatin:'],
  [article, '西宁市总工会以', '西宁市\u200B总工会以'],
  [article, '西宁市总工会以', '\u3000\u3000西宁市总工会以'],
  [article, '<Stat id="activities" />', '＜Stat id=“activities” ／＞'],
  [article, '\n---\n\n', '\n———\n\n'],
])('In %s the text “%s” comes back from “%s”.', (file, right, wrong) => {
  const content = new EditedContent();
  const text = content.text(file);
  content.edit(file, right, wrong);
  expect(repaired(content, file)).toBe(text);
});

test('What a person must decide is not repaired.', () => {
  const content = new EditedContent();
  content.edit('statistics/reading-rooms.yaml', 'value: 266', 'value: 2666');
  content.edit(article, 'id="activities"', 'id="activites"');
  expect(content.errors().filter(({ repair }) => repair)).toEqual([]);
});
