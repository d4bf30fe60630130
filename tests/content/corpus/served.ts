import type { EditedContent } from '../../support/edited-content.ts';
import { at, type Mistake, more, slip } from './case.ts';

const group = 'served/readers/group.yaml';
const zh = 'served/readers/zh.mdx';
const en = 'served/readers/en.mdx';
const FOLDER = ['group.yaml', 'zh.mdx', 'en.mdx'];
const firms = 'served/small-enterprises/group.yaml';
const outdoors = 'served/outdoor-workers/group.yaml';

/** A group’s folder copied under another name, with its order changed or as it was. */
function copied(content: EditedContent, order: string): void {
  for (const file of FOLDER)
    content.write(
      `served/union-readers/${file}`,
      content.text(`served/outdoor-workers/${file}`).replace(/^order: .*/m, order),
    );
}

/** A group under the name of a place that every page has. */
function renamed(content: EditedContent): void {
  for (const file of FOLDER) content.rename(`served/readers/${file}`, `served/main/${file}`);
}

/** The same sentence added to both languages; the mark is in the English, which is told first. */
function both(id: string, what: string, codes: Mistake[2], chinese: string, english: string): Mistake {
  return [id, what, codes, (c) => [c.append(zh, `\n${chinese}\n`), c.append(en, `\n${english}\n`)]];
}

