import { edited, FILES, type Mistake } from './case.ts';

const { zh, en } = FILES;
const about = 'pages/about/zh.mdx';
const whole = /<Plain>[\s\S]*?<\/Plain>\n\n/;
const five = '<Plain>\n- 甲。\n- 乙。\n- 丙。\n- 丁。\n- 戊。\n</Plain>\n';

/** The plain versions of sections. */
export const plain: readonly Mistake[] = [
  [
    'gone',
    '两种语言都没有写浅白版',
    (c) => {
      c.edit(zh, whole, '');
      c.edit(en, whole, '');
    },
    { codes: ['plain-missing', 'plain-missing'], file: en, line: '## Study' },
  ],
  [
    'below',
    '浅白版写在了第一个小标题下面',
    (c) => {
      c.edit(zh, '<Plain>', '## 学习有主线\n\n<Plain>');
      c.edit(zh, '</Plain>\n\n## 学习有主线', '</Plain>');
    },
    { codes: ['plain-misplaced'], file: zh, line: '<Plain>' },
  ],
  [
    'twice',
    '写了两个浅白版',
    (c) => c.append(zh, `\n${five}`),
    { codes: ['plain-misplaced'], file: zh, line: 49 },
  ],
  [
    'about-page',
    '“关于”页也写了浅白版',
    (c) => c.append(about, `\n${five}`),
    { codes: ['plain-misplaced'], file: about, line: '<Plain>' },
  ],
  edited('four', '浅白版少了一句', 'plain-shape', zh, [/- 编制和经费.*\n/, ''], '<Plain>'),
  edited(
    'six',
    '浅白版多了一句',
    'plain-shape',
    zh,
    ['- 编制和经费', '- 工会也关心职工。\n- 编制和经费'],
    '<Plain>',
  ),
  [
    'no-list',
    '浅白版写成了一段',
    (c) => {
      c.edit(zh, whole, '<Plain>\n学习有主线。\n</Plain>\n\n');
      c.edit(en, whole, '<Plain>\nStudy has a main thread.\n</Plain>\n\n');
    },
    { codes: ['plain-shape', 'plain-shape'], file: en, line: '<Plain>' },
  ],
  edited(
    'remark',
    '浅白版的列表下面多写了一句',
    'plain-shape',
    zh,
    ['</Plain>', '\n请看全文。\n</Plain>'],
    '<Plain>',
  ),
  edited(
    'two-sentences',
    '浅白版一行写了两句',
    'plain-sentence',
    zh,
    ['多放一些。', '多放一些。这样好。'],
    '这样好',
  ),
  edited('no-stop', '浅白版一句没有句号', 'plain-sentence', zh, ['多放一些。', '多放一些'], '多放一些'),
  edited(
    'no-stop-en',
    '英文浅白版一句没有句号',
    'plain-sentence',
    en,
    ['grass roots.\n- By', 'grass roots\n- By'],
    'Posts and money',
  ),
  edited('blank', '浅白版空了一行', 'plain-sentence', zh, [/- 编制和经费.*/, '- '], 10),
  [
    'figure-of-its-own',
    '浅白版用了正文里没有的数字',
    (c) => {
      const more = '<Stat id="reading-rooms" />';
      c.edit(zh, '编制和经费，', `编制和${more}，`);
      c.edit(en, 'Posts and money', `Posts and ${more}`);
    },
    { codes: ['plain-figure', 'plain-figure'], file: en, line: 'Posts and' },
  ],
  [
    'figure-in-chinese-only',
    '中文浅白版多了一个数字',
    (c) => c.edit(zh, '编制和经费，', '编制、<Stat id="activities" />和经费，'),
    { codes: ['different-figures'], file: en, line: '<Plain>' },
  ],
  [
    'figure-twice',
    '浅白版里一个数字写了两次',
    (c) => {
      const more = '<Stat id="activity-kinds" />';
      c.edit(zh, '编制和经费，', `编制和${more}，`);
      c.edit(en, 'Posts and money', `Posts and ${more}`);
    },
    { codes: ['repeated-figure', 'repeated-figure'], file: en, line: 'Posts and' },
  ],
  edited(
    'typed',
    '浅白版里直接打了数字',
    'typed-digit',
    zh,
    ['编制和经费，', '编制14名和经费，'],
    '编制14名',
  ),
  edited(
    'lower-case',
    '浅白版的标记用了小写',
    'unknown-component',
    zh,
    [/<Plain>([\s\S]*?)<\/Plain>/, '<plain>\n- 甲。\n</plain>'],
    '<plain>',
  ),
  edited('unclosed', '浅白版没有结束', 'mdx-syntax', zh, ['</Plain>', ''], '<Plain>'),
  edited('wide', '浅白版的标记用了全角', 'full-width-mark', zh, ['<Plain>', '＜Plain＞'], '＜Plain＞'),
  edited(
    'with-id',
    '浅白版的标记里写了代号',
    'unknown-prop',
    zh,
    ['<Plain>', '<Plain id="short">'],
    '<Plain id',
  ),
];
