import type { IssueCode } from './codes.ts';
import { EXAMPLE } from './example.ts';
import type { Messages } from './message.ts';

/** What is said of every kind of mistake, in Chinese: what is wrong → what to do. The reference for every other language. */
export const zh = {
  // files and their names
  'missing-file': {
    file: '缺少这个文件，网站没有它不能发布。 → 如果是误删，请从上一个版本里恢复；如果是新建，请照同类文件的写法补上。',
    'no-section':
      '这一版的报告一个部分也没有，没有正文可读。 → 如果是误删，请从上一个版本里恢复；如果是新建，先用 npm run new section 加上一个部分。',
    unopenable: '这个文件打不开。 → 关闭正在使用它的程序，确认有权限打开它，再试一次。',
  },
  'missing-language': {
    sections:
      '“⟨slug⟩”这一部分没有⟨language⟩稿。 → 补上这个文件，小标题、数字和术语要与另一种文字的稿子一一对应；如果整个部分不再需要，就删去文件夹“⟨folder⟩”。',
    served:
      '“⟨slug⟩”这一组没有⟨language⟩稿。 → 补上这个文件，小标题、数字和术语要与另一种文字的稿子一一对应；如果整组不再需要，就删去文件夹“⟨folder⟩”。',
    pages: '页面“⟨slug⟩”没有⟨language⟩稿。 → 补上这个文件，小标题、数字和术语要与另一种文字的稿子一一对应。',
  },
  'unexpected-file': {
    temporary:
      '这是办公软件或编辑器留下的临时文件，不会出现在网站上。 → 关闭正在编辑的文档，再删去这个文件。',
    copy: '这个文件像是“⟨meant⟩”的副本，不会出现在网站上。 → 把要用的内容放进原来的文件，然后删去这个文件。',
    'no-file': '这不是普通的文件，而是管道、设备或文件夹的链接。 → 删去它，或换成真正的文件。',
    elsewhere:
      '这是一个链接，指向 content 文件夹以外的文件。 → 把那份文件复制进来，换掉链接；外面的文件不会被发布。',
    picture:
      '网站不认得这个文件，它的内容不会出现在网站上。 → 本站的正文不用图片：把它移出 content 文件夹，要说的话用文字写。',
    misnamed:
      '网站不认得这个文件，它的内容不会出现在网站上。 → 把它改名为“⟨suggestion⟩”（注意文件名的后缀）。',
    unknown:
      '网站不认得这个文件，它的内容不会出现在网站上。 → 把它移出 content 文件夹；如果要发布，请按 content 里同类文件的位置和名称存放。',
  },
  'bad-name': {
    reserved:
      '“⟨id⟩”是 Windows 系统保留的名称，在 Windows 上建不了这个文件。 → 换一个名称，例如“⟨id⟩-1”；引用它的地方也一起改。',
    'too-long':
      '这个名称有⟨length⟩个字符，做成网址和图片的文件名就太长了。 → 换一个不超过⟨most⟩个字符的名称；引用它的地方也一起改。',
    misspelt:
      '“⟨id⟩”不能作文件名或文件夹名。 → 名称只用小写英文字母和数字，词与词之间用半角连字符，改为“⟨suggestion⟩”。',
    unfit:
      '“⟨id⟩”不能作文件名或文件夹名。 → 名称只用小写英文字母和数字，词与词之间用半角连字符，例如 two-words。',
  },
  'not-utf8': {
    encoding:
      '这个文件是用⟨encoding⟩编码保存的，放到网站上会变成乱码；应当用UTF-8。 → 用“记事本”打开，选“另存为”，编码选“UTF-8”，再保存；或运行 npm run check -- --fix，自动转换。',
    broken:
      '从这一行起有不合UTF-8编码的字节，文字会变成乱码；文件可能损坏了，或者混用了两种编码。 → 打开这一行，把变成乱码的字重新输入，用“记事本”另存为UTF-8；认不出原字就从上一个版本恢复。',
  },
  'garbled-text': '这里有乱码，是以前转换编码时留下的，原来的字已经丢失。 → 对照原稿，把这里的字重新输入。',
  'too-large':
    '这个文件太大了（超过300 KB），不像是一份文字稿。 → 请查看是不是放错了文件，或粘贴了图片等内容。',
  'too-deep':
    '这里的标记一层套一层，或者太密，不像是文字稿。 → 看看是不是粘贴了别的东西；把多余的括号、尖括号、引用号删去，或从上一个版本恢复。',
  'empty-file': '这个文件是空的。 → 照同一文件夹里其他文件的写法补上内容；不需要这个文件就删去它。',
  'empty-text':
    '这份稿子只有标题等栏目，没有正文。 → 在第二行“---”下面写上正文；如果是误删，请从上一个版本里恢复。',
  'conflict-marker':
    '这里留着两个版本合并时的冲突标记（<<<<<<<、=======、>>>>>>>）。 → 两个版本只留要用的一份，再把三行标记都删去。',
  'hidden-character':
    '这里有看不见的字符（⟨codes⟩），多半是粘贴时带进来的。 → 把这一处前后的字删去，重新输入；或运行 npm run check -- --fix，自动清除。',
  'odd-space': {
    entity: '“⟨text⟩”是网页代码，表示一个特殊的空格或看不见的字符。 → 删去它；需要空格的地方按空格键。',
    wide: '这里有全角空格；在栏目里它不算空格，在正文里段首空两格由网站自动处理。 → 删去它，需要空格的地方按空格键输入半角空格；或运行 npm run check -- --fix，自动替换。',
    special:
      '这里有特殊的空格（不换行空格等），多半是粘贴时带进来的。 → 删去它，需要空格的地方按空格键输入半角空格；或运行 npm run check -- --fix，自动替换。',
  },
  'lookalike-character': {
    character:
      '“⟨found⟩”看上去像普通的字，其实是另一个字符，搜索和朗读都认不出它。 → 把这几个字删去，重新输入；多半是从PDF文件里复制来的，可以运行 npm run check -- --fix，自动替换。',
    digit: '“⟨found⟩”里混着别的字符：O、l、I 是字母，0、1 是数字，〇 是汉字。 → 改成“⟨suggestion⟩”。',
    wide: '“⟨found⟩”是全角的字母或数字，印出来又宽又散，也搜不到。 → 改成半角的“⟨suggestion⟩”。',
  },
  // what no parser can read
  'yaml-syntax': {
    'wide-colon': '栏目名后面用了全角冒号“：”。 → 把栏目名后面的“：”改成半角冒号加一个空格，例如“order: 1”。',
    'no-space': '冒号后面少了一个空格。 → 在半角冒号后面加一个空格，例如“order: 1”。',
    'no-space-after-dash': '行首的“-”后面少了一个空格。 → 在“-”后面加一个空格，例如“- zh: ……”。',
    'tab-indent': '这一行用制表符（Tab键）缩进。 → 删去制表符，改用空格，每级两个。',
    'colon-inside':
      '文字里有半角冒号加空格，会被当成另一个栏目。 → 中文用全角冒号“：”；一定要用半角冒号，就把整段文字放进半角双引号里。',
    unreadable:
      '这一行的格式有误，读不下去了。 → 对照同一文件夹里的其他文件，检查这一行和上一行：栏目名后面是半角冒号加一个空格，缩进与同级栏目对齐；文字里若有冒号、引号或井号，把整段文字放进半角双引号里。',
    'duplicate-key':
      '同一个栏目写了两次。 → 多写的，就删去一行；是新加的一项，就在它的第一行前面写上“- ”；上面少了一行（例如 unit:），就补上那一行。',
    'bad-indent':
      '这一行的缩进不对。 → 让它与同级的其他栏目左边对齐，用空格，不用制表符；如果上面少了一行（例如 label:、source:），就补上那一行。',
    'no-comma':
      '花括号里两项之间少了逗号。 → 各项之间写半角逗号加一个空格，例如 { kind: year, year: 2022 }。',
    apostrophe: '单引号里又有一个单引号或撇号。 → 两头改成半角双引号，里面的撇号写成“’”。',
    wrapped: '这一行没有栏目名，像是上一行的文字换了行。 → 把它接到上一行的末尾；一栏的文字写在一行里。',
    'unclosed-mark': '有引号或括号没有成对。 → 补上缺的那一半。作标记用的引号和括号都要半角。',
    'second-document': '文件中间多了一行“---”。 → 删去这一行。',
    alias:
      '这里用了“&”或“*”引用，本站不用这种写法。 → 把内容直接写出来；文字若以“&”或“*”开头，把它放进半角双引号里。',
  },
  'mdx-syntax': {
    unreadable: `这一行里有没写对的标记，读不下去了。 → 检查这一行的“<”“>”“{”“}”和引号：标记要写成 ${EXAMPLE.Stat} 这样；文字里不要用这些符号。`,
    'web-comment': '这里不能用 <!-- --> 写批注。 → 删去批注；一定要留，就写成 {/* 批注 */}。',
    brace: '有一个“{”没有成对，或者花括号里的内容读不懂。 → 删去花括号；正文里不用花括号。',
    autolink: '网址不能放在尖括号里。 → 写成 [文字](https://…)，方括号和圆括号都用半角。',
    'less-than': '正文里的“<”会被当成标记的开头。 → 删去它，用文字写出来，例如“小于”“不足”；书名用《》。',
    'closing-unopened': `这里有一个结束的标记，前面却没有它的开头。 → 删去这个标记，或在文字前面补上开头，例如 ${EXAMPLE.Term}。`,
    'unfinished-tag': `这个标记没有写对。 → 照这样写，从“<”到“/>”一个符号也不能少、不能多：${EXAMPLE.Stat}。`,
    'unquoted-prop': `标记里等号后面的内容没有放进引号，或者引号没有成对。 → 用半角双引号把它括起来，照这样写：${EXAMPLE.Stat}。`,
    'unclosed-drawing': '<Drawing> 没有结束。 → 在“>”前面加一个“/”，写成 <Drawing id="…" />。',
    'unclosed-plain': '<Plain> 没有结束。 → 在浅白版的五句话下面另起一行，写上 </Plain>。',
    'unclosed-stat': '<Stat> 没有结束。 → 在“>”前面加一个“/”，写成 <Stat id="…" />。',
    'unclosed-term':
      '<Term> 没有结束。 → 在“>”前面加一个“/”，写成 <Term id="…" />；标着文字的，在文字后面补上 </Term>。',
    'unclosed-tag': '<⟨name⟩> 没有结束。 → 如果“⟨name⟩”是文字，去掉两边的尖括号，书名用《》，强调用“”。',
  },
  'missing-front-matter': {
    'misshapen-fence':
      '栏目的上下各要有一行“---”，这一行写得不对。 → 改成三个半角连字符“---”，这一行里不写别的。',
    'fields-without-end':
      '文件开头的各栏没有结束：缺少第二行“---”。 → 在最后一栏（summary）下面另起一行写“---”，正文从再下面开始。',
    'fields-absent':
      '文件开头缺少标题等栏目。 → 文件开头照这样写：一行“---”，然后 title、line、summary 各一行，再一行“---”，下面才是正文。',
  },
  'full-width-mark': {
    hash: '批注的开头用了全角的井号“＃”。 → 改成半角的“#”，后面空一格。',
    dash: '列表的开头用了全角的横线。 → 改成半角的“-”，后面空一格。',
    bracket: '作标记用的括号成了全角。 → 改成半角的 [ ] 或 { }。',
    comma: '各项之间用了中文的逗号、顿号或分号。 → 各项之间用半角逗号加一个空格，例如 [a, b]。',
    quote: '作标记用的引号成了中文引号，会原样显示在网页上。 → 改成半角双引号，空着就写 ""；代号不加引号。',
    tag: `标记里用了全角的符号（＜ ＞ “ ” ＝ 等），会原样显示在网页上，或者读不下去。 → 标记全用半角符号，照这样写：${EXAMPLE.Stat}。`,
  },
  'yaml-surprise': {
    number:
      '这种写法，电脑不一定按字面来读，换一个程序就可能读成别的值。 → 是数就只写数字，不带前面的0、下划线和其他符号，例如 266；是文字就放进半角双引号里，例如 "0266"。',
    'cut-off':
      '空格加“#”以后的字会被当成批注，不会显示在网页上。 → 是正文，就把整段文字放进半角双引号里；是批注，就在“#”后面空一格。',
  },
  'wrong-indentation': {
    item: '这一项是“⟨meant⟩”的，却写在了“⟨list⟩”下面。 → 把这一项的各行剪下来，移到“⟨meant⟩”下面，放在它最后一项之后，缩进照旧。',
    field:
      '“⟨key⟩”应当缩进在“⟨group⟩”下面，这里它的缩进不对。 → 在这一行前面补空格，让它比“⟨group⟩”多缩进两格；同一组的各行左边对齐。',
  },
  // fields
  'missing-field': {
    inside: '缺少“⟨field⟩”这一栏⟨help⟩。 → 在“⟨group⟩”里补上“⟨last⟩: ……”，冒号用半角，后面空一格。',
    outermost:
      '缺少“⟨field⟩”这一栏⟨help⟩。 → 在其他各栏旁边另起一行，补上“⟨last⟩: ……”，冒号用半角，后面空一格。',
  },
  'empty-field': {
    'half-filled':
      '这一栏空着，与它成对的一栏却填了。 → 两栏都填上（中文和英文，或名称和网址）；不用就两栏都写 ""。',
    list: '⟨field⟩是空的。 → 至少写一项，写法照同一文件夹里的其他文件。',
    empty: '⟨field⟩是空的。 → 把内容填上；中文和英文都要有。',
  },
  'unknown-field': {
    translated: '中文稿里不写“translated”。 → 删去这一行；它只写在英文稿里。',
    beside:
      '“⟨key⟩”不能与“⟨as⟩”写在一起。 → 对照来源：“⟨beside⟩”写错了，就改正它；没有写错，就删去“⟨key⟩”这一栏。',
    field: '没有“⟨key⟩”这个栏目。 → 这里可以写的栏目有：⟨names⟩。不需要的就删去这一行。',
  },
  'wrong-type': {
    text: '⟨field⟩写成了“⟨shown⟩”，这里应当是一段文字。 → 用半角双引号把它括起来，例如 "2022"。',
    'yes-or-no':
      '⟨field⟩写成了“⟨shown⟩”，这里只能写 true 或 false。 → true 是“是”、开，false 是“否”、关：照样写，不加引号，也不写汉字。',
    number:
      '⟨field⟩写成了“⟨shown⟩”，这里应当是一个数。 → 只写数字，例如 1200 或 24.39：不带引号、逗号、单位、百分号，也不带“万”“余”“约”；金额写足，不以千、万计。',
    'whole-number':
      '⟨field⟩写成了“⟨shown⟩”，这里应当是一个整数。 → 只写数字，例如 1200：不带引号、逗号、小数、单位，也不带“万”“余”“约”。百分比、面积之类可以有小数，先看单位（unit）的 kind 对不对。',
    list: '⟨field⟩写成了“⟨shown⟩”，这里应当是一个列表。 → 每项另起一行，以“- ”开头；一项也没有就写 []。',
    group:
      '⟨field⟩写成了“⟨shown⟩”，这里应当分成小栏目来写。 → 这里的小栏目有：⟨names⟩。照同一文件夹里其他文件的写法，写出其中需要的。',
  },
  'invalid-option': {
    listed: '⟨field⟩不能写“⟨shown⟩”。 → 可以写的有：⟨options⟩。',
    none: '⟨field⟩不能写“⟨shown⟩”。 → 先在 content/⟨folder⟩ 里建立。',
  },
  'invalid-value': {
    'too-many': '⟨field⟩项数太多。 → 最多写⟨limit⟩项。',
    'too-few': '⟨field⟩项数太少。 → 至少写⟨limit⟩项。',
    'too-big': '⟨field⟩写的是“⟨shown⟩”，太大了。 → 最大可以写⟨limit⟩；请核对位数。',
    'below-zero':
      '⟨field⟩写的是“⟨shown⟩”，是负数。 → 多打了负号就删去；减少、亏损、欠缺写成正数，在名称和“计的是什么”里写明是减少多少、亏损多少。增长率一类的百分比、千分比和平均数可以是负数，例如 -3.2，但不能再带“超过”“余”“不足”一类的词：下降超过3%，也写成正数，名称里写明是降幅。',
    'too-small': '⟨field⟩写的是“⟨shown⟩”，太小了。 → 最小可以写⟨limit⟩。',
    'not-later':
      '⟨field⟩写的是“⟨shown⟩”，不比起始的年份（from）晚。 → 核对两个年份；只是一年的，写成 { kind: year, year: … }。',
    'not-origin': '⟨field⟩除了 https:// 和域名，还写了别的：“⟨shown⟩”。 → 只写 ⟨suggestion⟩。',
    'no-address': '⟨field⟩不是网址：“⟨shown⟩”。 → 写完整的网址，以 https:// 开头；还没有就写 ""。',
    'no-time-zone':
      '⟨field⟩不是时区：“⟨shown⟩”。 → 写时区的国际名称，“大洲/城市”，例如 Asia/Tokyo；不写这一栏就按世界时。',
    'no-currency':
      '⟨field⟩不是币种的代码：“⟨shown⟩”。 → 写国际标准（ISO 4217）的三个大写字母，例如美元 USD、欧元 EUR；RMB、¥ 这样的写法不是代码。',
    'no-date':
      '⟨field⟩不是日期：“⟨shown⟩”。 → 写 "2024-06-30" 这样的日期，要真有这一天；可以的话，只写到月（"2024-06"）或年（"2024"）。',
    'no-day': '⟨field⟩不是日期：“⟨shown⟩”。 → 写 "2024-06-30" 这样的日期，年、月、日都要写，要真有这一天。',
    'no-id':
      '⟨field⟩不能作代号：“⟨shown⟩”。 → 代号只用小写英文字母和数字，词与词之间用半角连字符，例如 two-words。',
    'too-exact':
      '⟨field⟩不能写“⟨shown⟩”：一个数最多有⟨most⟩位有效数字，整数部分不到一亿亿。 → 照来源核对位数；太大或太细的数，换一个大一些的单位，或写来源四舍五入的数。',
    unfit: '⟨field⟩不能写“⟨shown⟩”。 → 照同一文件夹里其他文件的写法改。',
    'not-above': '⟨field⟩写的是“⟨shown⟩”，太小了。 → 要比⟨limit⟩大。',
    'with-path':
      '⟨field⟩除了 https:// 和域名，还写了别的：“⟨shown⟩”。 → 只写 ⟨suggestion⟩；路径在生成时写进 SITE_BASE，即 SITE_BASE=⟨path⟩。',
  },
  'wrong-language': {
    'whole-zh': '中文稿里整篇是英文。 → 看看是不是把两种文字的稿子存反了：中文存在 zh.mdx，英文存在 en.mdx。',
    'whole-en': '英文稿里整篇是中文。 → 看看是不是把两种文字的稿子存反了：中文存在 zh.mdx，英文存在 en.mdx。',
    'prose-zh': '中文稿里有一段英文。 → 把它译成中文；英文写在 en.mdx 里。',
    'prose-en': '英文稿里有汉字。 → 把它译成英文；引用原文的字句，放在引号“”或括号里。',
    'field-zh': '中文栏里没有汉字。 → 把它写成中文；英文写在 en 栏里。',
    'field-en': '英文栏里有汉字。 → 把汉字译成英文；中文写在 zh 栏里。',
  },
  'markup-in-field':
    '这一栏里的标记“⟨found⟩”不起作用，会原样显示在网页上。 → 这一栏只写文字；标记、链接和数字写到正文里。',
  'unknown-placeholder': {
    misspelt:
      '“⟨written⟩”不会换成数目，会原样显示在网页上。 → 这里可以写的只有 ⟨names⟩，花括号用半角，里面不空格。',
    'no-honours':
      '还没有荣誉，这里会写成“零项”。 → 中英文两句里都删去这一处；或先用 npm run new honour 加上荣誉。',
    lacking: '另一种文字里有 {⟨name⟩}，这里没有。 → 在这一句里也写上 {⟨name⟩}。',
  },
  // years and evidence of figures
  'future-year': '⟨year⟩年还没有到。 → 核对年份，改成数字实际所属的那一年。',
  'edition-not-older':
    '最新的一版是 ⟨newest⟩（见 content/site/settings.yaml 的 edition），这一版不比它早。 → 核对两处的日期；新的一版用 npm run new edition 建立。',
  'edition-of-another-year':
    '这一版的文件夹名是⟨year⟩，这里写的却不是⟨year⟩年。 → 改成⟨year⟩年的日期，例如 "⟨year⟩"；文件夹名就是它的网址，不要改。',
  'figure-of-later-time': {
    one: '“⟨id⟩”到⟨year⟩年还没有数，⟨year⟩年版不能用它。 → 删去这一处；要写新的数，先用 npm run new edition 建立新的一版。',
    all: '这一版写着成于⟨edition⟩，那时一份来源也还没有，什么数都不知道。 → 核对日期，写这一版真正写成的年、月或日。',
  },
  'edition-value-changed': {
    overwritten:
      '⟨year⟩年版说的是⟨was⟩，这里却成了⟨now⟩，也没有写成更正，那一版的话就悄悄变了。 → 是后来更正的，数照新的写，下面再写 revisions，一项里有 was: ⟨yaml⟩、date（哪天更正的）和 reason（为什么）；是新一年的数，就另加一条（npm run new observation），这里改回原数；是当时抄错、那一版也要跟着改的，把 ⟨file⟩ 里的这个数也改过来。',
    dated:
      '⟨year⟩年版成于⟨date⟩，说的是⟨was⟩，照这个更正日期，它那时就该是⟨now⟩。 → 写真正更正的日期，要在⟨date⟩以后；更正真在那以前的，把 ⟨file⟩ 里的这个数也改过来。',
    earlier:
      '照时段和来源的日期看，⟨year⟩年版成文时已经有这个数，那一版就从⟨was⟩变成了⟨now⟩。 → 核对时段；来源其实晚于⟨date⟩的，把它的日期写准，写到月、日；那一版也要用这个数的，把 ⟨file⟩ 里的这个数和时段也改过来。',
    lost: '⟨year⟩年版说“⟨figure⟩”是⟨was⟩，数据里却没有那一版能用的这个数了。 → 把 content/statistics/⟨figure⟩.yaml 里删去、改过的时段或来源恢复原样；不再用的数不要删，写 status: withdrawn（撤回）。',
    unlisted:
      '⟨year⟩年版的正文、图或首页用了⟨figures⟩，这里的 values 却没有，以后数据改了，那一版的话就悄悄变了。 → 从上一个版本里恢复少了的几行；是手写的一版，就照别的行补上那一版所说的数。',
    gone: '⟨year⟩年版说到“⟨figure⟩”，content/statistics/⟨figure⟩.yaml 却没有了。 → 恢复这个文件，不再用的写 withdrawn（停用），它的网页还在；真要换代号的，这里也改。',
  },
  'no-such-day': {
    day: '日历上没有“⟨found⟩”。 → 对照来源，核对日期。',
    week: '“⟨day⟩”是⟨weekday⟩，这里写的却是“⟨said⟩”。 → 对照来源，看是日期错了还是星期错了，改正一个。',
  },
  'future-date': '⟨date⟩还没有到。 → 写实际的日期，如 "2024-06-30"。',
  'duplicate-change': '⟨date⟩“⟨path⟩”这一页的更新已经写过一条。 → 把两条合成一条。',
  'reversed-years': '起始的年份或日期比结束的晚。 → 核对后把两个对调或改正。',
  'period-after-source':
    '来源“⟨document⟩”成于⟨written⟩，不会有⟨period⟩的数。 → 核对时段；数若出自后来的一份来源，先登记它（npm run new source），再在 document 里写它的代号。',
  'observations-out-of-order':
    '这一项的时段比上一项（⟨period⟩）早。 → 把各项按时段从早到晚排列，新的放在最后。',
  'sudden-change':
    '这个值（⟨value⟩）与上一个值（⟨before⟩）相差八倍以上，是不是多写或少写了一位？ → 对照来源核对位数；确实如此就不用改。',
  'printed-differs': {
    value:
      '数值、限定词和单位合起来是“⟨due⟩”，出处写的却是“⟨printed⟩”。 → 对照来源：数值（value）、限定词（qualifier、mark、place）、单位（unit）和 printed 四处要说同一个数，改错的那一处。',
    qualified:
      '引用的原文里，数的旁边有“⟨mark⟩”，这里却当成了确数。 → 把“⟨mark⟩”写进 printed，再照它改限定词（qualifier）。',
    vague:
      '“⟨printed⟩”没有说出确切的数，不能写成“⟨due⟩”。 → 到来源别处找确切的数或百分数；找不到，就不建这个数据，在正文里照来源的话写。',
    places:
      '“⟨printed⟩”说的是前几名，不是第几名。 → 数的是多少名，就把单位写成计数的（如 kind: people、zh: 名），printed 只抄数和单位，phrase 抄全。',
    more: '“⟨printed⟩”比数和单位多了别的字。 → printed 只抄“⟨due⟩”，多的字留在 phrase 里。',
  },
  'year-of-another-period': {
    month:
      '这一句里写的月份或季度不是“⟨label⟩”的：它是⟨period⟩的数。 → 核对月份、季度；说的若是两件事，就分成两句。',
    typed:
      '这里写的是⟨year⟩年，同一句里的“⟨label⟩”却是⟨period⟩的数。 → 核对年份；说的若是两件事，就分成两句。',
    before:
      '前面写的是⟨year⟩年，这里的“⟨label⟩”却是⟨period⟩的数。 → 核对年份；说的若不是那一年，就在这一句里写明是哪一年。',
    title:
      '标题里写了年份，图里的“⟨label⟩”却是⟨period⟩的数。 → 核对年份，或从标题里删去：图上会写明各个数的时段。',
    quoted: '引用的原文写的是⟨year⟩年，时段（period）却是⟨to⟩年。 → 对照来源，改正时段或原文。',
  },
  'year-of-reading':
    '“⟨word⟩”说的是什么时候，要看读者哪一天读：过了年，这一句里的“⟨label⟩”就不对了。 → 写明年份、月份，如“2023年”；来源没有写明的，写“成文那一年”，或不写：数据页上会写明时段。',
  'day-of-reading': {
    now: '“⟨word⟩”没有写明是哪一天，这一句里的“⟨label⟩”过些日子可能就变了。 → 写明日期，如“截至2023年底”，或不写：数据页上会写明时段。',
    half: '“⟨word⟩”没有写明是哪一年，“⟨label⟩”也看不出是哪一年的数。 → 写上年份，如“2023年上半年”。',
  },
  'years-differ': {
    years:
      '句子里写的是“⟨said⟩”，“⟨label⟩”却是⟨due⟩年的数。是不是写错了年数？ → 写错了，就改这句话或换一个数；没有写错，就不用改。',
    part: '句子里写的是“⟨said⟩”，“⟨label⟩”却是⟨period⟩的数，不只是那几个月的。是不是写错了时段，或用错了数？ → 写错了，就改这句话，或换成那几个月的数；说的是两件事，就分成两句；没有写错，就不用改。',
  },
  'year-unknown':
    '句子里写着⟨year⟩年，“⟨label⟩”的时段却是“⟨period⟩”，不知道是不是那一年的。 → 来源写明了是⟨year⟩年，就在数据文件里填上那一年；没有写明，就从句子里删去年份；年份说的是别的事，就不用改。',
  'part-newer':
    '这里最新的值（⟨period⟩）比它所属的“⟨whole⟩”的各个值都新，两个数放在一起会对不上。 → 来源里有整体的新值，就补上（npm run new observation）；没有，就不用改。',
  'mixed-periods':
    '这里的“⟨own⟩”是⟨ownTime⟩的数，同一句里的“⟨other⟩”却是⟨otherTime⟩的，读者会当成同一时段来比。 → 在句子里写明两个时段；或分成两句；或给缺的那个数补上同一时段的值（npm run new observation）。',
  'cannot-be-derived': {
    'divides-by-itself':
      '一个数据除以它自己，得出的总是1，说明不了什么。 → 换成另一个数据，或把这个文件删去。',
    'is-no-amount': '名次和1比几这样的数不能相除。 → 核对两个数据；确实算不出的，就把这个文件删去。',
    'share-of-another-unit':
      '算占比（kind: share）的两个数，单位要相同，一个是另一个的一部分。 → 换成总数；要算平均每个、每百个有多少，改用 kind: rate 或 per-hundred。',
    'share-above-whole': '部分比总数还大，算不成占比。 → 核对两个数据；确实算不出的，就把这个文件删去。',
    'no-common-period':
      '两个数据没有同一时段的值，算不出来。 → 给缺的那个数据补上同一时段的值（npm run new observation），或把这个文件删去。',
    'divides-by-bound':
      '除数不是确数（“余”“约”“至少”之类），除出来的数说明不了什么。 → 核对两个数据；确实算不出的，就把这个文件删去。',
    'divides-by-nothing': '除数是0。 → 核对两个数据；确实算不出的，就把这个文件删去。',
    'divides-an-estimate':
      '被除的数是约数、上限或一个范围，除出来的数说明不了什么。 → 核对两个数据；确实算不出的，就把这个文件删去。',
    negative: '两个数有一个是负数。 → 核对两个数据；确实算不出的，就把这个文件删去。',
  },
  'derived-without-figures':
    '“⟨id⟩”是由⟨figures⟩推算的，这一组里却没有。 → 把⟨figures⟩加进 figures，或从 derived 里删去这一个。',
  'unit-of-share':
    '占比（kind: share）的单位是百分号，这里写成“⟨unit⟩”，网页上会印成它。 → 写 "%"；要算的若是平均每个、每百个，就改 kind。',
  'currency-differs':
    '单位写的是“⟨word⟩”，币种却是⟨currency⟩（⟨money⟩），下载的数据里就成了⟨money⟩。 → 核对币种（currency）和单位的中英文（zh、en），四处要说同一种钱。',
  'unit-unfit': {
    times:
      '单位写着“次”，种类（kind）却是 people（人）：同一个人可能计入几次，不能说成是人数。 → 计的是人次，就写 kind: instances；计的是人，就改单位。',
    hundred:
      '名称写的是每千、每万，算法（kind）却是 per-hundred（每百）。 → 名称改成“每百”；要算的若是平均每个，就写 kind: rate。',
    swapped: '英文的单数（one）和复数（other）写反了：一个的时候会印成复数。 → 把两个对调。',
    same: '英文的复数（other）与单数（one）一样，都是“⟨one⟩”。 → other 写复数，one 写单数，例如 { one: child, other: children }。',
  },
  'unit-with-magnitude': {
    chinese:
      '单位里有“⟨size⟩”，英文页和下载的数据里却没有，数就错了许多倍。 → 单位写“⟨bare⟩”，数值（value）写足，例如37万就写370000；网站会自己写成“37万”。',
    english: '英文的单位里有“⟨size⟩”，英文页上的数就错了许多倍。 → 单位只写数的是什么，数值（value）写足。',
    words:
      '这里写着“⟨found⟩”，可是数值（value）是写足的，网站也会自己写出单位，两处合起来就错了。 → 删去“⟨found⟩”；核对数值是不是写足了。',
    derived: '推算数由写足的数值相除，单位里的“⟨found⟩”会让它错许多倍。 → 单位只写数的是什么，例如“元”。',
  },
  'cannot-be-drawn': {
    'has-no-length': '名次和1比几这样的数，画得长不等于多，画不出来。 → 换成别的数据，或从图里删去。',
    'is-below-zero': '图都从零画起，这个数小于零，画不出来。 → 换成别的数据，或从图里删去。',
    'is-not-counted':
      '这里一格代表一个，这个数不是确数，或者像名次、时长、比例那样不能一个个数，画不出来。 → 换一个照印的个数（家、人、件之类，qualifier: exact）；图也可以改用 kind: bars。',
    'is-not-at-least':
      '这种图按个数画：只能画确数，或“余”“多”“至少”这样的数；金额、百分比、“约”和“至多”的数画不出来。 → 换一个数，或改用 kind: bars。',
    'is-inexact':
      '“余”“约”“至少”这样的数不是确数，占总数多少说不准，不能画成总数或它的一部分。 → 改用 kind: bars，各画各的。',
    'is-of-another-unit':
      '这个数的单位与第一个不同，不能画在同一把尺子上。 → 把它移到另一张图里；一张图只画同一种单位的数。',
    'is-of-another-time':
      '这个部分的时段与总数不同，不能画成它的一部分。 → 换成同一时段的数据，或改用 kind: bars。',
    'parts-are-more': '各部分加起来比总数还大。 → 核对各个数据；各部分有重叠的，改用 kind: bars。',
    'groups-are-four':
      '三个部分以外还有剩下的，一共四种，形状分不清。 → 最多写两个部分，或改用 kind: parts。',
    'undated-is-unsaid':
      '图里有的数有时段，有的来源没有写明时段，说明里没有交代。 → 在 note 里写明“时段”不同或没有写明，中英文都要写。',
    'times-are-few':
      '报告写成时，这个数据还没有三个能相比的值，画不成变化。 → 等有了三个同一种时段的确数再画，或改用 kind: bars。',
    'block-has-parts':
      '一格代表许多的图（mark: block），部分凑不满整格，分不出来。 → 删去 parts，把这个部分另写一行；要分部分，改用 mark: stitch。',
    'row-is-too-long': '按这个比例，一行要画的超过⟨most⟩格，太多了，画不下。 → 把 each 写大，一格代表更多。',
    'there-are-no-honours': '还没有荣誉，没有可画的。 → 先用 npm run new honour 加上，或删去这个文件。',
    'has-no-room':
      '一格代表一个，到这个数已经有⟨marks⟩格，太多了，画不下。 → 最多⟨most⟩格；换一个小一些的数，图也可以改用 kind: bars 或 kind: squares。',
    'rows-are-too-many': '一行的格子太少，图会很高。 → 至少写⟨least⟩，或删去 perRow。',
    'names-differ':
      '这里写了⟨names⟩个名字，数据里却是⟨value⟩个。 → 核对来源：名字要与 figure 所写数据的值一样多。',
    'tiles-are-fewer': '一共的格子比写出名字的（⟨names⟩个）还少。 → 至少写⟨names⟩。',
    'home-part': '⟨fault⟩ → 核对数据；合不上的，从 parts 里删去。',
  },
  'drawing-not-shown':
    '这张图不在数据页上，这一版的正文里也没有，读者看不到。 → 在正文两个自然段之间写 ⟨tag⟩（中英文稿都写）；最新一版的图，也可以在这里写上 column（main 宽栏，side 窄栏）；不用的图，删去这个文件。',
  'figure-withdrawn': {
    followed: '“⟨label⟩”已经停用或撤回，不能再放在这里。 → 换成接替它的“⟨suggestion⟩”，或删去。',
    ended: '“⟨label⟩”已经停用或撤回，不能再放在这里。 → 换成别的数据，或删去；它自己的页面还在，会写明原因。',
  },
  'successor-unfit':
    '“⟨successor⟩”不能接替它：顺着找下去又回到“⟨next⟩”。 → 写一个还在使用的数据；没有接替的，就删去这一行。',
  'revision-changes-nothing':
    '更正前后都是⟨value⟩，等于没有更正。 → was 写原来公布的数，value 写更正后的；没有更正过，就删去 revisions。',
  'revisions-out-of-order': {
    order: '这次更正（⟨date⟩）比上面一次（⟨before⟩）早。 → 按日期从早到晚排列，最后一次放在最下面。',
    early:
      '这里写的日期（⟨date⟩）比这个数的来源或时段（⟨written⟩）还早：还没有公布的数，不会先更正、先撤回。 → 核对日期，写真正更正或撤回的那一天。',
  },
  'phrase-differs': {
    figure:
      '引用的原文里没有“⟨printed⟩”，证明不了这个数。 → phrase 从来源里照抄最短的一句，其中的数字写法要与 printed 一字不差。',
    honour:
      '荣誉的名称与下面引用的原文（phrase）不一致。 → 对照来源，名称一字不改；phrase 里要有完整的名称。',
    longer:
      '引用的原文里是“⟨more⟩”，这里只写了“⟨printed⟩”，数少了几位。 → 对照来源，把 printed 和数值（value）都写全。',
  },
  // the two languages of a page
  'different-tags': {
    lacking:
      '⟨having⟩稿第⟨line⟩行有⟨name⟩，⟨lacking⟩稿里没有与它相应的。 → 在“⟨other⟩”相应的句子里写上 ⟨tag⟩；如果不要，就从“⟨file⟩”里删去。',
    order:
      '中英文稿里标记的次序不同：这里按中文稿（第⟨line⟩行）应当是⟨due⟩，英文稿却是⟨found⟩。 → 调整英文稿，让先后与中文稿一致；或调整中文稿。',
  },
  'different-headings':
    '⟨language⟩稿有⟨found⟩个小标题，应当有⟨parts⟩个。 → “## ”小标题在中英文稿里要一样多、次序相同，与 section.yaml 的 parts 一一对应：补上缺的，删去多的，或改正 parts。',
  'translation-short': '这一段英文比中文短得多，是不是没有译完？ → 没有译完，就补全；意思都在，就不用改。',
  'translation-outdated': {
    changed:
      '这一段译好以后，中文（⟨file⟩ 第⟨line⟩行）又改过。 → 核对这一段英文，改好后运行 npm run translated ⟨name⟩；在那以前，英文页面上会有一句说明。',
    added:
      '中文稿新加了一段（⟨file⟩ 第⟨line⟩行），与它相应的英文在这里，还没有核对。 → 补上或核对英文，然后运行 npm run translated ⟨name⟩；在那以前，英文页面上会有一句说明。',
    gone: '中文稿（⟨file⟩）删去了与这一段英文相应的一段。 → 删去这一段英文；要留着，就核对后运行 npm run translated ⟨name⟩；在那以前，英文页面上会有一句说明。',
  },
  'languages-differ':
    '中文写的是“⟨zh⟩”，英文写的却是“⟨en⟩”。是不是有一处写错了？ → 是，就对照来源，把写错的一处改正；说的不是一件事，就不用改。',
  'english-unchanged':
    '中文（⟨file⟩ 第⟨line⟩行）改成了“⟨zh⟩”，英文仍是“⟨en⟩”，一字没改就记成核对过了。还对得上吗？ → 对不上，就改英文，再运行 npm run translated ⟨name⟩。',
  'translation-unrecorded': {
    absent:
      '英文稿没有记下它是照哪一份中文稿译的（缺少 translated 一栏）。 → 核对英文稿，改好后运行 npm run translated ⟨name⟩。',
    older:
      'translated 一栏没有逐段记下英文稿是照哪一份中文稿译的（是以前的写法，或者写坏了）。 → 核对英文稿，改好后运行 npm run translated ⟨name⟩，它会逐段重写这一栏。',
  },
  // ids that name nothing
  'unknown-id': {
    statistics: '没有代号为“⟨id⟩”的统计数字。 → 代号就是 ⟨folder⟩ 文件夹里的文件名（不带 .yaml）。',
    drawings:
      '没有代号为“⟨id⟩”的图。 → 代号就是 ⟨folder⟩ 文件夹里的文件名（不带 .yaml）；新的一版要用新的图，先用 npm run new drawing 建立。',
    derived:
      '没有代号为“⟨id⟩”的推算数。 → 代号就是 ⟨folder⟩ 文件夹里的文件名（不带 .yaml）；没有的先用 npm run new derived 建立。',
    glossary:
      '没有代号为“⟨id⟩”的术语。 → 代号就是 ⟨folder⟩ 文件夹里的文件名（不带 .yaml）；没有的术语先在那里建立。',
    sources:
      '没有代号为“⟨id⟩”的来源。 → 代号就是 ⟨folder⟩ 文件夹里的文件名（不带 .yaml）；新的来源先用 npm run new source 建立。',
  },
  'unknown-paragraph':
    '来源“⟨document⟩”里没有编号为“⟨id⟩”的段落。 → 段落编号见 content/sources/⟨document⟩.yaml 的 paragraphs，例如 ⟨example⟩。',
  // parts and wholes
  'parts-do-not-add-up':
    '各部分相加（⟨sum⟩）与总数⟨total⟩不符。 → 对照来源核对这个总数和各部分：⟨parts⟩。各部分若不是全部，就删去 partsAddUp 这一行。',
  'parts-incomplete': {
    none: '这个数写明各部分相加等于它（partsAddUp），可是没有任何数字是它的一部分。 → 在各部分的文件里写上“partOf: ⟨whole⟩”，或删去 partsAddUp 这一行。',
    period:
      '这个数写明各部分相加等于它（partsAddUp），可是有的部分没有同一时段的值：⟨parts⟩。 → 给它们补上这个时段的值，时段的写法要完全一样；各部分若不是全部，就删去 partsAddUp 这一行。',
  },
  'part-larger-than-whole':
    '⟨value⟩比它所属的总数“⟨whole⟩”（⟨total⟩）还大。 → 对照来源核对两个数；如果它不是那个数的一部分，就删去 partOf 这一行。',
  'part-of-another-kind':
    '这个数与“⟨whole⟩”计的不是同一种东西（⟨units⟩），不能是它的一部分。 → 核对两个数的 unit 里的 kind；如果确实不同，就删去 partOf 这一行。',
  'part-of-itself': '一个数不能是它自己的一部分。 → 改成总数的代号，或删去这一行。',
  // things said twice
  'duplicate-order':
    '次序⟨value⟩已经被“⟨file⟩”用了。 → 改一个没有用过的数，例如⟨free⟩；要插在中间，就把后面各项依次加一。',
  'duplicate-id': {
    fixed: '“⟨id⟩”在网页上是一个固定位置的代号，不能再用。 → 换一个代号；文件要改名，引用它的地方也一起改。',
    again: '“⟨id⟩”已经在“⟨file⟩”第⟨line⟩行用过了。 → 删去重复的一项，或换一个代号。',
  },
  'duplicate-period':
    '这个时段在第⟨item⟩项里已经有一个值了。 → 新一年的值要写明新的时段，例如 period: { kind: year, year: 2024 }；如果是更正，就改原来的那一项。',
  'duplicate-term':
    '术语“⟨value⟩”在“⟨file⟩”里已经有了。 → 一个术语只能有一种英文译法：把两个文件合成一个，再删去另一个。',
  'duplicate-group':
    '“⟨entry⟩”那一组放大的也是“⟨value⟩”，读者会看到两组一样的数。 → 换一个放大的数字；如果是照着复制的，把名称和句子也改过来，或删去这个文件夹。',
  // what prose may hold
  'heading-level':
    '小标题前面应当是两个井号，这里有⟨hashes⟩个。 → 把行首改成“## ”（两个井号加一个空格）。页面的大标题写在文件开头的 title 里。',
  'unknown-component':
    '没有 <⟨name⟩> 这种标记。 → 正文里可以用的标记有：⟨names⟩，大小写要一致。如果“⟨name⟩”是文字，去掉尖括号，书名用《》。',
  'invalid-prop': {
    'not-text': '<⟨name⟩> 里的等号后面应当是半角双引号和其中的文字，不能用花括号。 → 照这样写：⟨example⟩。',
    option: '<⟨name⟩> 的“⟨prop⟩”不能写“⟨value⟩”。 → 可以写的有：⟨options⟩；也可以整个不写。',
    empty: '<⟨name⟩> 的“⟨prop⟩”不能写“⟨value⟩”。 → 照这样写：⟨example⟩。',
    unknown: '<⟨name⟩> 里不能写“⟨prop⟩”。 → 照这样写：⟨example⟩。',
    missing: '<⟨name⟩> 里没有写“⟨prop⟩”。 → 照这样写：⟨example⟩。',
    twice: '<⟨name⟩> 里“⟨prop⟩”写了两次，只有一个起作用。 → 留下对的一个，删去另一个。',
  },
  'unexpected-content':
    '<⟨name⟩> 里面不能放文字。 → 写成 ⟨example⟩，文字放在它的前面或后面；数字怎样显示由数据文件决定。',
  'raw-html': {
    once: '正文里不能用网页代码 <⟨name⟩>。 → 删去尖括号里的代码，只留文字；从微信或Word粘贴时请选“只保留文本”。',
    often:
      '正文里不能用网页代码 <⟨name⟩>；这份稿子里还有⟨more⟩处。 → 删去尖括号里的代码，只留文字；从微信或Word粘贴时请选“只保留文本”。',
  },
  'unsupported-markdown': {
    html: '正文里不能放网页代码。 → 改写成段落、“## ”小标题或以“- ”开头的列表；数字用 <Stat id="…" />。',
    table: '正文里不能放表格。 → 改写成段落、“## ”小标题或以“- ”开头的列表；数字用 <Stat id="…" />。',
    delete:
      '正文里不能放删除线（两个“~”之间的字）。 → 改写成段落、“## ”小标题或以“- ”开头的列表；数字用 <Stat id="…" />。',
    footnote: '正文里不能放脚注。 → 改写成段落、“## ”小标题或以“- ”开头的列表；数字用 <Stat id="…" />。',
    code: '正文里不能放代码块（三个反引号“```”；没有结束的一行时，下面的正文都会被当成代码）。 → 改写成段落、“## ”小标题或以“- ”开头的列表；数字用 <Stat id="…" />。',
    image: '正文里不能放图片。 → 删去图片：本站的正文不用图片，要说的话用文字写。',
    'inline-code': '反引号里的字会排成程序代码的样子。 → 去掉反引号；要引用就用引号。',
    import:
      '行首的 import 或 export 会被当成程序代码，正文里不能用。 → 删去这一行；如果是英文句子，请换一个词开头。',
    braces:
      '正文里不能用花括号“{ }”。 → 删去花括号；要写数字请用 <Stat id="…" />，要写批注请用 {/* 批注 */}。',
  },
  'typed-digit': {
    prose:
      '数字“⟨typed⟩”是直接打上去的，以后数据更新了，它不会跟着变。 → 如果是统计数字，改成 ⟨stat⟩。年份（2022年）和届次（第20届）可以直接写；名称里的数字，先把整个名称登记到 content/glossary。',
    dek: '数字“⟨typed⟩”是直接打上去的，以后数据更新了，它不会跟着变。 → 数据的个数写成 {figures}，荣誉的项数写成 {honours}，网站会自动填上；其他数字不写在这里。年份（2022年）和届次（第20届）可以直接写；名称里的数字，先把整个名称登记到 content/glossary。',
    drawing:
      '数字“⟨typed⟩”是直接打上去的，以后数据更新了，它不会跟着变。 → 统计数字写成 {数据的代号}，画了几项写成 {count}，网站会自动填上。年份（2022年）和届次（第20届）可以直接写；名称里的数字，先把整个名称登记到 content/glossary。',
    field:
      '数字“⟨typed⟩”是直接打上去的，以后数据更新了，它不会跟着变。 → 这一栏不写统计数字，请写到正文里：⟨stat⟩。年份（2022年）和届次（第20届）可以直接写；名称里的数字，先把整个名称登记到 content/glossary。',
  },
  'count-in-title':
    '图的标题里写着“⟨words⟩”。数的是图里画的东西吗？ → 是就写成 {count}，图上多画或少画一项，它会跟着变；中英文一起改。',
  'number-in-words': {
    field: '数字“⟨text⟩”是用文字写的，以后数据更新了，它不会跟着变。 → 这一栏不写统计数字，请写到正文里。',
    prose:
      '数字“⟨text⟩”是用文字写的，以后数据更新了，它不会跟着变。 → 如果是统计数字，改成 ⟨stat⟩；不是统计数字，就换一种不带数目的说法。',
  },
  'share-in-words':
    '“⟨found⟩”说的是一个数，没有出处，以后也不会跟着数据变。来源就是这样写的吗？ → 来源有确切的数，就登记成数据，正文里写 <Stat id="…" />；由两个数算得出，就放进 derived；来源只这样说，就不用改。',
  'unit-twice': {
    number: '这个数会印成“⟨whole⟩”，前面又写了一个数“⟨again⟩”，读者会看到两个数。 → 删去“⟨again⟩”。',
    ahead: '这个数会印成“⟨whole⟩”，单位已经在里面了，前面又写了“⟨again⟩”。 → 删去“⟨again⟩”。',
    behind:
      '这个数会印成“⟨whole⟩”，单位已经在里面了，后面又写了“⟨again⟩”，读者会看到“⟨shown⟩”。 → 删去“⟨again⟩”。',
  },
  'figure-doubtful':
    '前面说的是“⟨said⟩”，放的却是“⟨label⟩”的数（⟨id⟩）。是不是代号写错了？ → 是，就把代号改成“⟨other⟩”，中英文都改；不是，就不用改。',
  'qualifier-twice':
    '这个数会印成“⟨whole⟩”，旁边又写了“⟨said⟩”，意思重复。 → 删去“⟨said⟩”：该怎样限定，由数据文件决定。',
  'qualifier-added':
    '来源给的是确数，会印成“⟨whole⟩”，旁边却写着“⟨said⟩”。真的是这个意思吗？ → 不是就删去“⟨said⟩”；来源若真的没有给确数，就改数据文件里的限定词（qualifier）。',
  'number-left-bare':
    '这里只印出“⟨whole⟩”，后面没有写数的是什么。 → 去掉 form，网站会把单位印上；或在后面写上单位。',
  'count-differs': {
    listed: '这里说“⟨phrase⟩”，紧接着却列了⟨due⟩条。 → 改成“⟨suggestion⟩”，或补齐、删减列表。',
    'filled-in': '这里写着“⟨phrase⟩”，现在的数目却是⟨due⟩。 → 写成 ⟨suggestion⟩，网站会自动填上。',
    typed:
      '这里写着“⟨phrase⟩”，现在的数目却是⟨due⟩。 → 改成“⟨suggestion⟩”，或换一种不带数目的说法；数的是 ⟨where⟩。',
    drawn:
      '这里写着“⟨phrase⟩”，图上画的却是⟨due⟩。 → 改成“⟨suggestion⟩”，或把数目留给图的标题：那里写 {count}，会跟着图变。',
    figure:
      '这里写着“⟨phrase⟩”，“⟨label⟩”现在却是⟨due⟩。 → 在正文里写 ⟨stat⟩，会跟着数据变；别处，或正文里已经有这个数，就改成“⟨suggestion⟩”，或换一种不带数目的说法；数的是别的东西，就写明是什么。',
  },
  'list-differs':
    '前面说的是⟨due⟩个，这里列出的却是⟨found⟩个。是不是漏了、多了，或数目不对？ → 是，就改正；列的只是其中几个，就写上“其中”或“等”；没有错，就不用改。',
  'noun-of-another-number':
    '现在的数目是⟨count⟩，英文会写成“⟨number⟩ ⟨noun⟩”这样，单复数不一致。 → 单数和复数都写进花括号：⟨both⟩，网站会按数目选用。',
  'repeated-figure': {
    listed:
      '数字“⟨id⟩”已经列在 group.yaml 里，网页上就在这句话旁边。 → 这里改成不带数字的说法，或从 group.yaml 里删去；中英文稿一起改。',
    text: '数字“⟨id⟩”在第⟨line⟩行已经写过一次了。 → 正文里一个数字只写一次，浅白版里也是一次：这里改成不带数字的说法，或删去前面的一处；中英文稿一起改。',
  },
  'misplaced-component': {
    alone: '<⟨name⟩> 单独成了一行，前后没有文字。 → 把它放进句子里，前后要有文字。',
    'not-alone':
      '<⟨name⟩> 要自成一段，不能放在句子、列表或浅白版里。 → 把它移到两个自然段之间，前后各空一行。',
    'in-group': '“服务了谁”的句子里不能放图，放大的数字网页自己会画。 → 删去这一行；图放进一个部分的正文。',
    'in-link':
      '这个标记不能放在小标题里，也不能放在链接的文字里。 → 把它移到下面的正文句子里；它自己就是一个链接，外面不能再套链接。',
  },
  'visible-markup': {
    underline: '文字下面紧接着一行“---”或“===”，上面的文字会变成标题。 → 删去那一行；小标题写成“## 标题”。',
    tag: `这个标记没有写对，会原样显示在网页上。 → 照这样写，尖括号用半角：${EXAMPLE.Stat}。`,
    backslash: '这里的反斜杠会原样显示在网页上。 → 删去反斜杠。',
    asterisk:
      '这里的星号“*”没有起作用，会原样显示在网页上（星号挨着中文标点时就会这样）。 → 删去星号：本站的中文不用加粗和斜体，要强调就换一种说法。',
    underscore: '这里的“_”“~~”“==”或“`”没有成对起作用，会原样显示在网页上。 → 删去这个符号。',
    heading: '行首的井号没有起作用，这一行不会成为小标题。 → 小标题写成“## 标题”：两个半角井号，再空一格。',
    list: '行首的符号没有成为列表的标记，会原样显示在网页上。 → 列表每项以半角“-”开头，后面空一格；不是列表就删去这个符号。',
    link: '这个链接没有写对，方括号和圆括号会原样显示在网页上。 → 写成 [文字](/honours/)：括号都用半角，两对括号之间不空格。',
    table:
      '这里像是表格，正文里不能放表格，竖线会原样显示。 → 改写成段落或以“- ”开头的列表；数据放在数据页。',
  },
  'empty-heading': '这个小标题没有文字。 → 在“## ”后面写上标题，或删去这一行。',
  'repeated-passage': {
    here: '这一段或小标题与第⟨line⟩行完全一样，像是多粘贴了一次。 → 删去重复的一处；小标题忘了改的，改成自己的标题，中英文都改。',
    elsewhere:
      '这一段与“⟨file⟩”第⟨line⟩行完全一样。 → 一段话、一个名称只留在一处：另一处删去或另写，中英文都改；原想移过去的，把原处的删去。',
  },
  'draft-remark': {
    remark:
      '“⟨found⟩”像是留给自己的记号，会原样显示在网页上。 → 补全以后删去它；正文里的批注写成 {/* 批注 */}，数据文件里的写在“# ”后面。',
    tool: '“⟨found⟩”像是翻译或写作工具附带的话，会原样显示在网页上。 → 删去它，只留译文。',
  },
  'line-break':
    '这一行接着上一行，中间换了行，网页上会多出一个空格。 → 同一段写在一行里：把这一行接到上一行末尾；要另起一段，就在中间空一行。',
  // the plain version of a section
  'plain-missing':
    '这一部分没有浅白版。 → 在正文最前面，用日常的话把这一部分说成五句。写成这样：一行 <Plain>，下面五行，每行“- ”开头、写一句话，最后一行 </Plain>。',
  'plain-misplaced': {
    page: '这一页不是报告的一个部分，不能有浅白版。 → 删去从 <Plain> 到 </Plain> 的几行。',
    'not-first':
      '浅白版只有一个，在正文的最前面。 → 把从 <Plain> 到 </Plain> 的几行移到正文最前面，第一个小标题之前，<Plain> 自成一行；多出来的一个就删去。',
  },
  'plain-shape':
    '浅白版应当是一个列表，五句话，一行一句，没有别的。 → 写成这样：一行 <Plain>，下面五行，每行“- ”开头、写一句话，最后一行 </Plain>；中英文稿一样。',
  'plain-sentence':
    '浅白版的第⟨line⟩行应当是一句话：不能空着，也不能有两句，末尾要有句号。 → 只留一句话，一句说一件事；说不完的，写到另一行去。',
  'plain-figure':
    '数字“⟨id⟩”在浅白版里有，正文里却没有。 → 浅白版只说正文里有的数字：在正文里写上 <Stat id="⟨id⟩" />，或从浅白版里删去。',
  // marks and names
  'half-width-punctuation':
    '中文里用了半角标点“⟨found⟩”。 → 切换到中文输入法，改成全角标点，例如“，”“。”“：”“（）”“——”。',
  'full-width-punctuation':
    '英文里用了全角的标点、字母或数字“⟨found⟩”。 → 切换到英文输入法，改成半角的，标点后面空一格。',
  'straight-quote': {
    chinese: '中文里的“⟨found⟩”不是弯引号。 → 改成成对的中文引号“ ”，里面一层用‘ ’。',
    english: '英文里用了直双引号。 → 改成成对的弯引号“ ”。',
  },
  'doubled-punctuation': {
    chinese: '标点重复了：“⟨found⟩”。 → 只留一个；省略号写“……”。',
    english: '标点重复了：“⟨found⟩”。 → 只留一个。',
  },
  'misplaced-punctuation': {
    chinese: '标点“⟨found⟩”的位置不对。 → 段首不能是这样的标点，标点前面也不空格；删去多余的标点或空格。',
    apostrophe: '引号或撇号“⟨found⟩”的方向反了。 → 撇号和后引号是“’”，前引号是“‘”。',
    last: '并列的最后一项已经有“和”“与”或“等”，前面又用了“⟨found⟩”。 → 删去“⟨found⟩”。',
    english: '英文标点“⟨found⟩”的空格不对。 → 标点前面不空格，后面空一格；括号外面空一格，里面不空。',
  },
  'unpaired-mark': '这里的 ⟨found⟩ 没有成对，缺少另一半 ⟨lacking⟩。 → 补上缺的一半，或删去多的一半。',
  'name-altered':
    '“⟨found⟩”与固定名称“⟨name⟩”只差一两个字，像是写错了。 → 改成“⟨name⟩”；如果确实是另一个名称，先把它登记到 content/glossary。',
  // what was pasted along, and what is no sentence
  'left-over-line':
    '“⟨found⟩”像是从报纸、网页、公众号或办公软件里一起粘贴过来的，不是正文。 → 删去它；来源和作者登记在 content/sources 里，网站会自己写明。',
  'pasted-columns':
    '这一段像是从表格里粘贴来的：各栏挤在一行里，读者分不清。 → 改写成句子，或以“- ”开头的列表；数字登记到 content/statistics，正文里写 <Stat id="…" />。',
  emoji: '“⟨found⟩”是表情或装饰符号，正式的报告里不用，读屏软件也会念出来。 → 删去这个符号。',
  'space-in-chinese': '汉字之间有空格，网页上会断开。 → 删去空格；要停顿就用标点。',
  'line-as-heading': {
    heading: '小标题加了粗，或带着序号。 → 去掉星号或序号，只留文字；次序由网站自己表示。',
    paragraph:
      '这一行像是小标题，却写成了加粗或带序号的一段，目录里没有它，也链接不到。 → 要作小标题，就写成“## 标题”，不带序号，中英文稿都写，并在这一部分的 parts 里加上代号；是正文就去掉加粗和序号，写成句子。',
  },
  'no-full-stop': '这一段末尾没有句号，是不是没有写完，或者漏了标点？ → 写完整，末尾加句号。',
  'heading-punctuation': '标题和名称末尾不写“⟨found⟩”。 → 删去末尾的标点。',
  'points-to-nothing':
    '“⟨found⟩”指的图、表或附件，这一页上没有。 → 删去这几个字；要放图，就在段落之间写 <Drawing id="…" />。',
  'link-swallows-text':
    '网址后面紧接着中文，“⟨address⟩”后面的字也成了网址，读者打不开。 → 写成 [文字](⟨address⟩)，中文写在括号外面。',
  // links
  'unknown-page': {
    change:
      '网站里没有“⟨path⟩”这个页面。 → 写有改动的那一页的地址，前后都要有斜线，不带 /en，例如 /honours/。',
    link: '网站里没有“⟨path⟩”这个页面，读者点了会打不开。 → 可以写的地址有：⟨pages⟩。',
    anchor:
      '页面“⟨path⟩”上没有“#⟨anchor⟩”这个位置。 → “#”后面应当是那一页上的代号；只想链接到整页，就删去“#”和它后面的部分。',
  },
  'unfit-link': {
    http: '这个网址以 http:// 开头，连接不加密。 → 改成“⟨suggestion⟩”，并在浏览器里打开试一试；如果只是文字，请不要写成网址的样子。',
    local:
      '这是自己电脑上或单位内网里的网址，读者打不开。 → 站内的页面只写路径，例如“/honours/”；站外的写公开的网址；没有的就删去链接，只留文字。',
    scheme:
      '这种链接不安全，网站不接受。 → 站内地址以“/”开头，例如“/honours/”；站外网址以 https:// 开头；其他的只写文字，不加链接。',
    relative:
      '“⟨url⟩”不是完整的站内地址，换一个页面就打不开。 → 站内地址以“/”开头和结尾，例如“/honours/”；站外地址以 https:// 开头。',
    language:
      '链接里写了 /zh/ 或 /en/，会把读者带到另一种文字的页面。 → 去掉这一段，写成“⟨suggestion⟩”；网站会按读者所用的文字补全。',
  },
  'link-without-text':
    '这个链接没有文字，读者看不见，也点不到。 → 在方括号里写上文字，例如 [荣誉](/honours/)。',
  // the glossary
  'name-in-other-english':
    '中文这一段里的“⟨written⟩”，登记的英文是“⟨english⟩”，英文没有这样写。是不是换了译法？ → 是，就改成登记的英文；这里用别的话来说，就不用改。',
  'term-rendered-differently':
    '中文名称里的“⟨written⟩”，术语表定的英文是“⟨english⟩”，这里的英文没有用。 → 把这里的英文改成术语表的译法；如果这种写法也可以用，就加到“⟨file⟩”的 forms 里的 en。',
  // what is asked of names, words, entries and settings
  'name-confused': '“⟨found⟩”与“⟨name⟩”音同或形近，像是打错了字。 → 改成“⟨name⟩”。',
  'name-doubtful': '“⟨found⟩”与“⟨name⟩”音同或形近。是不是打错了字？ → 是，就改成“⟨name⟩”；不是，就不用改。',
  'typing-slip': {
    letter: '汉字中间的“⟨found⟩”像是打字时留下的字母。是不是？ → 是，就删去；本来就要这样写，就不用改。',
    half: '“⟨found⟩”像是只打了一半的标点，或用错了符号。是不是？ → 是，破折号就写“——”，省略号写“……”；表示从哪里到哪里的，就不用改。',
    article:
      '“⟨found⟩”的 a 或 an 像是用错了：读音以元音开头的词前面用 an，其余用 a。是不是？ → 是，就改正；本来就要这样写，就不用改。',
    cut: '“⟨found⟩”像是换行时断开的一个词。是不是？ → 是，就去掉连字符和空格；本来就要这样写，就不用改。',
    small:
      '“⟨found⟩”在一句话或小标题的开头，第一个字母没有大写。是不是漏了？ → 是，就改成大写；本来就要这样写，就不用改。',
    articles: '“⟨found⟩”连写了两个冠词。是不是多打了一个？ → 是，就只留一个；本来就要这样写，就不用改。',
    close:
      '“⟨found⟩”：句末的标点后面没有空格。是不是漏了？ → 是，就在标点后面空一格；本来就要这样写，就不用改。',
  },
  'doubled-likely':
    '“⟨found⟩”里同一个词连写了两次。是不是多打了一遍？ → 是，就删去一个；本来就要这样写，就不用改。',
  'refused-and-derived':
    '这两个数已经写明不计算，“⟨label⟩”却正是由它们算出来的。是不是改了一处、忘了另一处？ → 是，就删去其中一个文件；不计算的是别的（如两数之和），就在 what 里写明，不用改。',
  'label-of-another':
    '“⟨said⟩”是另一个数据（⟨other⟩）的名称，这里放的却是“⟨label⟩”。是不是换了数、忘了改名称，或代号写错了？ → 是，就改正；不是，就不用改。',
  'credit-of-another-year':
    '这里写的是⟨said⟩年，来源的日期（date）却是⟨date⟩。是不是照着别的来源抄的？ → 是，就改正；写的是另一件事的年份，就不用改。',
  'change-unlikely': {
    order:
      '这一条（⟨date⟩）比上面的一条（⟨before⟩）新，却写在下面。是不是放错了地方？ → 是，就移到上面：新的写在上面；日期写错了，就改日期。',
    early:
      '这一条的日期（⟨date⟩）比报告（⟨written⟩）还早，那时还没有这个网站。是不是写错了年份？ → 是，就改正；不是，就不用改。',
  },
  'said-twice':
    '“⟨found⟩”里有两处说的是一个意思。是不是写重了？ → 是，就只留一处；本来就要这样写，就不用改。',
  'doubled-word': '“⟨found⟩”重复了。 → 只留一个“⟨suggestion⟩”。',
  'level-differs':
    '荣誉的名称里写着“⟨named⟩”，级别却写成了“⟨heading⟩”。 → 对照来源核对级别（level）和名称（title）。',
  'giver-unlikely':
    '级别是“⟨heading⟩”，授予单位却写着“⟨giver⟩”。由它授予的荣誉会是这一级吗？ → 对照来源核对授予单位（givers）和级别（level）。',
  'ordinal-differs': '中文是“第⟨zh⟩”（⟨due⟩），英文却是“⟨en⟩”。 → 对照来源，把届次改成一致。',
  'years-not-quoted':
    '引用的原文（phrase）里没有这里写的年份，证明不了。 → 对照来源改正年份；phrase 里要有年份；来源没有写年份的，就删去 years。',
  'misspelt-word': '“⟨found⟩”是错别字，应当是“⟨suggestion⟩”。 → 改成“⟨suggestion⟩”。',
  'paragraph-missing':
    '这里中文有⟨zh⟩段，英文却有⟨en⟩段。是不是漏译了一段？ → 漏了就补上；有意合成一段，就不用改。',
  'repeated-sentence':
    '这一句在“⟨file⟩”第⟨line⟩行也有，一字不差。是复制过来忘了删吗？ → 是，就只留一处；有意重复，就不用改。',
  'duplicate-entry':
    '“⟨file⟩”的名称也是“⟨name⟩”，读者会看到两个一样的。 → 是同一项，就只留一个文件，引用的地方改成留下的代号；不是同一项，就把名称写得不同，中英文都改。',
  'english-of-another':
    '中文是“⟨name⟩”，英文却与“⟨file⟩”的一样，像是照着复制、没有改英文。 → 照这里的中文重写英文。',
  'looks-the-same':
    '⟨what⟩与“⟨file⟩”完全一样。是不是同一项登记了两次？ → 是，就只留一个文件，引用的地方改成留下的代号；不是，就核对这里写得对不对。',
  'figure-of-another-section':
    '“⟨label⟩”在这一部分的正文里没有出现，是不是移到别处去了？ → 移走了，就从这里删去；没有移，就在正文里写上 <Stat id="⟨id⟩" />。',
  spelling:
    '词典里没有“⟨written⟩”。是不是拼错了？ → 拼错了就改正；拼写用英式（organise、colour）；词是对的，就把它所在的名称登记到 content/glossary。',
  'answer-left-over':
    '这里写着“⟨code⟩”已核对，可是现在没有问这一项。 → 删去这条答复；如果是问的地方移走了，就写到那一行去。',
  'contact-differs': {
    text: '这里写的是“⟨written⟩”，网站设置里的联系方式却是“⟨other⟩”，只差一两位。 → 核对是哪一个对，两处改成一样。',
    lacking:
      '另一种文字里有“⟨other⟩”，这里没有，读这种文字的人联系不上。 → 在这里也写上；都不公布，就两处都删去。',
    english: '英文写的是“⟨written⟩”，中文写的却是“⟨other⟩”。 → 核对是哪一个对，两处改成一样。',
  },
  'form-of-another-term':
    '“⟨name⟩”已经是另一个术语“⟨term⟩”的写法（“⟨file⟩”），读者分不清说的是哪一个。 → 两个术语的中文、英文和其他写法都要不同：给其中一个换一种写法，或把两个文件合成一个。',
  'term-around-other-words':
    '术语“⟨term⟩”的标记里写的却是“⟨words⟩”，读者点开会看到另一个词的解释。 → 核对代号和文字；这种写法也可以用，就加到 content/glossary/⟨id⟩.yaml 的 forms 里。',
  'traditional-character':
    '“⟨found⟩”是繁体字。 → 改成简体“⟨suggestion⟩”；书名、文件名里原来就是繁体的，放在《》里。',
  'setting-unfit': {
    address: '“⟨value⟩”不是公众能访问的网址，却会印在网页上、写进引用里。 → 写上真实的；还没有，就写 ""。',
    number: '“⟨value⟩”⟨why⟩ → 写上真实的；还没有，就写 ""。',
    wide: '“⟨value⟩”是全角字符，邮箱和号码这样写用不了。 → 改成“⟨suggestion⟩”。',
    mail: '“⟨value⟩”不是完整的邮箱。 → 照这样写：office@…….gov.cn，点用半角的“.”，中间不空格、不用逗号；还没有，就写 ""。',
    licence:
      '名称写的是“⟨value⟩”，网址却是另一种许可的，读者不知道照哪一种用。 → 核对名称（name）和网址（url），两处要是同一种、同一版。',
    phone: '“⟨value⟩”位数不对：区号后面是七位或八位，手机号是十一位，邮政编码是六位。 → 写上真实的号码。',
    placeholder: '“⟨value⟩”只是占位的文字，会原样印在网页上。 → 写上真实的；还没有，就写 ""。',
  },
  'sum-unlikely':
    '这笔钱只有⟨value⟩，别的各笔最少也有⟨least⟩。来源是不是以“万”计的？ → 对照来源：以万计的，printed 照写“万”，数值（value）写足；确实如此就不用改。',
} as const satisfies Readonly<Record<IssueCode, Messages>>;