/** Who was served, group by group. */
// biome-ignore format: one a line reads as a table
export const served: readonly Mistake[] = [
  slip('large-figure-of-nothing', '放大的数字的代号打错', 'unknown-id', outdoors, 'figure: breakfast-workers', 'figure: ⟦breakfast-worker⟧', 'figure'),
  slip('row-of-nothing', '下面一行的代号打错', 'unknown-id', group, 'e-reading-cards', '⟦e-reading-card⟧', 'figures[2]'),
  slip('derived-of-nothing', '推算数的代号打错', 'unknown-id', firms, '[refund-per-enterprise]', '[⟦refund-per-firm⟧]', 'derived[0]'),
  more('sentence-of-nothing', '句子里的代号打错', 'unknown-id', zh, '文化阵地也有<Stat id="⟦culture-venue⟧" />。'),
  more('term-of-nothing', '句子里的术语打错', 'unknown-id', zh, '“<Term id="⟦culture-venus⟧">文化阵地</Term>”也办起来了。'),
  more('no-such-section', '链接的部分没有', 'unknown-page', zh, '见[书屋一节](⟦/sections/foundation/⟧)。'),
  more('no-such-group', '链接的一组没有', 'unknown-page', zh, '另见[小微企业](⟦/served/#small-firms⟧)。'),
  ['section-as-field', '写了section一栏', 'unknown-field', (c) => c.append(group, '⟦section⟧: foundations\n'), { field: 'section' }],
  ['group-without-english', '一组没有英文稿', 'missing-language', (c) => c.remove(en)],
  ['group-without-chinese', '一组没有中文稿', 'missing-language', (c) => c.remove(zh)],
  ['group-without-outline', '一组没有group.yaml', 'missing-file', (c) => c.remove(group)],
  ['group-without-folder', '一组没有放进文件夹', 'unexpected-file', (c) => c.write('served/union-readers.yaml', c.text(group))],
  at(en, /^The federation treats.*$/m, ['stale-group', '改了一组的中文，没有改英文', 'translation-outdated', (c) => c.edit(zh, '文化惠职工', '文化惠民'), { severity: 'warning' }]),
  at(en, '⟦title⟧:', ['unrecorded-group', '新写的一组没有记下英文稿', 'translation-unrecorded', (c) => c.edit(en, /^translated:\n(?: {2}- .*\n)+/m, ''), { severity: 'warning' }]),
  more('figure-in-chinese-alone', '一个数只写在中文里', 'different-tags', zh, '文化阵地有⟦<Stat id="culture-venues" />⟧。'),
  more('figure-in-english-alone', '一个数只写在英文里', 'different-tags', en, 'There are ⟦<Stat id="culture-venues" />⟧.'),
  at(en, /^.*<Term id="workers-reading-room">.*/m, slip('term-in-chinese-alone', '英文漏标了术语', 'different-tags', en, /<Term id="e-reading-card">([^<]*)<\/Term>/, 'e-reading cards')),
  slip('group-without-prose', '只有名称，没有句子', 'empty-text', zh, /---\n\n[\s\S]*$/, '---\n⟦⟧'),
  slip('group-without-name', '没有名称', 'empty-field', zh, /^title: .*$/m, 'title: ⟦""⟧', 'title'),
  slip('group-with-line', '写了目录里的一句话', 'unknown-field', zh, /^title: .*$/m, 'title: 读书的职工\n⟦line⟧: 书屋', 'line'),
  both('group-with-heading', '句子上面写了小标题', 'different-headings', '⟦## 书屋⟧\n\n书屋各处都有。', '## Rooms\n\nThere are rooms everywhere.'),
  both('group-with-drawing', '句子下面放了图', ['misplaced-component', 'misplaced-component'], '<Drawing id="money" />', '⟦<Drawing id="money" />⟧'),
  more('group-with-plain', '写了五句话概要', 'plain-misplaced', zh, '⟦<Plain>\n- 书屋各处都有。\n</Plain>⟧'),
  ['group-of-withdrawn', '一组用了停用的数据', ['figure-withdrawn', 'figure-withdrawn'], (c) => { c.edit('statistics/e-reading-cards.yaml', /^observations:/m, 'withdrawn: { date: "2025", reason: { zh: 口径已变, en: counted otherwise } }\nobservations:'); c.blame('refused/cards-per-reading-room.yaml', /(?<=\[)e-reading-cards/); }],
  slip('groups-in-one-place', '两组的次序相同', 'duplicate-order', group, /^order: .*/m, 'order: ⟦1⟧', 'order'),
  at(firms, 'figure: ⟦fee-refund-enterprises⟧', slip('groups-with-one-figure', '两组放大了同一个数', 'duplicate-group', group, 'figures:', 'figure: fee-refund-enterprises\nfigures:', 'figure')),
  at('served/union-readers/group.yaml', 'figure: ⟦breakfast-workers⟧', ['group-copied', '照着一组复制，还没有改', 'duplicate-group', (c) => copied(c, 'order: 10'), { field: 'figure' }]),
  at('served/union-readers/group.yaml', /(?<=^order: ).*/m, ['group-copied-whole', '照着一组复制，次序也没有改', ['duplicate-order', 'duplicate-group'], (c) => copied(c, 'order: 1'), { field: 'order' }]),
  at('served/small-enterprises/zh.mdx', 'title: ⟦小微企业⟧', slip('groups-with-one-name', '两组的名称相同', 'repeated-passage', zh, /^title: .*$/m, 'title: 小微企业', 'title')),
  at('served/small-enterprises/en.mdx', 'title: ⟦Small and micro enterprises⟧', slip('groups-with-one-english-name', '两组的英文名称相同', 'repeated-passage', en, /^title: .*$/m, 'title: Small and micro enterprises', 'title')),
  slip('row-twice', '下面一行写了两次', 'duplicate-id', group, 'e-reading-cards]', 'e-reading-cards, ⟦e-reading-cards⟧]', 'figures[3]'),
  slip('large-figure-in-row', '放大的数字又写了一行', 'duplicate-id', outdoors, 'outdoor-stations-most-beautiful]', 'outdoor-stations-most-beautiful, ⟦breakfast-workers⟧]', 'figures[3]'),
  slip('derived-twice', '推算数写了两次', 'duplicate-id', firms, '[refund-per-enterprise]', '[refund-per-enterprise, ⟦refund-per-enterprise⟧]', 'derived[1]'),
  slip('derived-without-its-figures', '推算数所据的数不在这一组', 'derived-without-figures', firms, '[refund-per-enterprise]', '[refund-per-enterprise, ⟦mutual-aid-per-claim⟧]', 'derived[1]'),
  both('large-figure-in-sentence', '放大的数字又写进句子', ['repeated-figure', 'repeated-figure'], '书屋有<Stat id="reading-rooms" />。', 'There are ⟦<Stat id="reading-rooms" />⟧.'),
  at('served/main/group.yaml', /order[\s\S]*\]/, ['group-at-place-of-page', '一组的代号是网页上固定的位置', 'duplicate-id', renamed]),
  ['no-groups-but-link', '一组也没有了，链接还通到那里', 'unknown-page', (c) => [...c.list().filter((file) => file.startsWith('served/')).map((file) => c.remove(file)), c.append('sections/outlook/zh.mdx', '\n见[服务了谁](⟦/served/⟧)。\n')]],
];
