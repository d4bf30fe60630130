import { asked, FILES, LATER_REPORT, type Mistake, more, slip } from './case.ts';

const { statistic, term, source, zh, en } = FILES;
const members = 'statistics/new-members.yaml';
const services = 'sections/services/zh.mdx';

/** Words left for a colleague, said twice or once too often; names that are near to two; fields and props that cannot stand beside others. */
// biome-ignore format: one a line reads as a table
export const remarks: readonly Mistake[] = [
  more('data-to-come', '括号里写着数据待补充', 'draft-remark', zh, '智慧工会继续建设⟦（数据待补充）⟧。'),
  more('ask-director', '请主任确认', 'draft-remark', zh, '智慧工会继续建设。⟦此处请王主任确认⟧。'),
  more('ask-head', '请领导定夺', 'draft-remark', zh, '智慧工会继续建设，⟦请李处长审定⟧。'),
  more('number-to-check', '此数待核实', 'draft-remark', zh, '智慧工会继续建设，⟦此数待核实⟧。'),
  more('is-it-right', '问同事对不对', 'draft-remark', zh, '智慧工会继续建设，王姐⟦这里对吗？⟧'),
  more('as-above', '内容同上', 'draft-remark', zh, '智慧工会继续建设，⟦内容同上⟧。'),
  more('picture-here', '此处插图', 'draft-remark', zh, '智慧工会继续建设⟦（此处插入图片）⟧。'),
  more('so-and-so', '留着“某某”', 'draft-remark', zh, '⟦某某⟧同志带头报名。'),
  more('mention', '从微信里带来的@', 'draft-remark', zh, '智慧工会继续建设，⟦@王小明⟧。'),
  more('please-check', '英文里请同事核对', 'draft-remark', en, 'Smart unions go on, ⟦please check this figure⟧.'),
  more('to-be-confirmed-by', '英文里写着由主任确认', 'draft-remark', en, 'Smart unions go on, ⟦to be confirmed by Director Wang⟧.'),
  more('insert-here', '英文里留着插入的说明', 'draft-remark', en, 'Smart unions go on ⟦[insert number here]⟧.'),
  more('tbd-small', '英文里写着小写的tbd', 'draft-remark', en, 'Smart unions go on, date ⟦tbd⟧.'),
  more('polished', '写作工具附带的话', 'draft-remark', zh, '⟦以下是修改后的版本：⟧智慧工会继续建设。'),
  more('polished-english', '英文写作工具附带的话', 'draft-remark', en, '⟦Here is the revised version:⟧ smart unions go on.'),
  more('comment-of-word', '从Word里带来的批注', 'left-over-line', zh, '智慧工会继续建设⟦[王芳1]⟧。'),
  asked(more('reason-because', '原因是因为', 'said-twice', zh, '进展快，⟦原因是因为⟧大家一起干。')),
  asked(more('over-and-more', '超过……以上', 'said-twice', zh, '与会职工⟦超过半数以上⟧。')),
  asked(more('and-dots', '等……', 'said-twice', zh, '书屋、小家、站点⟦等……⟧都在建设。')),
  asked(more('reason-because-english', 'reason is because', 'said-twice', en, 'The ⟦reason is because⟧ all work together.')),
  asked(more('because-so-english', 'because…，so', 'said-twice', en, '⟦Because the stations are warm, so⟧ workers come.')),
  asked(more('two-articles', '两个冠词', 'typing-slip', en, 'The federation has ⟦a the⟧ platform.')),
  more('sentence-twice', '同一句话粘贴了两次', 'doubled-word', zh, '⟦智慧工会平台继续建设。智慧工会平台继续建设。⟧'),
  more('sentence-twice-english', '英文同一句话粘贴了两次', 'doubled-word', en, '⟦Smart unions go on. Smart unions go on.⟧'),
  more('stroke-and', '顿号和“和”连用', 'misplaced-punctuation', zh, '书屋、小家⟦、⟧和站点都在建设。'),
  more('han-word-in-english', '英文里留着一个中文词', 'wrong-language', en, 'The smart ⟦工会⟧ platform goes on.'),
  more('bracket-of-other-width', '左括号全角，右括号半角', 'half-width-punctuation', zh, '平台（含手机端⟦)⟧继续建设。'),
  more('near-two-names', '与两个名称都只差一个字', 'name-altered', zh, '他们获得过⟦五一劳动奖长⟧。'),
  ['mark-of-exact', '改成了确数，忘了删mark', ['unknown-field', 'unknown-field'], (c) => c.edit(members, 'qualifier: more-than\n    mark: 余', 'qualifier: exact\n    ⟦mark⟧: 余')],
  slip('prop-twice', '一个标记里代号写了两次', 'invalid-prop', services, '发展会员<Stat id="new-members" />，让', '发展会员⟦<Stat id="new-members" id="new-members" />⟧，让'),
  slip('term-with-stop', '术语末尾有句号', 'heading-punctuation', term, '  en: [', '  en: [workers’ reading corner⟦.⟧, '),
  slip('language-cn', '语言写成了cn', 'invalid-option', source, 'language: zh', 'language: ⟦cn⟧'),
  slip('colon-in-chinese-title', '中文标题里用了半角冒号', 'yaml-syntax', services, 'title: 扎实为民服务', 'title: ⟦扎实: 为民服务⟧'),
  asked(['digit-lost', '新的值少打了一位', 'sudden-change', (c) => {
    c.write(LATER_REPORT.file, LATER_REPORT.text);
    c.edit(statistic, '      phrase: 各级职工书屋266家\n', '      phrase: 各级职工书屋266家\n  - { value: ⟦27⟧, qualifier: exact, period: { kind: as-at, date: "2024-12-31" }, source: { document: report-2025, paragraph: P1, printed: 27家, phrase: 职工书屋27家 } }\n');
  }]),
];
