import type { EditedContent } from '../../support/edited-content.ts';
import { asked, at, FILES, type Mistake, more, slip } from './case.ts';

const { statistic, zh, en, term, settings } = FILES;
const outlook = 'sections/outlook/zh.mdx';
const outlookEn = 'sections/outlook/en.mdx';
const PHONE = '{ zh: "电话：0971-6123456", en: "Telephone 0971-6123456" }';
const contact = (words: string) => (c: EditedContent) =>
  c.edit(settings, 'contact: { zh: "", en: "" }', `contact: ${words}`);

/** A name that is another in the English of a section; its paragraph is marked. */
function renamed(id: string, what: string, section: string, name: string, other: string): Mistake {
  const file = `sections/${section}/en.mdx`;
  const rename = (c: EditedContent) => c.write(file, c.text(file).replaceAll(name, other));
  const paragraph = new RegExp(`(?<=^(?:- )?)[^-\\n].*${other}.*$`, 'm');
  return at(file, paragraph, asked([id, what, 'name-in-other-english', rename]));
}

/** A name that is one much like it in the English of a section, where that alone is marked. */
function likened(id: string, what: string, section: string, name: RegExp, other: string): Mistake {
  const file = `sections/${section}/en.mdx`;
  const rename = (c: EditedContent) => c.write(file, c.text(file).replace(name, other));
  return at(file, `⟦${other}⟧`, asked([id, what, 'name-in-other-english', rename]));
}

