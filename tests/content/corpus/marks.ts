import { at, FILES, type Mistake, more, slip } from './case.ts';

const { statistic, zh, en, settings, source } = FILES;

/** Punctuation, and the language that texts are in. */
// biome-ignore format: one a line reads as a table
export const marks: readonly Mistake[] = [
  more('half-comma', '中文里用了半角逗号', 'half-width-punctuation', zh, '教育职工⟦,⟧引导职工。'),
  more('half-stop', '中文句末用了半角句号', 'half-width-punctuation', zh, '团结就是力量⟦.⟧'),
  more('half-colon', '中文里用了半角冒号', 'half-width-punctuation', zh, '办法有多种⟦:⟧讲课、座谈。'),
  more('half-brackets', '中文里用了半角括号', 'half-width-punctuation', zh, '职工之家⟦(⟧小家)也在其中。'),
  slip('half-after-figure', '数字后面用了半角逗号', 'half-width-punctuation', zh, '共<Stat id="activities" />，', '共<Stat id="activities" />⟦,⟧'),
  slip('half-in-field', '数据文件里用了半角逗号', 'half-width-punctuation', statistic, '的书屋，各级', '的书屋⟦,⟧各级', 'definition.zh'),
  more('straight-quotes', '中文里用了直引号', 'straight-quote', zh, '这就是⟦"⟧小家"。'),
  more('straight-quotes-en', '英文里用了直双引号', 'straight-quote', en, 'They call it ⟦"⟧home".'),
  more('doubled-comma', '逗号打了两次', 'doubled-punctuation', zh, '教育职工⟦，，⟧引导职工。'),
  more('doubled-stop', '句号打了两次', 'doubled-punctuation', zh, '团结就是力量⟦。。⟧'),
  more('mixed-marks', '逗号句号连用', 'doubled-punctuation', zh, '团结就是力量⟦，。⟧'),
  more('doubled-en', '英文逗号打了两次', 'doubled-punctuation', en, 'Workers came⟦,,⟧ and stayed.'),
  more('wide-comma-en', '英文里用了中文逗号', 'full-width-punctuation', en, 'Workers came⟦，⟧and stayed.'),
  more('wide-brackets-en', '英文里用了中文括号', 'full-width-punctuation', en, 'Workers⟦（⟧and officials）came.'),
  more('wide-letters-en', '英文字母是全角的', 'full-width-punctuation', en, '⟦Ｗ⟧orkers came.'),
  more('unpaired-quote', '引号没有成对', 'unpaired-mark', zh, '这就是⟦“⟧小家的意思。'),
  more('unpaired-brackets', '括号没有成对', 'unpaired-mark', zh, '职工之家⟦（⟧小家也在其中。'),
  more('unpaired-title-marks', '书名号没有成对', 'unpaired-mark', zh, '片名是⟦《⟧劳动最光荣。'),
  more('unpaired-en', '英文引号没有成对', 'unpaired-mark', en, 'They call it ⟦“⟧home.'),
  more('chinese-in-english', '英文稿里夹了一段中文', 'wrong-language', en, '⟦团结动员广大职工⟧。'),
  more('chinese-words-in-english', '英文句子里夹了中文', 'wrong-language', en, 'The union ⟦团结动员⟧ workers.'),
  more('english-in-chinese', '中文稿里夹了一段英文', 'wrong-language', zh, '⟦The union unites workers and leads them forward.⟧'),
  at(en, /(?<=title: ).*/, ['languages-swapped', '英文稿存成了中文稿', 'wrong-language', (c) => c.write(en, c.text(zh))]),
  slip('report-quotes', '来源说明里用了直引号', 'straight-quote', source, 'zh: “余”“多”与以万计的数', 'zh: 带⟦"⟧余""多"与以万计的数', 'openPoints[8].title.zh'),
  more('double-hyphen', '破折号打成了两个减号', 'half-width-punctuation', zh, '这就是家⟦--⟧职工的家。'),
  more('space-before-mark', '逗号前面空了一格', 'misplaced-punctuation', zh, '教育职工⟦ ，⟧引导职工。'),
  more('mark-first', '段首是逗号', 'misplaced-punctuation', zh, '⟦，⟧引导职工。'),
  more('no-space-after-comma', '英文逗号后面没有空格', 'misplaced-punctuation', en, 'Workers came⟦,⟧and stayed.'),
  more('apostrophe-reversed', '英文撇号的方向反了', 'misplaced-punctuation', en, 'This is the workers⟦‘⟧ home.'),
  more('chinese-dash', '英文里用了中文破折号', 'full-width-punctuation', en, 'Workers came ⟦——⟧ and stayed.'),
  more('mixed-quotes', '引号一半弯一半直', 'straight-quote', zh, '这就是“小家⟦"⟧的意思。'),
  more('remark', '留下了“待核”', 'draft-remark', zh, '职工有了家⟦（待核）⟧。'),
  more('todo', '留下了TODO', 'draft-remark', en, '⟦TODO⟧: say more of this.'),
  at(settings, 'copyright: { zh: 版权所有, en: ⟦""⟧', slip('half-filled', '版权说明只填了中文', 'empty-field', settings, 'copyright: { zh: ""', 'copyright: { zh: 版权所有', 'copyright.en')),
  more('pasted-twice', '一段话粘贴了两次', 'repeated-passage', zh, '团结动员广大职工，把服务做到职工身边去。\n\n这是第二段。\n\n⟦团结动员广大职工，把服务做到职工身边去。⟧'),
];
