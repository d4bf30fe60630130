import type { Localised } from '../../figure/locale.ts';

/** What is known of a kind of mistake: what it is called, an example, and whether it ends the build or is only asked about. */
interface Kind {
  readonly severity: 'error' | 'warning';
  readonly title: Localised;
  /** What it looks like, as it might be written, in whatever language. */
  readonly example: string;
}

/** A mistake that ends the build. */
const stops = (zh: string, en: string, example: string): Kind => ({
  severity: 'error',
  title: { zh, en },
  example,
});

/** Something that may be right: it is asked about, and the build goes on. */
const asks = (zh: string, en: string, example: string): Kind => ({
  severity: 'warning',
  title: { zh, en },
  example,
});

/** Every kind of mistake the checker can name, in the order in which it is told. A code never changes its meaning: tests and other tools rely on it. */
// biome-ignore format: one a line reads as a table
export const GROUPS = [
  {
    title: { zh: '文件和文件名', en: 'Files and their names' },
    codes: {
      'missing-file': stops('缺少网站离不开的文件', 'A file that the site cannot do without is missing', 'site/settings.yaml'),
      'missing-language': stops('一个部分、页面或服务对象只有一种文字的稿子', 'A section, page or group has a text in one language only', 'sections/new-part/zh.mdx'),
      'unexpected-file': stops('网站用不到的文件：副本、图片、临时文件', 'A file that the site has no place for: a copy, a picture, a temporary file', '~$zh.mdx'),
      'bad-name': stops('文件名或文件夹名不能作代号', 'The name of a file or folder cannot be an id', 'My Figure.yaml'),
      'not-utf8': stops('文件不是用 UTF-8 保存的', 'A file is not saved as UTF-8', 'GBK'),
      'garbled-text': stops('转换编码时留下的乱码', 'Garbled text that a conversion left', '锟斤拷'),
      'too-large': stops('文件太大，不像文字稿', 'A file is too large for any text', '1 MB'),
      'too-deep': stops('标记一层套一层，或者太密', 'Markup is nested too deeply, or too dense', '[[[[[[[['),
      'empty-file': stops('文件是空的', 'A file is empty', '0 B'),
      'empty-text': stops('稿子只有标题等栏目，没有正文', 'An article has its fields and no text', '--- title: … ---'),
      'conflict-marker': stops('合并两个版本时留下的冲突标记', 'Marks of a merge conflict are left', '<<<<<<<'),
      'hidden-character': stops('看不见的字符', 'An invisible character', 'U+200B'),
      'odd-space': stops('全角空格、不换行空格等特殊的空格', 'A full-width, no-break or other special space', 'U+3000'),
      'lookalike-character': stops('看上去一样、其实是另一个的字符，全角的字母和数字', 'A character that looks like another one, or a full-width letter or digit', '⽂'),
    },
  },
  {
    title: { zh: '读不下去的写法', en: 'What no program can read' },
    codes: {
      'yaml-syntax': stops('数据文件的写法有误，读不下去', 'The form of a data file is wrong, and it cannot be read', 'order：1'),
      'mdx-syntax': stops('正文里的标记没有写对，读不下去', 'Markup in a text is not well formed, and it cannot be read', '<Stat id=one />'),
      'missing-front-matter': stops('稿子开头的栏目找不到', 'The fields at the top of an article cannot be found', '－－－'),
      'full-width-mark': stops('作标记用的符号成了全角', 'A sign that serves as markup is full-width', '＜Stat id="…" /＞'),
      'yaml-surprise': stops('电脑可能读成别的值的写法', 'A value that a program may read as another', '0377'),
      'wrong-indentation': stops('栏目缩进得不对，或放错了地方', 'A field is indented wrongly, or stands in the wrong place', 'notes: - value: 12'),
    },
  },
  {
    title: { zh: '栏目', en: 'Fields' },
    codes: {
      'missing-field': stops('缺了必填的栏目', 'A field that must be there is missing', '{ zh: … }'),
      'empty-field': stops('栏目空着，或成对的只填了一半', 'A field is empty, or half of a pair', 'en: ""'),
      'unknown-field': stops('没有的栏目', 'A field that does not exist', 'defenition:'),
      'wrong-type': stops('该写数字、文字或列表的地方写了别的', 'Something else where a number, a text or a list is expected', 'value: 12家'),
      'invalid-option': stops('只能从几个词里选的栏目写了别的词', 'A word that is not one of those the field may hold', 'kind: 年度'),
      'invalid-value': stops('太大、太小或写法不对的值', 'A value that is too large, too small or in the wrong form', 'date: 2024/6/30'),
      'wrong-language': stops('中文栏里是英文，英文栏里是汉字', 'English where Chinese belongs, or Chinese where English does', 'en: 名称'),
      'markup-in-field': stops('只写文字的栏目里有标记', 'Markup in a field of plain text', 'title: **…**'),
      'unknown-placeholder': stops('花括号里的名称网站不会换成数目', 'A name between braces that the site does not fill in', '{figure}'),
    },
  },
  {
    title: { zh: '年份、时段和数字的出处', en: 'Years, periods and the evidence of figures' },
    codes: {
      'future-year': stops('还没有到的年份', 'A year that has not come yet', '2099'),
      'edition-not-older': stops('往年的一版不比最新的早', 'An older edition is not older than the newest', 'editions/2098/edition.yaml: date: "2098"'),
      'edition-of-another-year': stops('往年一版的日期与文件夹名不是同一年', 'The date of an older edition is not in its folder’s year', 'editions/2020/edition.yaml: date: "2021"'),
      'figure-of-later-time': stops('一版报告用了当时还没有的数', 'An edition shows a figure that had no value by then', 'editions/2020/…: <Stat id="…" />'),
      'edition-value-changed': stops('往年一版说的数后来变了，没有写成更正', 'A value that an older edition gave was changed, and not as a correction', 'value: 266 → value: 270'),
      'no-such-day': stops('日历上没有的日子，或写错的星期', 'A day that no calendar has, or of another day of the week', '2月30日'),
      'future-date': stops('还没有到的日期', 'A date that has not come yet', '"2099-01-01"'),
      'duplicate-change': stops('同一页同一天的更新写了两条', 'A change of one page on one day is listed twice', 'date: 2024-06-30, date: 2024-06-30'),
      'reversed-years': stops('起始年份比结束年份晚', 'The first year is later than the last', '{ from: 2024, to: 2020 }'),
      'period-after-source': stops('来源成文以后的时段', 'A period that its source could not know', 'period: { kind: year, year: 2024 }, document: report-2022'),
      'observations-out-of-order': stops('各时段的值没有从早到晚排列', 'Values are not in the order of their times', '2024, 2023'),
      'sudden-change': asks('与上一个值相差八倍以上', 'A value eight times the one before, or an eighth of it', '1200 → 12000'),
      'printed-differs': stops('数值、限定词、单位与来源印出的写法对不上', 'Value, qualifier and unit are not what the source prints', 'value: 12, printed: 21家'),
      'year-of-another-period': stops('句子里的年份或月份不是数字的', 'The year or month in a sentence is not that of its figure', '2021年<Stat id="…" />'),
      'year-of-reading': stops('数字旁边的“去年”“今年”“本月”，说的是哪年哪月要看哪天读', 'A year or month beside a figure that depends on the day it is read', '去年，有<Stat id="…" />'),
      'day-of-reading': asks('数字旁边的“目前”“上半年”，没有写明是什么时候', 'A “to date” or a half-year beside a figure, without its date', '目前，有<Stat id="…" />'),
      'years-differ': asks('“近三年”“上半年”与数字的时段不一样', 'A sentence names another number of years than its figure, or a part of its year', '近三年<Stat id="…" />'),
      'year-unknown': asks('截至成文时或没写时段的数，句子里写了年份', 'A year typed beside a figure that is to date or has no stated period', '2019年<Stat id="…" />'),
      'part-newer': asks('部分的值比整体的新', 'A part has a later value than its whole', 'partOf: …, year: 2024'),
      'mixed-periods': stops('一句话里并列两个时段不同的数', 'One sentence sets figures of two periods side by side', '<Stat id="…" />，其中<Stat id="…" />'),
      'cannot-be-derived': stops('推算数算不出来', 'A derived figure cannot be worked out', 'kind: share'),
      'derived-without-figures': stops('列出推算数的一组里没有它所据的数', 'A group shows a derived figure without those it is worked out from', 'derived: […], figures: []'),
      'unit-of-share': stops('占比的单位不是百分号', 'The unit of a share is not per cent', 'unit: { zh: 家, … }'),
      'currency-differs': stops('单位写的钱与币种不是一种', 'The unit names different money from the currency', 'zh: 元, currency: USD'),
      'unit-unfit': stops('单位与它的种类、单复数对不上', 'A unit at odds with its kind or number', 'kind: people, zh: 人次'),
      'unit-with-magnitude': stops('单位里带着“万”“亿”', 'A magnitude such as 万 in the unit', 'zh: 万元'),
      'cannot-be-drawn': stops('图按这些数画不出来，或会误导读者', 'A drawing cannot be made of these figures, or would mislead', 'kind: stitches'),
      'drawing-not-shown': asks('图没有放在读者看得到的地方', 'A drawing stands where no reader sees it', 'drawings/my-drawing.yaml'),
      'figure-withdrawn': stops('用了已经停用或撤回的数', 'A figure that has been withdrawn is shown', 'withdrawn: { date: "2024", … }'),
      'successor-unfit': stops('接替的数据又指回自己', 'What follows a withdrawn figure leads back to it', 'a → b → a'),
      'revision-changes-nothing': stops('更正前后是同一个数', 'A correction that changes nothing', 'was: { value: 12 }, value: 12'),
      'revisions-out-of-order': stops('更正、撤回的日期比来源早，或各次更正没有按日期排列', 'A correction or withdrawal is earlier than its source, or corrections are not in the order of their dates', 'date: "2024", date: "2023"'),
      'phrase-differs': stops('引用的原文里没有这个数或名称', 'The phrase quoted does not contain the figure or the title', 'printed: 12家, phrase: 建成21家'),
      'sum-unlikely': asks('比别的金额小得多的金额', 'A sum of money far below all others', 'value: 462'),
    },
  },
  {
    title: { zh: '两种文字的稿子', en: 'The two languages of a page' },
    codes: {
      'different-tags': stops('中英文稿里的数字、术语或图不一样', 'The two languages have different figures, terms or drawings', 'zh.mdx: <Stat id="…" />, en.mdx: —'),
      'different-headings': stops('一种文字的小标题与 parts 里的代号不一样多', 'A language has another number of headings than “parts” has ids', 'parts: [one, two], ## …'),
      'paragraph-missing': asks('一种文字少了一段', 'A paragraph is in one language only', 'en.mdx'),
      'translation-outdated': asks('英文稿译好以后中文稿又改过', 'The Chinese has changed since the English was written', 'en.mdx'),
      'translation-short': asks('英文比中文短得多', 'The English is much shorter than the Chinese', 'en.mdx'),
      'languages-differ': asks('中英文写的年份、月份、届次或数目不一样', 'The languages name another year, month, place in an order or number', '2021年 – in 2012'),
      'english-unchanged': asks('中文改过，英文一字没改就算核对过了', 'The English was confirmed unchanged although its Chinese had changed', 'zh-… en-… was-…'),
      'translation-unrecorded': asks('英文稿没有记下照哪一份中文稿译的', 'The English does not record which Chinese it was made from', 'en.mdx'),
    },
  },
  {
    title: { zh: '不存在的代号', en: 'Ids that name nothing' },
    codes: {
      'unknown-id': stops('没有这个代号的数据、图、推算数、术语或来源', 'No figure, drawing, derived figure, term or source has this id', '<Stat id="wrong-id" />'),
      'unknown-paragraph': stops('来源里没有这个段落编号', 'The source has no paragraph with this locator', 'paragraph: P99'),
    },
  },
  {
    title: { zh: '部分与总数', en: 'Parts and wholes' },
    codes: {
      'parts-do-not-add-up': stops('写明相加等于总数的各部分合不上', 'Parts that are said to add up do not', '3 + 4 ≠ 8'),
      'parts-incomplete': stops('写明相加等于总数，却缺了一部分', 'Parts that are said to add up are not all there', 'partsAddUp: true'),
      'part-larger-than-whole': stops('部分比总数还大', 'A part is larger than its whole', '12 > 10'),
      'part-of-another-kind': stops('部分与总数计的不是同一种东西', 'A part counts a different kind of thing from its whole', 'kind: people, kind: places'),
      'part-of-itself': stops('一个数写成了自己的一部分', 'A figure is named as a part of itself', 'partOf: …'),
    },
  },
  {
    title: { zh: '写了两次的', en: 'Things said twice' },
    codes: {
      'duplicate-order': stops('两项用了同一个次序', 'Two entries have one position', 'order: 1'),
      'duplicate-id': stops('同一个代号用了两次', 'One id is used twice', '[one, one]'),
      'duplicate-period': stops('同一个时段有两个值', 'One period has two values', 'year: 2024, year: 2024'),
      'duplicate-term': stops('同一个术语有两个文件', 'One term has two files', 'glossary/one.yaml, glossary/two.yaml'),
      'duplicate-group': stops('两组服务对象放大同一个数', 'Two groups have one large figure', 'figure: one, figure: one'),
      'duplicate-entry': stops('两个文件的名称相同', 'Two files have one name', 'label: { zh: … }'),
      'english-of-another': stops('中文不同，英文却与另一个文件的相同', 'The English is that of another file, and the Chinese is not', 'label: { en: … }'),
      'looks-the-same': asks('像是同一项登记了两次', 'One thing seems to be entered twice', 'phrase: …'),
      'repeated-sentence': asks('两个部分里有同一句话', 'One sentence stands in two sections', '…。'),
      'figure-of-another-section': asks('开头画的数不在正文里', 'A figure at the top of a section is not in its text', 'keyFigures: […]'),
    },
  },
  {
    title: { zh: '正文里的写法', en: 'What prose may hold' },
    codes: {
      'heading-level': stops('小标题前面不是两个井号', 'A sub-heading does not begin with two hash signs', '### 标题'),
      'unknown-component': stops('没有的标记', 'Markup that does not exist', '<Figure id="…" />'),
      'invalid-prop': stops('标记里缺了、多了或写错了一项', 'Markup lacks what it must have, or has what it cannot', '<Stat id={one} />'),
      'unexpected-content': stops('不能放文字的标记里放了文字', 'Words inside markup that cannot have any', '<Stat id="…">…</Stat>'),
      'raw-html': stops('网页代码', 'Web-page code', '<span>…</span>'),
      'unsupported-markdown': stops('本站不用的标记：图片、表格、脚注、代码、花括号', 'Markdown that this site does not use: pictures, tables, footnotes, code, braces', '![](…)'),
      'typed-digit': stops('直接打上去的数字', 'A number that is typed by hand', '共1234家'),
      'count-in-title': asks('图的标题里用文字写了数目', 'The title of a drawing has a number in words', '八行场所'),
      'number-in-words': stops('用文字写的数字', 'A number that is written out in words', '一千二百余家'),
      'share-in-words': asks('用文字写的成数、几分之几、几倍', 'A share or a multiple in words', '八成以上'),
      'unit-twice': stops('数字旁边又写了一遍单位', 'A unit is said again beside a figure', '<Stat id="…" />家家'),
      'qualifier-twice': stops('数字旁边又写了一遍“约”“余”“超过”', 'A qualifier is said again beside a figure', '超过<Stat id="…" />'),
      'figure-doubtful': asks('句子说的是一个数，放的是另一个数', 'A sentence names one figure and has another', '图书馆<Stat id="parks" />'),
      'refused-and-derived': asks('有意不计算的，推算数里却有', 'What is deliberately not worked out is worked out', 'refused: [a, b], derived: a / b'),
      'label-of-another': asks('首页上一个数写着另一个数的名称', 'A figure of the home page has the name of another', 'figure: parks, label: 图书馆'),
      'credit-of-another-year': asks('来源的说明与它的日期不是同一年', 'The credit of a source is of another year than its date', 'date: "2025-02", credit: 2024年2月'),
      'change-unlikely': asks('网站的更新次序不对，或比报告还早', 'A change of the site is out of order, or before its report', '"2016-11-22"'),
      'qualifier-added': asks('确数旁边写了“约”“超过”', 'A qualifier stands beside an exact figure', '约<Stat id="…" />'),
      'number-left-bare': asks('只印出数，没有写数的是什么', 'A number is printed with nothing that says what is counted', '<Stat id="…" form="number" />。'),
      'count-differs': stops('用文字写的数目与现在的不符', 'A count in words is no longer right', '三项荣誉'),
      'list-differs': asks('说了几个，后面列出的却不是几个', 'A list is longer or shorter than the number before it', '三个区：甲区和乙区'),
      'noun-of-another-number': stops('英文名词的单复数与数目不合', 'An English noun does not agree with its count', '{count} honours'),
      'repeated-figure': stops('同一个数写了两次', 'A figure stands twice in one text', '<Stat id="one" />…<Stat id="one" />'),
      'misplaced-component': stops('标记放在了不能放的地方', 'Markup stands where it cannot', '## <Stat id="…" />'),
      'visible-markup': stops('没有起作用、会原样显示的标记', 'Signs of markup that do not work and would show', '**重点。**'),
      'empty-heading': stops('没有文字的小标题', 'A sub-heading without words', '##'),
      'repeated-passage': stops('同一段粘贴了两次', 'A passage is pasted twice', '…………'),
      'draft-remark': stops('留给自己的记号，或工具附带的话', 'A remark to oneself, or one of a tool', '（待补）'),
      'line-break': stops('一段中文中间换了行', 'A line end inside a Chinese paragraph', '一段⏎中文'),
    },
  },
  {
    title: { zh: '浅白版', en: 'The plain version of a section' },
    codes: {
      'plain-missing': stops('一个部分没有浅白版', 'A section has no plain version', 'zh.mdx'),
      'plain-misplaced': stops('浅白版不在正文最前面，或放错了页', 'A plain version does not come first, or stands on the wrong page', '## … <Plain>'),
      'plain-shape': stops('浅白版不是五句话的列表', 'A plain version is not a list of five sentences', '<Plain>…</Plain>'),
      'plain-sentence': stops('浅白版的一行不是一句话', 'A line of a plain version is not one sentence', '- …'),
      'plain-figure': stops('浅白版里有正文没有的数字', 'A figure in the plain version is not in the text', '<Plain>…<Stat id="…" />…</Plain>'),
    },
  },
  {
    title: { zh: '标点和名称', en: 'Marks and names' },
    codes: {
      'half-width-punctuation': stops('中文里用了半角标点', 'Half-width punctuation in Chinese', '你好,'),
      'full-width-punctuation': stops('英文里用了全角标点、字母或数字', 'Full-width characters in English', 'Hello，'),
      'straight-quote': stops('直引号、直角引号', 'A straight or square quotation mark', '"'),
      'doubled-punctuation': stops('重复的标点', 'Doubled punctuation', '。。'),
      'misplaced-punctuation': stops('位置或空格不对的标点', 'Punctuation in the wrong place or with the wrong spacing', 'word ,'),
      'unpaired-mark': stops('没有成对的引号、书名号或括号', 'A quotation mark or bracket without its other half', '“…'),
      'name-altered': stops('固定的名称差了一两个字', 'A fixed name with a character or two astray', '总工工会'),
    },
  },
  {
    title: { zh: '粘贴带来的和不成句的', en: 'What was pasted along, and what is not a sentence' },
    codes: {
      'left-over-line': stops('一起粘贴过来的署名、栏目等', 'A byline or the like that was pasted along', '（记者 …）'),
      'pasted-columns': stops('从表格里粘贴来的一行', 'Columns of a table pasted on one line', '名称 数量 单位 12'),
      emoji: stops('表情和装饰符号', 'Emoji and ornaments', '★'),
      'space-in-chinese': stops('汉字之间的空格', 'A space between Chinese characters', '汉 字'),
      'line-as-heading': stops('写成加粗或带序号的一段的小标题', 'A heading written as a bold or numbered paragraph', '一、…'),
      'no-full-stop': asks('末尾没有句号的一段', 'A paragraph without a full stop', '……'),
      'heading-punctuation': stops('标题和名称末尾的标点', 'A mark at the end of a heading or a name', '## 标题。'),
      'points-to-nothing': stops('指向没有的图、表、附件的话', 'Words that point to a picture or table that is not there', '见下图'),
      'link-swallows-text': stops('网址把后面的中文也吞了进去', 'A web address that swallows the Chinese behind it', 'https://…。'),
      'name-confused': stops('名称里有音同或形近的错字', 'A name has a character that sounds or looks like the right one', '乡村震兴'),
      'name-doubtful': asks('两个字的名称、英文的专名像是有错字', 'A name of two characters, or one in English, seems to have a slip', '书物'),
      'misspelt-word': stops('常见的错别字', 'A Chinese word that is often written wrongly', '布署'),
      spelling: asks('英文词不在词典里', 'An English word is not in the dictionary', 'recieved'),
      'doubled-word': stops('一个词打了两遍', 'A word stands twice', 'the the'),
      'typing-slip': asks('打字留下的小毛病', 'A slip of the hand', 'a enterprise'),
      'said-twice': asks('两处说的是一个意思', 'Two words say one thing', '原因是因为'),
      'doubled-likely': asks('两个字的词连写了两次', 'A word of two characters stands twice in a row', '职工职工'),
      'traditional-character': stops('繁体字', 'Traditional characters', '勞動'),
    },
  },
  {
    title: { zh: '链接', en: 'Links' },
    codes: {
      'unknown-page': stops('网站里没有的页面，或页面上没有的位置', 'A page that the site does not have, or a place that a page does not have', '[…](/nowhere/)'),
      'unfit-link': stops('链接的地址不能这样写：不加密、内网、相对路径、只有一种文字', 'An address that a link cannot have: not encrypted, local, relative, of one language', '[…](http://…)'),
      'link-without-text': stops('没有文字的链接', 'A link without words', '[](/about/)'),
    },
  },
  {
    title: { zh: '术语', en: 'The glossary' },
    codes: {
      'name-in-other-english': asks('正文里的名称换了英文', 'A name has other English in a text than in its entry', '某单位 – our office'),
      'term-rendered-differently': stops('名称里的术语没有用术语表的英文', 'A term is not in its glossary English', 'label: { zh: …, en: … }'),
      'form-of-another-term': stops('一个写法登记在两个术语里', 'One form stands for two terms', 'forms: { zh: [], en: [] }'),
      'term-around-other-words': stops('术语的标记套在了别的词上', 'The tag of a term stands around other words', '<Term id="…">…</Term>'),
    },
  },
  {
    title: { zh: '荣誉', en: 'Honours' },
    codes: {
      'level-differs': stops('荣誉的级别与名称矛盾', 'The level of an honour contradicts its name', 'level: municipal'),
      'giver-unlikely': asks('授予单位的级别比荣誉低', 'The giver is of a lower level than the honour', 'givers: { … }'),
      'ordinal-differs': stops('中英文的届次不同', 'The number of an honour differs between the languages', 'title: { … }'),
      'years-not-quoted': stops('荣誉的年份不在原文里', 'The years of an honour are not in its quotation', 'years: { … }'),
    },
  },
  {
    title: { zh: '网站信息', en: 'Settings' },
    codes: {
      'setting-unfit': stops('网站信息里占位的、写法不对的内容', 'A placeholder, or something in the wrong form, in the settings', 'icp: 待定'),
      'contact-differs': stops('两处的电话或邮箱不同', 'A telephone number or email address differs between two places', 'contact: { … }'),
    },
  },
  {
    title: { zh: '答复', en: 'Answers' },
    codes: {
      'answer-left-over': asks('没有在问、却留着的答复', 'An answer to a question that is no longer asked', '# 已核对 …'),
    },
  },
] as const;

type CodesOf<Group> = Group extends { readonly codes: infer Codes } ? keyof Codes : never;

/** The code of a kind of mistake. */
export type IssueCode = CodesOf<(typeof GROUPS)[number]>;

const KINDS: ReadonlyMap<string, Kind> = new Map(GROUPS.flatMap(({ codes }) => Object.entries<Kind>(codes)));

/** The codes of all kinds of mistakes, in their order. */
export const ISSUE_CODES = [...KINDS.keys()].filter((code): code is IssueCode => KINDS.has(code));

/** What is known of a kind of mistake, by its code. */
export function kindOf(code: IssueCode): Kind {
  const kind = KINDS.get(code);
  if (kind) return kind;
  throw new TypeError(`there is no mistake “${code}”`);
}
