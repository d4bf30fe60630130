import { FILES, type Mistake } from './case.ts';

const { honour, zh, en, outline } = FILES;

/** Content made to break whoever reads it: refused, quickly and in words. */
export const hostile: readonly Mistake[] = [
  [
    'billion-laughs',
    '成倍展开的引用',
    (c) =>
      c.write(
        honour,
        [
          'a0: &a0 [x]',
          ...Array.from({ length: 12 }, (_, row) => `a${row + 1}: &a${row + 1} [${`*a${row}, `.repeat(9)}]`),
        ].join('\n'),
      ),
    { codes: ['yaml-syntax'], file: honour, line: 1 },
  ],
  [
    'deep-flow',
    '一万层方括号',
    (c) => c.write(honour, `order: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`),
    { codes: ['too-deep'], file: honour, line: 1 },
  ],
  [
    'deep-braces',
    '一万层花括号',
    (c) => c.write(honour, `title: ${'{ zh: '.repeat(10_000)}\n`),
    { codes: ['too-deep'], file: honour, line: 1 },
  ],
  [
    'deep-list',
    '一万层列表',
    (c) => c.write(outline, `${'- '.repeat(10_000)}x\n`),
    { codes: ['too-deep'], file: outline, line: 1 },
  ],
  [
    'deep-quote',
    '一万层引用',
    (c) => c.append(zh, `\n${'> '.repeat(10_000)}甲。\n`),
    { codes: ['too-deep'], file: zh, line: '> >' },
  ],
  [
    'deep-tags',
    '一万层标记',
    (c) => c.append(zh, `\n${'<Term id="model-worker">'.repeat(10_000)}\n`),
    { codes: ['too-deep'], file: zh, line: '<Term id="model-worker"><Term' },
  ],
  [
    'deep-props',
    '标记的属性里一层套一层',
    (c) => c.append(en, `\n${'<A b={<B c={'.repeat(40)}\n`),
    { codes: ['too-deep'], file: en, line: '<A b={' },
  ],
  [
    'many-brackets',
    '几万个方括号',
    (c) => c.append(en, `\n${'[a](b) '.repeat(20_000)}\n`),
    { codes: ['too-deep'], file: en, line: '[a](b)' },
  ],
  [
    'many-asterisks',
    '几万个星号',
    (c) => c.append(en, `\n${'*a **b '.repeat(20_000)}\n`),
    { codes: ['too-deep'], file: en, line: '*a **b' },
  ],
  [
    'script-title',
    '标题里写了脚本',
    (c) => c.edit(en, /^title: .*$/m, 'title: <script>alert()</script>'),
    { codes: ['markup-in-field'], file: en, line: 2, field: 'title' },
  ],
  [
    'vbscript',
    '链接是脚本',
    (c) => c.append(en, '\nSee [this](VBScript:msgbox).\n'),
    { codes: ['unsafe-link'], file: en, line: 'VBScript' },
  ],
  [
    'file-link',
    '链接到本机文件',
    (c) => c.append(en, '\nSee [this](file:///C:/report.docx).\n'),
    { codes: ['unsafe-link'], file: en, line: 'file:///' },
  ],
];
