import { expect, test } from 'vitest';
import { decode } from '../../../../src/content/reader/encoding.ts';

const TEXT = 'order: 1\ntitle: 第六届全国文明单位\n';
// 第六届全国文明单位 in GBK.
const GBK = [
  0xb5, 0xda, 0xc1, 0xf9, 0xbd, 0xec, 0xc8, 0xab, 0xb9, 0xfa, 0xce, 0xc4, 0xc3, 0xf7, 0xb5, 0xa5, 0xce, 0xbb,
];
const inGbk = Buffer.concat([Buffer.from('order: 1\ntitle: '), Buffer.from(GBK), Buffer.from('\n')]);

test('UTF-8 is text, with the length of its byte-order mark told.', () => {
  expect(decode(Buffer.from(TEXT))).toEqual({ text: TEXT, bom: 0 });
  expect(decode(Buffer.from(`\uFEFF${TEXT}`))).toEqual({ text: TEXT, bom: 3 });
  expect(decode(Buffer.alloc(0))).toEqual({ text: '', bom: 0 });
});

test.each([
  ['utf-16le', Buffer.from(TEXT, 'utf16le')],
  ['utf-16le', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['utf-16be', Buffer.from(TEXT, 'utf16le').swap16()],
  ['utf-16be', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ['gb18030', inGbk],
] as const)('%s is recognised, and read.', (encoding, bytes) => {
  expect(decode(bytes)).toMatchObject({ problem: 'not-utf8', encoding, text: TEXT });
});

test.each([
  ['a character cut in two', Buffer.from(TEXT).subarray(0, 17), 'order: 1\ntitle: ', '\uFFFD'],
  [
    'a line of GBK in it',
    Buffer.concat([Buffer.from(TEXT.repeat(2)), inGbk]),
    `${TEXT.repeat(2)}order: 1\ntitle: `,
    '\uFFFD',
  ],
])('UTF-8 with %s is no other encoding, and is told where it breaks.', (_, bytes, before, broken) => {
  const decoded = decode(bytes);
  if (!('problem' in decoded)) throw new Error('read as UTF-8');
  expect(decoded).not.toHaveProperty('encoding');
  expect(decoded.lenient.slice(0, decoded.broken.start)).toBe(before);
  expect(decoded.lenient.slice(decoded.broken.start, decoded.broken.end)).toContain(broken);
});