/** Words and names: wrong characters, misspelling, what is doubled, what is not translated, and what the settings say. */
// biome-ignore format: one a line reads as a table
export const words: readonly Mistake[] = [
  more('room-of-things', '“书屋”打成了“书物”', 'name-confused', zh, '职工在⟦职工书物⟧读书。'),
  asked(more('things-alone', '单说“书屋”，打成了“书物”', 'name-doubtful', zh, '各级⟦书物⟧已有很多。')),
  more('home-of-adding', '“职工之家”打成了“职工之加”', 'name-confused', zh, '这里是⟦职工之加⟧。'),
  more('model-offence', '“劳动模范”打成了“劳动模犯”', 'name-confused', zh, '各级⟦劳动模犯⟧都来了。'),
  more('no-such-day', '2月写了30日', 'no-such-day', zh, '会议于⟦2023年2月30日⟧召开。'),
  more('no-such-day-english', '英文里的6月31日', 'no-such-day', en, 'The meeting was on ⟦31 June 2023⟧.'),
  asked(more('letter-left', '留着一个字母', 'typing-slip', zh, '持续强化⟦d⟧基层工会建设。')),
  asked(more('spelling-left', '留着没有选字的拼音', 'typing-slip', zh, '构建和谐⟦laodong⟧劳动关系。')),
  asked(more('a-before-vowel', '元音前面用了a', 'typing-slip', en, 'It is ⟦a enterprise⟧ of the city.')),
  asked(more('word-cut', '换行时断开的词', 'typing-slip', en, 'They help small ⟦enter- prises⟧.')),
  asked(more('small-beginning', '句首没有大写', 'typing-slip', en, 'The home is open. ⟦it⟧ is warm.')),
  more('district-for-county', '“大通县”写成了“大通区”', 'name-confused', zh, '⟦大通区⟧也办起来了。'),
  more('enterprises-of-emblems', '“小微企业”打成了“小徽企业”', 'name-confused', zh, '⟦小徽企业⟧也来了。'),
  more('summer-down', '“夏送清凉”打成了“下送清凉”', 'name-confused', zh, '⟦下送清凉⟧扎实推进。'),
  more('revive', '“乡村振兴”打成了“乡村震兴”', 'name-confused', zh, '助力⟦乡村震兴⟧。'),
  more('socialism', '“社会主义”打成了“社会主意”', 'name-confused', zh, '践行⟦社会主意⟧的要求。'),
  more('pioneer', '“先锋模范”打成了“先峰模范”', 'name-confused', zh, '发挥⟦先峰模范⟧作用。'),
  more('party-history', '“党史学习教育”打错了字', 'name-confused', zh, '推进⟦档史学习教育⟧。'),
  more('maintain', '“两个维护”打成了“两个为护”', 'name-confused', zh, '做到⟦两个为护⟧。'),
  more('volunteer', '“志愿服务”打成了“制愿服务”', 'name-confused', zh, '开展⟦制愿服务⟧。'),
  more('county', '“湟源县”打成了“煌源县”', 'name-confused', zh, '早餐到了⟦煌源县⟧。'),
  more('leader', '姓名打错了一个字', 'name-confused', zh, '重温⟦习进平⟧的论述。'),
  slip('confused-in-label', '数据的名称里打错了字', 'name-confused', statistic, '  zh: 职工书屋', '  zh: ⟦职工书物⟧', 'label.zh'),
  slip('confused-in-summary', '摘要里打错了字', 'name-confused', zh, '加强群团建设', '加强⟦民族团节⟧', 'summary'),
  more('until', '“截至目前”写成了“截止目前”', 'misspelt-word', zh, '⟦截止目前⟧，各项工作扎实推进。'),
  more('deploy', '“部署”写成了“布署”', 'misspelt-word', zh, '各级工会认真⟦布署⟧。'),
  more('redouble', '“再接再厉”写成了“再接再励”', 'misspelt-word', zh, '大家⟦再接再励⟧。'),
  more('as-ever', '“一如既往”写成了“一如继往”', 'misspelt-word', zh, '工会⟦一如继往⟧关心职工。'),
  more('carry-out', '“弘扬”写成了“宏扬”', 'misspelt-word', zh, '大力⟦宏扬⟧劳动精神。'),
  more('account', '“份”写错', 'misspelt-word', zh, '⟦充份⟧发挥作用。'),
  slip('misspelt-in-definition', '说明里有错别字', 'misspelt-word', statistic, '各级书屋都计在内', '⟦部份⟧书屋也计在内', 'definition.zh'),
  asked(more('recieved', '英文拼错', 'spelling', en, 'The workers have ⟦recieved⟧ it.')),
  asked(more('federaton', '英文漏了一个字母', 'spelling', en, 'The ⟦federaton⟧ has helped.')),
  asked(more('organized', '用了美式拼写', 'spelling', en, 'It was ⟦organized⟧ well.')),
  asked(more('color', '用了美式拼写color', 'spelling', en, 'The ⟦color⟧ of the stitches is red.')),
  asked(more('workrs', '英文打错', 'spelling', en, 'All ⟦workrs⟧ are at home.')),
  asked(slip('spelt-in-label', '英文名称拼错', 'spelling', 'statistics/posts-moved-down.yaml', /(?<=notes:\n.*\n {4}en: )This counts posts/, 'This ⟦cuonts⟧ posts')),
  asked(slip('spelt-in-summary', '英文摘要拼错', 'spelling', en, 'more for workers', 'more for ⟦wrokers⟧')),
  asked(slip('spelt-in-term', '术语的英文解释拼错', 'spelling', term, /(?<=explanation:\n.*\n {2}en: ).*/, 'A room with books for workers to ⟦borow⟧.')),
  more('the-the', '英文的the写了两次', 'doubled-word', en, 'This is ⟦the the⟧ way.'),
  more('of-of', '英文的of写了两次', 'doubled-word', en, 'It is a home ⟦of of⟧ workers.'),
  more('workers-workers', '英文的词写了两次', 'doubled-word', en, 'It is for ⟦workers workers⟧ and all.'),
  slip('doubled-in-summary', '英文摘要里词写了两次', 'doubled-word', en, 'A quiz, a', 'A quiz, ⟦a a⟧'),
  more('de-de', '“的”打了两次', 'doubled-word', zh, '这是职工⟦的的⟧家。'),
  more('he-he', '“和”打了两次', 'doubled-word', zh, '书屋⟦和和⟧站点都在。'),
  more('long-doubled', '“互保工作”打了两次', 'doubled-word', zh, '做好⟦互保工作互保工作⟧。'),
  asked(more('workers-doubled', '“职工”打了两次', 'doubled-likely', zh, '关心⟦职工职工⟧的生活。')),
  asked(more('union-doubled', '“工会”打了两次', 'doubled-likely', zh, '基层⟦工会工会⟧的作用更大。')),
  asked(slip('doubled-in-definition', '说明里的词打了两次', 'doubled-likely', statistic, '各级书屋都计在内', '⟦各级各级⟧书屋都计在内', 'definition.zh')),
  more('traditional', '一个繁体词', 'traditional-character', zh, '各级都有⟦總⟧会。'),
  more('traditional-line', '一段繁体字', 'traditional-character', zh, '⟦職⟧工之家。'),
  more('traditional-words', '繁体的词', 'traditional-character', zh, '关心⟦勞動⟧者。'),
  slip('traditional-in-label', '名称里有繁体字', 'traditional-character', 'honours/hardship-relief-collective.yaml', /$/, '\nexplanation: { zh: "一项⟦榮譽⟧。", en: An honour. }\n'.trimStart()),
  slip('traditional-in-heading', '小标题里有繁体字', 'traditional-character', zh, '## 思想引领', '## 思想引⟦領⟧'),
  asked(at(outlookEn, /^It will also unite.*$/m, more('paragraph-untranslated', '中文加了一段，英文没有译', 'paragraph-missing', outlook, '各项工作都在做。'))),
  asked(at(outlook, /^市总工会还将.*$/m, more('paragraph-english-alone', '英文多了一段', 'paragraph-missing', outlookEn, 'All of it goes on.'))),
  asked(at(en, /^All this work|^The unions offer workers.*$/m, more('list-untranslated', '中文加了一个列表', 'paragraph-missing', zh, '- 心理疏导\n- 就业援助'))),
  asked(['paragraph-lost', '英文漏了一段', 'paragraph-missing', (c) => { c.edit(en, /^The federation has deepened its publicity.*\n\n/m, ''); c.blame(en, /^The federation treats raising.*$/m); }]),
  asked(['paragraph-lost-foundations', '译文少了最后一段', 'paragraph-missing', (c) => { const file = 'sections/role-models/en.mdx'; c.edit(file, /^Model workers and master craftspeople set the example.*\n\n/m, ''); c.blame(file, /^The volunteer service team of model workers and master craftspeople goes.*$/m); }]),
  slip('address-of-example', '网址写了example.com', 'setting-unfit', settings, 'address: ""', 'address: ⟦https://www.example.com⟧', 'address'),
  slip('address-of-test', '网址写了没有的域名', 'setting-unfit', settings, 'address: ""', 'address: ⟦https://report.test⟧', 'address'),
  slip('address-bare', '网址写了没有点的名称', 'setting-unfit', settings, 'address: ""', 'address: ⟦https://server⟧', 'address'),
  slip('icp-shape', 'ICP备案号少写了“号”', 'setting-unfit', settings, 'icp: ""', 'icp: ⟦青ICP备12003456⟧', 'icp'),
  slip('icp-placeholder', 'ICP备案号是占位的', 'setting-unfit', settings, 'icp: ""', 'icp: ⟦青ICP备XXXXXXXX号⟧', 'icp'),
  slip('icp-of-police', 'ICP栏里写了公安备案号', 'setting-unfit', settings, 'icp: ""', 'icp: ⟦青公网安备63010202000123号⟧', 'icp'),
  slip('police-short', '公安备案号少了几位', 'setting-unfit', settings, 'publicSecurity: ""', 'publicSecurity: ⟦青公网安备630102号⟧', 'publicSecurity'),
  slip('police-digits', '公安备案号只写了数字', 'setting-unfit', settings, 'publicSecurity: ""', 'publicSecurity: ⟦"63010202000123"⟧', 'publicSecurity'),
  slip('code-short', '标识码少了几位', 'setting-unfit', settings, 'siteCode: ""', 'siteCode: ⟦"63010"⟧', 'siteCode'),
  slip('code-words', '标识码写了字', 'setting-unfit', settings, 'siteCode: ""', 'siteCode: ⟦待定⟧', 'siteCode'),
  slip('licence-example', '许可的网址是example.com', 'setting-unfit', settings, 'dataLicence: { name: "", url: "" }', 'dataLicence: { name: 开放许可, url: ⟦"https://example.com/licence"⟧ }', 'dataLicence.url'),
  ['wide-at', '信箱用了全角的＠', 'setting-unfit', contact('{ zh: ⟦"信箱：gonghui＠xining.gov.cn"⟧, en: "Mail gonghui@xining.gov.cn" }'), { field: 'contact.zh' }],
  ['wide-digits-phone', '电话用了全角数字', 'setting-unfit', contact('{ zh: ⟦"电话：０９７１-6123456"⟧, en: "Telephone 0971-6123456" }'), { field: 'contact.zh' }],
  ['mail-broken', '信箱漏了一截', 'setting-unfit', contact('{ zh: ⟦"信箱：gonghui@xining"⟧, en: "Mail gonghui@xining.gov.cn" }'), { field: 'contact.zh' }],
  ['telephone-short', '电话少了一位', 'setting-unfit', contact('{ zh: "电话：⟦0971-612345⟧", en: "Telephone 0971-6123456" }'), { field: 'contact.zh' }],
  ['mobile-long', '手机号多了一位', 'setting-unfit', contact('{ zh: "电话：⟦138971234567⟧", en: "Telephone 13897123456" }'), { field: 'contact.zh' }],
  ['contact-placeholder', '联系方式是占位的', 'setting-unfit', contact('{ zh: ⟦待定⟧, en: "Telephone 0971-6123456" }'), { field: 'contact.zh' }],
  ['telephone-differs', '中英文的电话不一样', 'contact-differs', contact('{ zh: "电话：0971-6123456", en: ⟦"Telephone 0971-6123465"⟧ }'), { field: 'contact.en' }],
  ['mail-differs', '中英文的信箱不一样', 'contact-differs', contact('{ zh: "信箱：gonghui@xining.gov.cn", en: ⟦"Mail gonghui@xn.gov.cn"⟧ }'), { field: 'contact.en' }],
  ['telephone-in-text', '正文里的电话与设置里的差一位', 'contact-differs', (c) => [contact(PHONE)(c), c.append('pages/about/zh.mdx', '\n电话是⟦0971-6123457⟧。\n')]],
  ['telephone-in-text-english', '英文正文里的电话两位颠倒', 'contact-differs', (c) => [contact(PHONE)(c), c.append('pages/about/en.mdx', '\nCall ⟦0971-6132456⟧.\n')]],
  ['mobile-differs', '手机号差一位', 'contact-differs', contact('{ zh: "电话：13897412345", en: ⟦"Telephone 13897412346"⟧ }'), { field: 'contact.en' }],
  asked(slip('answer-to-nothing', '数已经改了，答复还留着', 'answer-left-over', statistic, 'value: 266', 'value: 266 ⟦# 已核对 sudden-change⟧')),
  asked(more('answer-to-another', '答复写的是别的问题', 'answer-left-over', en, 'All workers came. ⟦{/* checked doubled-likely */}⟧')),
  asked(slip('answer-to-error', '答复写的是一种错误', 'answer-left-over', 'honours/ankang-cup-organiser.yaml', 'level: provincial', 'level: provincial ⟦# checked level-differs⟧')),
  asked(more('answer-elsewhere', '答复写在了别处', ['spelling', 'answer-left-over'], en, 'The ⟦federaton⟧ has helped.\n\nAll came.\n\nAll went. {/* checked spelling */}')),
  asked(more('answer-misspelt', '答复的代号打错了', ['spelling', 'answer-left-over'], en, 'The ⟦federaton⟧ has helped. {/* checked speling */}')),
  renamed('superior-renamed', '英文里上级单位换了名称', 'introduction', 'Qinghai Provincial Federation of Trade Unions', 'Qinghai provincial union'),
  renamed('certificate-renamed', '英文里荣誉换了名称', 'role-models', 'May 1 Labour Certificate', 'Labour Day Honour Certificate'),
  renamed('theme-renamed', '英文里主题教育换了名称', 'values', 'The Chinese Dream, the Beauty of Labour', 'Dreams of China and Lovely Work'),
  renamed('department-renamed', '英文里授予部门换了名称', 'introduction', 'Publicity Department of the CPC Qinghai Provincial Committee', 'Propaganda Office of Qinghai'),
  likened('own-name-renamed', '英文里本单位处处换了名称', 'outlook', /Xining Municipal Federation of Trade Unions/g, 'Xining City Trade Union'),
  likened('own-name-once', '英文里本单位有一处换了名称', 'introduction', /(?<=^In recent years the )Xining Municipal Federation of Trade Unions/m, 'Xining General Trade Union'),
  likened('superior-shortened', '英文里上级单位的名称少了一个词', 'introduction', /Qinghai Provincial Federation of Trade Unions/g, 'Qinghai Federation of Trade Unions'),
  renamed('year-renamed', '英文里专项行动换了名称', 'values', 'Year of Strengthening County-Level Unions', 'Drive for Stronger Unions in the Counties'),
];
