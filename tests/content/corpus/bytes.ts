import { FILES, type Mistake } from './case.ts';

const { statistic, honour, zh, en } = FILES;

/** GBK, as Notepad saves it by default on older Chinese Windows; only the characters these files need. */
const GBK = new Map([...new Map(gbkTable())].map(([bytes, character]) => [character, bytes]));

function gbkTable(): [number, string][] {
  const decoder = new TextDecoder('gbk');
  const table: [number, string][] = [];
  for (let high = 0xa1; high <= 0xf7; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1)
      table.push([high * 256 + low, decoder.decode(Uint8Array.of(high, low))]);
  return table;
}

function inGbk(text: string): Buffer {
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = GBK.get(character);
      return bytes === undefined ? [...Buffer.from(character, 'latin1')] : [bytes >> 8, bytes & 0xff];
    }),
  );
}

function utf16(text: string, big: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

/** Encodings, empty files, and what merges and conversions leave behind. */
export const bytes: readonly Mistake[] = [
  [
    'gbk-statistic',
    '用旧版记事本把数据文件存成了GBK',
    (c) => c.write(statistic, inGbk(c.read(statistic))),
    { codes: ['not-utf8'], file: statistic, line: 4 },
  ],
  [
    'gbk-article',
    '把中文稿存成了ANSI',
    (c) => c.write(zh, inGbk(c.read(zh))),
    { codes: ['not-utf8'], file: zh, line: 2 },
  ],
  [
    'utf16le-bom',
    '存成了“Unicode”',
    (c) => c.write(honour, utf16(`\uFEFF${c.read(honour)}`, false)),
    { codes: ['not-utf8'], file: honour, line: 1 },
  ],
  [
    'utf16be-bom',
    '存成了“Unicode big endian”',
    (c) => c.write(honour, utf16(`\uFEFF${c.read(honour)}`, true)),
    { codes: ['not-utf8'], file: honour, line: 1 },
  ],
  [
    'utf16le',
    '用程序存成了没有标记的UTF-16',
    (c) => c.write(zh, utf16(c.read(zh), false)),
    { codes: ['not-utf8'], file: zh, line: 1 },
  ],
  [
    'utf16be',
    '用程序存成了没有标记的UTF-16 BE',
    (c) => c.write(statistic, utf16(c.read(statistic), true)),
    { codes: ['not-utf8'], file: statistic, line: 1 },
  ],
  [
    'broken-utf8',
    '传文件时断掉了半个字',
    (c) => c.write(honour, c.bytes(honour).subarray(0, c.bytes(honour).indexOf('第六届') + 4)),
    { codes: ['not-utf8'], file: honour, line: 3 },
  ],
  [
    'mixed-encodings',
    '在UTF-8文件里粘进了一行GBK',
    (c) => c.write(statistic, Buffer.concat([c.bytes(statistic), inGbk('  - zh: 又一条\n')])),
    { codes: ['not-utf8'], file: statistic, line: 24 },
  ],
  [
    'replacement-character',
    '转换编码时丢了字',
    (c) => c.edit(honour, '第六届', '第\uFFFD届'),
    { codes: ['garbled-text'], file: honour, line: 3 },
  ],
  [
    'kuntakao',
    '乱码“锟斤拷”',
    (c) => c.edit(zh, '学习有主线', '锟斤拷有主线'),
    { codes: ['garbled-text'], file: zh, line: '锟斤拷' },
  ],
  [
    'windows-1252',
    '英文引号成了乱码',
    (c) => c.edit(en, 'the unions’ footing', 'the unionsâ€™ footing'),
    { codes: ['garbled-text'], file: en, line: 'unionsâ' },
  ],
  [
    'empty-statistic',
    '把数据文件清空了',
    (c) => c.write(statistic, ''),
    { codes: ['empty-file'], file: statistic, line: 1 },
  ],
  [
    'only-comments',
    '数据文件里只剩注释',
    (c) => c.write(honour, '# 待补\n\n# 以后再写\n'),
    { codes: ['empty-file'], file: honour, line: 1 },
  ],
  [
    'empty-article',
    '英文稿是空文件',
    (c) => c.write(en, '\n\n'),
    { codes: ['empty-file'], file: en, line: 1 },
  ],
  [
    'no-body',
    '英文稿只有栏目，没有正文',
    (c) => c.write(en, /^---\n[\s\S]*?\n---\n/.exec(c.read(en))?.[0] ?? ''),
    { codes: ['empty-text'], file: en, line: 7 },
  ],
  [
    'conflict-yaml',
    '合并后没有处理冲突',
    (c) =>
      c.edit(
        statistic,
        '  - value: 266\n',
        '<<<<<<< HEAD\n  - value: 266\n=======\n  - value: 270\n>>>>>>> 2024年更新\n',
      ),
    { codes: ['conflict-marker'], file: statistic, line: '<<<<<<<' },
  ],
  [
    'conflict-article',
    '稿子里留着冲突标记',
    (c) => c.append(zh, '\n<<<<<<< HEAD\n甲。\n=======\n乙。\n>>>>>>> main\n'),
    { codes: ['conflict-marker'], file: zh, line: '<<<<<<<' },
  ],
  [
    'conflict-crlf',
    '带CRLF的文件里留着冲突标记',
    (c) =>
      c.write(
        zh,
        `${c.read(zh)}\n<<<<<<< HEAD\n甲。\n=======\n乙。\n>>>>>>> main\n`.replaceAll('\n', '\r\n'),
      ),
    { codes: ['conflict-marker'], file: zh, line: '<<<<<<<' },
  ],
  [
    'zero-width',
    '从网页粘贴带进了零宽空格',
    (c) => c.edit(zh, '西宁市总工会认为', '西宁市\u200B总工会认为'),
    { codes: ['hidden-character'], file: zh, line: '\u200B' },
  ],
  [
    'bidi',
    '带进了改变文字方向的字符',
    (c) => c.edit(en, 'basic task', 'basic \u202Etask'),
    { codes: ['hidden-character'], file: en, line: '\u202E' },
  ],
  [
    'soft-hyphen',
    '从Word带进了软连字符',
    (c) => c.edit(en, 'reaches widely', 'reaches wide\u00ADly'),
    { codes: ['hidden-character'], file: en, line: '\u00AD' },
  ],
  [
    'zero-width-id',
    '代号里有零宽字符',
    (c) => c.edit(zh, 'id="activities"', 'id="activi\u200Bties"'),
    { codes: ['hidden-character'], file: zh, line: '\u200B' },
  ],
  [
    'second-bom',
    '文件中间有一个BOM',
    (c) => c.edit(statistic, 'label:', '\uFEFFlabel:'),
    { codes: ['hidden-character'], file: statistic, line: 3 },
  ],
  [
    'control-character',
    '稿子里有控制字符',
    (c) => c.edit(zh, '学习有主线', '学习\u0007有主线'),
    { codes: ['hidden-character'], file: zh, line: '\u0007' },
  ],
  [
    'word-bullet',
    '从Word带进了项目符号',
    (c) => c.append(zh, '\n\uF0B7 心理疏导。\n'),
    { codes: ['hidden-character'], file: zh, line: '\uF0B7' },
  ],
  [
    'line-separator',
    '栏目里有行分隔符',
    (c) => c.edit(statistic, '一家即一处', '一家\u2028即一处'),
    { codes: ['hidden-character'], file: statistic, line: '\u2028' },
  ],
  [
    'nbsp-indent',
    '缩进用了不换行空格',
    (c) => c.edit(honour, '  zh: 第六届', '\u00A0\u00A0zh: 第六届'),
    { codes: ['odd-space'], file: honour, line: 3 },
  ],
  [
    'ideographic-indent',
    '缩进用了全角空格',
    (c) => c.edit(honour, '  zh: 第六届', '\u3000zh: 第六届'),
    { codes: ['odd-space'], file: honour, line: 3 },
  ],
  [
    'ideographic-paragraph',
    '段首空了两个全角空格',
    (c) => c.edit(zh, '西宁市总工会认为', '\u3000\u3000西宁市总工会认为'),
    { codes: ['odd-space'], file: zh, line: '\u3000' },
  ],
  [
    'nbsp-heading',
    '井号后面是不换行空格',
    (c) => c.edit(en, '## Study', '##\u00A0Study'),
    { codes: ['odd-space'], file: en, line: '\u00A0' },
  ],
  [
    'kangxi-radical',
    '从PDF复制来的康熙部首',
    (c) => c.edit(zh, '职工身边的事', '职⼯身边的事'),
    { codes: ['lookalike-character'], file: zh, line: '职⼯' },
  ],
  [
    'too-large',
    '放进了一个十兆的文件',
    (c) => c.write(honour, '字'.repeat(3_500_000)),
    { codes: ['too-large'], file: honour, line: 1 },
  ],
];
