import type { EditedContent } from '../../support/edited-content.ts';
import { asked, at, FILES, type Mistake, slip } from './case.ts';

const { statistic, source, zh, en } = FILES;
const services = 'sections/services/en.mdx';
/** A paragraph at the end of an article, in both languages. */
const both = (c: EditedContent, chinese: string, english: string) => {
  c.append('sections/outlook/zh.mdx', `\n${chinese}\n`);
  c.append('sections/outlook/en.mdx', `\n${english}\n`);
};

/** What was pasted twice into a list of a data file or copied from another, and what a translation has lost or has otherwise. */
// biome-ignore format: one a line reads as a table
export const doubles: readonly Mistake[] = [
  slip('form-twice', '一个写法写了两次', 'repeated-passage', 'glossary/workers-home.yaml', 'zh: [职工之家（小家）, 小家]', 'zh: [职工之家（小家）, 小家, ⟦小家⟧]'),
  ['note-twice', '一条说明贴了两次', ['repeated-passage', 'repeated-passage'], (c) => c.append(statistic, '  - zh: ⟦每一级各有多少家，原文没有分列。⟧\n    en: The source does not give the number at each level.\n')],
  slip('note-in-english-twice', '说明的英文照抄了上一条', 'repeated-passage', 'statistics/workers-homes.yaml', 'en: The source’s sentence gives no period; “to date” is taken from the one before it.', 'en: ⟦The three levels add up to the total; the source does not count small homes separately.⟧'),
  slip('paragraph-described-twice', '来源两段的提要一样', 'repeated-passage', source, 'zh: 作者姓名', 'zh: ⟦报道的副标题⟧'),
  asked(at('honours/national-civilised-unit.yaml', 'zh: ⟦颁给单位的全国性荣誉，表彰文明风尚与工作风貌。⟧', slip('explanation-of-another', '荣誉的解释抄了另一项的', 'looks-the-same', 'honours/ankang-cup-organiser.yaml', 'zh: “安康”意为安全、健康。', 'zh: 颁给单位的全国性荣誉，表彰文明风尚与工作风貌。'))),
  asked(slip('year-of-field', '说明里中英文的年份不一样', 'languages-differ', source, 'it is from about 2023.', 'it is from about ⟦2013⟧.')),
  asked(slip('count-of-field', '说明里中英文的数目不一样', 'languages-differ', source, 'The source names the giver of three of the five honours only.', 'The source names the giver of ⟦four⟧ of the five honours only.')),
  asked(slip('levels-of-field', '图的说明里中英文的数目不一样', 'languages-differ', 'drawings/workers-homes.yaml', 'the three levels add up', 'the ⟦four⟧ levels add up')),
  asked(slip('title-lost', '英文漏了一个片名', 'languages-differ', en, '“Labour Is Most Glorious”, “Listen to Working People”, “Labour Creates Happiness” and “A Song of Labour for the Party”', '⟦“Labour Is Most Glorious”, “Listen to Working People” and “A Song of Labour for the Party”⟧')),
  asked(['titles-of-one-language', '英文的文件名漏了一个', 'languages-differ', (c) => both(c, '学习《劳动法》《工会法》《安全生产法》。', 'They study ⟦“The Labour Law” and “The Trade Union Law”⟧.')]),
  asked(at(services, /As part of its care.*/, slip('county-renamed', '英文里县名换了一个', 'name-in-other-english', services, 'Datong County and Huangyuan County', 'Huangzhong County and Huangyuan County'))),
  asked(['city-renamed', '英文里单位换了一种说法', 'name-in-other-english', (c) => both(c, '西宁市总工会继续努力。', 'The ⟦Xining City Federation of Trade Unions⟧ goes on.')]),
  slip('per-thousand', '每百名写成了每千名', 'unit-unfit', 'derived/claims-per-hundred-members.yaml', '每百名参保职工的报销人（次）', '⟦每千名参保职工的报销人（次）⟧', 'label.zh'),
  slip('per-thousand-english', '英文的每百写成了每千', 'unit-unfit', 'derived/claims-per-hundred-members.yaml', 'Reimbursements per hundred people enrolled', '⟦Reimbursements per thousand people enrolled⟧', 'label.en'),
  slip('term-in-term', '术语里套了术语', 'misplaced-component', zh, '<Term id="summer-cooling">夏送清凉</Term>', '<Term id="summer-cooling">夏送⟦<Term id="summer-cooling">清凉</Term>⟧</Term>'),
];
