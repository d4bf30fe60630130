import type { EditedContent } from '../../support/edited-content.ts';
import { at, FILES, type Mistake, slip } from './case.ts';

const { zh, en } = FILES;
const about = 'pages/about/zh.mdx';
const whole = /<Plain>[\s\S]*?<\/Plain>\n\n/;
const block = /<Plain>[\s\S]*?<\/Plain>/;
const five = '\n⟦<Plain>\n- 甲。\n- 乙。\n- 丙。\n- 丁。\n- 戊。\n</Plain>⟧\n';

/** One more figure in the plain version of both languages. */
function figure(id: string) {
  return (c: EditedContent): void => {
    c.edit(zh, '事业编制下沉', `事业编制和<Stat id="${id}" />下沉`);
    c.edit(en, 'Posts have', `Posts and ⟦<Stat id="${id}" />⟧`);
  };
}

/** The plain versions of sections. */
// biome-ignore format: one a line reads as a table
export const plain: readonly Mistake[] = [
  at(en, '⟦## Activities for workers⟧', ['gone', '两种语言都没有写浅白版', ['plain-missing', 'plain-missing'], (c) => {
    for (const file of [zh, en]) c.edit(file, whole, '');
  }]),
  at(zh, block, ['below', '浅白版写在了第一个小标题下面', 'plain-misplaced', (c) => {
    c.edit(zh, '<Plain>', '## 职工系列活动\n\n<Plain>');
    c.edit(zh, '</Plain>\n\n## 职工系列活动', '</Plain>');
  }]),
  ['twice', '写了两个浅白版', 'plain-misplaced', (c) => c.append(zh, five)],
  ['about-page', '“关于”页也写了浅白版', 'plain-misplaced', (c) => c.append(about, five)],
  at(zh, block, slip('four', '浅白版少了一句', 'plain-shape', zh, /- 事业编制.*\n/, '')),
  at(zh, block, slip('six', '浅白版多了一句', 'plain-shape', zh, '- 事业编制', '- 工会也关心职工。\n- 事业编制')),
  ['no-list', '浅白版写成了一段', ['plain-shape', 'plain-shape'], (c) => {
    c.edit(zh, whole, '<Plain>\n学习有主线。\n</Plain>\n\n');
    c.edit(en, whole, '⟦<Plain>\nStudy has a main thread.\n</Plain>⟧\n\n');
  }],
  at(zh, block, slip('remark', '浅白版的列表下面多写了一句', 'plain-shape', zh, '</Plain>', '\n请看全文。\n</Plain>')),
  at(zh, /- 事业编制.*/, slip('two-sentences', '浅白版一行写了两句', 'plain-sentence', zh, '也向基层倾斜。', '也向基层倾斜。这样好。')),
  at(zh, /- 事业编制.*/, slip('no-stop', '浅白版一句没有句号', 'plain-sentence', zh, '也向基层倾斜。', '也向基层倾斜')),
  at(en, /- Posts have.*/, slip('no-stop-en', '英文浅白版一句没有句号', 'plain-sentence', en, 'grass roots.\n- There', 'grass roots\n- There')),
  slip('blank', '浅白版空了一行', 'plain-sentence', zh, /- 事业编制.*/, '⟦-⟧ '),
  ['figure-of-its-own', '浅白版用了正文里没有的数字', ['plain-figure', 'plain-figure'], figure('reading-rooms')],
  slip('figure-in-chinese-only', '中文浅白版多了一个数字', 'different-tags', zh, '事业编制下沉', '事业编制、⟦<Stat id="activities" />⟧下沉'),
  ['figure-twice', '浅白版里一个数字写了两次', ['repeated-figure', 'repeated-figure'], figure('activity-kinds')],
  slip('typed', '浅白版里直接打了数字', 'typed-digit', zh, '事业编制下沉', '事业编制⟦14⟧名下沉'),
  slip('lower-case', '浅白版的标记用了小写', 'unknown-component', zh, /<Plain>([\s\S]*?)<\/Plain>/, '⟦<plain>⟧\n- 甲。\n</plain>'),
  at(zh, '⟦<Plain>⟧', slip('unclosed', '浅白版没有结束', 'mdx-syntax', zh, '</Plain>', '')),
  slip('wide', '浅白版的标记用了全角', 'full-width-mark', zh, '<Plain>', '⟦＜Plain＞⟧'),
  slip('with-id', '浅白版的标记里写了代号', 'invalid-prop', zh, '<Plain>', '<Plain ⟦id="short"⟧>'),
];
