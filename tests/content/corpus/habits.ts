import type { EditedContent } from '../../support/edited-content.ts';
import { asked, FILES, type Mistake, more, slip } from './case.ts';

const { settings, zh, en } = FILES;
const services = 'sections/services/zh.mdx';
const contact = (chinese: string, english: string) => (c: EditedContent) =>
  c.edit(settings, 'contact: { zh: "", en: "" }', `contact: { zh: ${chinese}, en: ${english} }`);

/** What an input method, a chat and a spreadsheet leave in a text, marks typed by halves, and numbers that reach nobody. */
// biome-ignore format: one a line reads as a table
export const habits: readonly Mistake[] = [
  more('leader-cut', '习总书记', 'misspelt-word', zh, '认真学习贯彻⟦习总书记⟧重要讲话精神。'),
  more('leader-cut-again', '重温习总书记', 'misspelt-word', zh, '重温⟦习总书记⟧的嘱托。'),
  asked(more('capital-left', '职工S之家', 'typing-slip', zh, '建设职工⟦S⟧之家，温暖人心。')),
  asked(more('half-dash', '破折号只打了一半', 'typing-slip', zh, '书屋就是这样一个地方⟦—⟧职工看书的家。')),
  asked(more('wide-hyphens', '破折号打成了全角减号', 'typing-slip', zh, '书屋就是这样一个地方⟦－－⟧职工看书的家。')),
  asked(more('half-ellipsis', '省略号只打了一半', 'typing-slip', zh, '书屋、小家⟦…⟧都在身边。')),
  more('wide-straight-quotes', '全角的直引号', 'straight-quote', zh, '这就是⟦＂⟧小家＂的意思。'),
  more('title-marks-mixed', '书名号一半是单的', 'unpaired-mark', zh, '推送了⟦《⟧劳动颂歌〉。'),
  more('postcode-long', '邮编多一位', 'setting-unfit', zh, '来信请寄西宁市，邮政编码⟦8100000⟧。'),
  ['postcode-short', '联系方式里邮编少一位', 'setting-unfit', contact('"邮编⟦81000⟧"', '"Postcode 810000"'), { field: 'contact.zh' }],
  more('telephone-short-in-text', '正文里的电话少一位', 'setting-unfit', zh, '咨询电话⟦0971-612345⟧，欢迎来电。'),
  more('mobile-short-in-text', '英文里的手机号少一位', 'setting-unfit', en, 'Call ⟦1389712345⟧ for help.'),
  slip('address-with-stop', '网址里是中文的句号', 'setting-unfit', settings, 'address: ""', 'address: ⟦https://www.xngh.gov。cn⟧', 'address'),
  more('forum', '座谈会', 'misspelt-word', zh, '市总工会召开⟦坐谈会⟧。'),
  more('news', '通讯员', 'misspelt-word', zh, '培训基层工会⟦通迅⟧员。'),
  more('cover', '覆盖', 'misspelt-word', zh, '服务⟦复盖⟧全市职工。'),
  more('guild', '工会打成了公会', 'misspelt-word', zh, '各级⟦公会⟧干部走进车间。'),
  slip('guild-in-title', '标题里的工会打成了公会', 'misspelt-word', 'sources/article-2023.yaml', 'zh: 凝聚工会奋进力量', 'zh: 凝聚⟦公会⟧奋进力量'),
  more('outdoor', '劳动者', 'misspelt-word', zh, '关爱户外⟦老动者⟧。'),
  more('solid', '落到实处', 'misspelt-word', zh, '确保各项工作⟦落到时处⟧。'),
  more('follow-us', '公众号末尾的二维码', 'left-over-line', zh, '⟦长按识别二维码关注⟧'),
  more('sent-from', '发自我的手机', 'left-over-line', zh, '⟦发自我的iPhone⟧'),
  more('formula', 'Excel的公式', 'left-over-line', zh, '合计⟦=SUM(B2:B5)⟧家。'),
  more('field-of-word', 'Word的域', ['left-over-line', 'visible-markup'], zh, '⟦PAGE * MERGEFORMAT⟧'),
  more('chat', '微信聊天里的名字和时间', 'left-over-line', zh, '⟦张主任 14:32⟧'),
  more('tracked', '修订的标注', 'left-over-line', zh, '平台继续⟦[删除：认真]⟧建设。'),
  more('file-name', '附件的文件名', 'left-over-line', zh, '⟦职工之家名单.docx⟧'),
  more('mail-head', '邮件头', 'left-over-line', zh, '⟦发件人：办公室⟧'),
  slip('year-of-five', '年份多打了一个数', 'typed-digit', services, '2022年，向<Stat', '⟦20222⟧年，向<Stat'),
  slip('year-of-three', '年份少打了一个数', 'typed-digit', services, '2022年，向<Stat', '⟦202⟧年，向<Stat'),
  more('entities-for-tag', '从网页里粘贴的标记', 'visible-markup', zh, '共⟦&lt;Stat id="activities" /&gt;⟧。'),
  slip('percent-wide', '占比的单位是全角', 'unit-of-share', 'derived/workers-homes-national-share.yaml', 'zh: "%"', 'zh: ⟦"％"⟧', 'unit.zh'),
];
