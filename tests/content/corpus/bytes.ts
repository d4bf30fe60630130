import { at, FILES, type Mistake, more, slip } from './case.ts';

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

const CONFLICT = '\n⟦<<<<<<< HEAD⟧\n甲。\n=======\n乙。\n>>>>>>> main\n';

/** Encodings, empty files, and what merges and conversions leave behind. */
// biome-ignore format: one a line reads as a table
export const bytes: readonly Mistake[] = [
  at(statistic, /\uFFFD+/, ['gbk-statistic', '用旧版记事本把数据文件存成了GBK', 'not-utf8', (c) => c.write(statistic, inGbk(c.text(statistic)))]),
  at(zh, /\uFFFD+/, ['gbk-article', '把中文稿存成了ANSI', 'not-utf8', (c) => c.write(zh, inGbk(c.text(zh)))]),
  ['utf16le-bom', '存成了“Unicode”', 'not-utf8', (c) => c.write(honour, utf16(`\uFEFF${c.text(honour)}`, false))],
  ['utf16be-bom', '存成了“Unicode big endian”', 'not-utf8', (c) => c.write(honour, utf16(`\uFEFF${c.text(honour)}`, true))],
  ['utf16le', '用程序存成了没有标记的UTF-16', 'not-utf8', (c) => c.write(zh, utf16(c.text(zh), false))],
  ['utf16be', '用程序存成了没有标记的UTF-16 BE', 'not-utf8', (c) => c.write(statistic, utf16(c.text(statistic), true))],
  at(honour, /\uFFFD+/, ['broken-utf8', '传文件时断掉了半个字', 'not-utf8', (c) => c.write(honour, c.bytes(honour).subarray(0, c.bytes(honour).indexOf('第六届') + 4))]),
  at(statistic, /\uFFFD+/, ['mixed-encodings', '在UTF-8文件里粘进了一行GBK', 'not-utf8', (c) => c.write(statistic, Buffer.concat([c.bytes(statistic), inGbk('  - zh: 又一条\n')]))]),
  slip('replacement-character', '转换编码时丢了字', 'garbled-text', honour, '第六届', '第⟦\uFFFD⟧届'),
  slip('kuntakao', '乱码“锟斤拷”', 'garbled-text', zh, '思想引领', '⟦锟斤拷⟧引领'),
  slip('windows-1252', '英文引号成了乱码', 'garbled-text', en, 'the unions’ footing', 'the unions⟦â€™⟧ footing'),
  ['empty-statistic', '把数据文件清空了', 'empty-file', (c) => c.write(statistic, '')],
  ['only-comments', '数据文件里只剩注释', 'empty-file', (c) => c.write(honour, '# 待补\n\n# 以后再写\n')],
  ['empty-article', '英文稿是空文件', 'empty-file', (c) => c.write(en, '\n\n')],
  at(en, '\n---\n⟦⟧', ['no-body', '英文稿只有栏目，没有正文', 'empty-text', (c) => c.write(en, /^---\n[\s\S]*?\n---\n/.exec(c.text(en))?.[0] ?? '')]),
  slip('conflict-yaml', '合并后没有处理冲突', 'conflict-marker', statistic, '  - value: 266\n', '⟦<<<<<<< HEAD⟧\n  - value: 266\n=======\n  - value: 270\n>>>>>>> 2024年更新\n'),
  ['conflict-article', '稿子里留着冲突标记', 'conflict-marker', (c) => c.append(zh, CONFLICT)],
  ['conflict-crlf', '带CRLF的文件里留着冲突标记', 'conflict-marker', (c) => c.write(zh, `${c.text(zh)}${CONFLICT}`.replaceAll('\n', '\r\n'))],
  slip('zero-width', '从网页粘贴带进了零宽空格', 'hidden-character', zh, '西宁市总工会以', '西宁市⟦\u200B⟧总工会以'),
  slip('bidi', '带进了改变文字方向的字符', 'hidden-character', en, 'fundamental task', 'fundamental ⟦\u202E⟧task'),
  slip('soft-hyphen', '从Word带进了软连字符', 'hidden-character', en, 'rally strength', 'rally streng⟦\u00AD⟧th'),
  slip('zero-width-id', '代号里有零宽字符', 'hidden-character', zh, 'id="activities"', 'id="activi⟦\u200B⟧ties"'),
  slip('second-bom', '文件中间有一个BOM', 'hidden-character', statistic, 'label:', '⟦\uFEFF⟧label:'),
  slip('control-character', '稿子里有控制字符', 'hidden-character', zh, '思想引领', '思想⟦\u0007⟧引领'),
  more('word-bullet', '从Word带进了项目符号', 'hidden-character', zh, '⟦\uF0B7⟧ 心理疏导。'),
  slip('line-separator', '栏目里有行分隔符', 'hidden-character', statistic, '各级书屋都', '各级⟦\u2028⟧书屋都'),
  slip('nbsp-indent', '缩进用了不换行空格', 'odd-space', honour, '  zh: 第六届', '⟦\u00A0\u00A0⟧zh: 第六届'),
  slip('ideographic-indent', '缩进用了全角空格', 'odd-space', honour, '  zh: 第六届', '⟦\u3000⟧zh: 第六届'),
  slip('ideographic-paragraph', '段首空了两个全角空格', 'odd-space', zh, '西宁市总工会以', '⟦\u3000\u3000⟧西宁市总工会以'),
  slip('nbsp-heading', '井号后面是不换行空格', 'odd-space', en, '## Ideas', '##⟦\u00A0⟧Ideas'),
  slip('kangxi-radical', '从PDF复制来的康熙部首', 'lookalike-character', zh, '职工关爱', '职⟦⼯⟧关爱'),
  ['too-large', '放进了一个十兆的文件', 'too-large', (c) => c.write(honour, '字'.repeat(3_500_000))],
];
