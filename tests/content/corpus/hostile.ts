import { at, FILES, type Mistake, more, slip } from './case.ts';

const { honour, zh, en, outline } = FILES;

const DEEP = 10_000;
const laughs = Array.from(
  { length: 12 },
  (_, row) => `a${row + 1}: &a${row + 1} [${`*a${row}, `.repeat(9)}]`,
);

/** Content made to break whoever reads it: refused, quickly and in words. */
// biome-ignore format: one a line reads as a table
export const hostile: readonly Mistake[] = [
  at(honour, /(?<=a1: &a1 \[).*/, ['billion-laughs', '成倍展开的引用', 'yaml-syntax', (c) => c.write(honour, ['a0: &a0 [x]', ...laughs].join('\n'))]),
  ['deep-flow', '一万层方括号', 'too-deep', (c) => c.write(honour, `⟦order: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}⟧\n`)],
  ['deep-braces', '一万层花括号', 'too-deep', (c) => c.write(honour, `⟦title: ${'{ zh: '.repeat(DEEP).trimEnd()}⟧\n`)],
  ['deep-list', '一万层列表', 'too-deep', (c) => c.write(outline, `⟦${'- '.repeat(DEEP)}x⟧\n`)],
  more('deep-quote', '一万层引用', 'too-deep', zh, `⟦${'> '.repeat(DEEP)}甲。⟧`),
  more('deep-tags', '一万层标记', 'too-deep', zh, `⟦${'<Term id="model-worker">'.repeat(DEEP)}⟧`),
  more('deep-props', '标记的属性里一层套一层', 'too-deep', en, `⟦${'<A b={<B c={'.repeat(40)}⟧`),
  more('many-brackets', '几万个方括号', 'too-deep', en, `⟦${'[a](b) '.repeat(2 * DEEP).trimEnd()}⟧`),
  more('many-asterisks', '几万个星号', 'too-deep', en, `⟦${'*a **b '.repeat(2 * DEEP).trimEnd()}⟧`),
  slip('script-title', '标题里写了脚本', 'markup-in-field', en, /^title: .*$/m, 'title: ⟦<script>⟧alert()</script>', 'title'),
  more('vbscript', '链接是脚本', 'unfit-link', en, 'See [this](⟦VBScript:msgbox⟧).'),
  more('file-link', '链接到本机文件', 'unfit-link', en, 'See [this](⟦file:///C:/report.docx⟧).'),
];
