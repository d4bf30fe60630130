import type { Localised } from '../../../figure/locale.ts';
import type { Encoding } from '../encoding.ts';
import { EXAMPLE } from './example.ts';

/** What is wrong, and what to do about it, in one language. */
export type Said = readonly [message: string, fix: string];

const ENCODING: Readonly<Record<Encoding, string>> = {
  gb18030: 'GBK（也叫ANSI、GB2312）',
  'utf-16le': 'UTF-16（记事本叫Unicode）',
  'utf-16be': 'UTF-16 BE（记事本叫Unicode big endian）',
};

/** What is said of content that cannot be read, in Chinese: the reference for the other language. */
export const zh = {
  // YAML
  wideColon: ['栏目名后面用了全角冒号“：”。', '把栏目名后面的“：”改成半角冒号加一个空格，例如“order: 1”。'],
  noSpace: ['冒号后面少了一个空格。', '在半角冒号后面加一个空格，例如“order: 1”。'],
  noSpaceAfterDash: ['行首的“-”后面少了一个空格。', '在“-”后面加一个空格，例如“- zh: ……”。'],
  wideDash: ['列表的开头用了全角的横线。', '改成半角的“-”，后面空一格。'],
  wideBracket: ['作标记用的括号成了全角。', '改成半角的 [ ] 或 { }。'],
  wideComma: ['各项之间用了中文的逗号、顿号或分号。', '各项之间用半角逗号加一个空格，例如 [a, b]。'],
  wideQuote: [
    '作标记用的引号成了中文引号，会原样显示在网页上。',
    '改成半角双引号，空着就写 ""；代号不加引号。',
  ],
  tabIndent: ['这一行用制表符（Tab键）缩进。', '删去制表符，改用空格，每级两个。'],
  colonInside: [
    '文字里有半角冒号加空格，会被当成另一个栏目。',
    '中文用全角冒号“：”；一定要用半角冒号，就把整段文字放进半角双引号里。',
  ],
  surprise: [
    '这种写法，电脑不一定按字面来读，换一个程序就可能读成别的值。',
    '是数就只写数字，不带前面的0、下划线和其他符号，例如 266；是文字就放进半角双引号里，例如 "0266"。',
  ],
  cutOff: [
    '空格加“#”以后的字会被当成批注，不会显示在网页上。',
    '是正文，就把整段文字放进半角双引号里；是批注，就在“#”后面空一格。',
  ],
  unreadableYaml: [
    '这一行的格式有误，读不下去了。',
    '对照同一文件夹里的其他文件，检查这一行和上一行：栏目名后面是半角冒号加一个空格，缩进与同级栏目对齐；文字里若有冒号、引号或井号，把整段文字放进半角双引号里。',
  ],
  duplicateKey: ['同一个栏目写了两次。', '只留一行，删去另一行。'],
  badIndent: ['这一行的缩进不对。', '让它与同级的其他栏目左边对齐，用空格，不用制表符。'],
  unclosedMark: ['有引号或括号没有成对。', '补上缺的那一半。作标记用的引号和括号都要半角。'],
  secondDocument: ['文件中间多了一行“---”。', '删去这一行。'],
  alias: [
    '这里用了“&”或“*”引用，本站不用这种写法。',
    '把内容直接写出来；文字若以“&”或“*”开头，把它放进半角双引号里。',
  ],
  // MDX
  unreadableMdx: [
    '这一行里有没写对的标记，读不下去了。',
    `检查这一行的“<”“>”“{”“}”和引号：标记要写成 ${EXAMPLE.Stat} 这样；文字里不要用这些符号。`,
  ],
  webComment: ['这里不能用 <!-- --> 写批注。', '删去批注；一定要留，就写成 {/* 批注 */}。'],
  brace: ['有一个“{”没有成对，或者花括号里的内容读不懂。', '删去花括号；正文里不用花括号。'],
  autolink: ['网址不能放在尖括号里。', '写成 [文字](https://…)，方括号和圆括号都用半角。'],
  lessThan: ['正文里的“<”会被当成标记的开头。', '删去它，用文字写出来，例如“小于”“不足”；书名用《》。'],
  closingUnopened: [
    '这里有一个结束的标记，前面却没有它的开头。',
    `删去这个标记，或在文字前面补上开头，例如 ${EXAMPLE.Term}。`,
  ],
  unfinishedTag: ['这个标记没有写完整。', `照这样写，从“<”到“/>”一个符号也不能少：${EXAMPLE.Stat}。`],
  wideTag: [
    '标记里用了全角的符号（＜ ＞ “ ” ＝ 等），会原样显示在网页上，或者读不下去。',
    `标记全用半角符号，照这样写：${EXAMPLE.Stat}。`,
  ],
  unquotedProp: [
    '标记里等号后面的内容没有放进引号，或者引号没有成对。',
    `用半角双引号把它括起来，照这样写：${EXAMPLE.Stat}。`,
  ],
  rawHtml: (name: string, more: number): Said => [
    `正文里不能用网页代码 <${name}>${more > 0 ? `；这份稿子里还有${more}处` : ''}。`,
    '删去尖括号里的代码，只留文字；从微信或Word粘贴时请选“只保留文本”。',
  ],
  unclosedPlain: ['<Plain> 没有结束。', '在浅白版的五句话下面另起一行，写上 </Plain>。'],
  unclosedStat: ['<Stat> 没有结束。', '在“>”前面加一个“/”，写成 <Stat id="…" />。'],
  unclosedTerm: [
    '<Term> 没有结束。',
    '在“>”前面加一个“/”，写成 <Term id="…" />；标着文字的，在文字后面补上 </Term>。',
  ],
  unclosedTag: (name: string): Said => [
    `<${name}> 没有结束。`,
    `如果“${name}”是文字，去掉两边的尖括号，书名用《》，强调用“”。`,
  ],
  // the fields of an article
  misshapenFence: [
    '栏目的上下各要有一行“---”，这一行写得不对。',
    '改成三个半角连字符“---”，这一行里不写别的。',
  ],
  fieldsWithoutEnd: [
    '文件开头的各栏没有结束：缺少第二行“---”。',
    '在最后一栏（summary）下面另起一行写“---”，正文从再下面开始。',
  ],
  fieldsAbsent: [
    '文件开头缺少标题等栏目。',
    '文件开头照这样写：一行“---”，然后 title、line、summary 各一行，再一行“---”，下面才是正文。',
  ],
  // a text, whatever is written in it
  conflictMarks: [
    '这里留着两个版本合并时的冲突标记（<<<<<<<、=======、>>>>>>>）。',
    '两个版本只留要用的一份，再把三行标记都删去。',
  ],
  garbledText: ['这里有乱码，是以前转换编码时留下的，原来的字已经丢失。', '对照原稿，把这里的字重新输入。'],
  tooDeep: [
    '这里的标记一层套一层，或者太密，不像是文字稿。',
    '看看是不是粘贴了别的东西；把多余的括号、尖括号、引用号删去，或从上一个版本恢复。',
  ],
  emptyFile: ['这个文件是空的。', '照同一文件夹里其他文件的写法补上内容；不需要这个文件就删去它。'],
  emptyText: [
    '这份稿子只有标题等栏目，没有正文。',
    '在第二行“---”下面写上正文；如果是误删，请从上一个版本里恢复。',
  ],
  hiddenCharacter: (codes: string): Said => [
    `这里有看不见的字符（${codes}），多半是粘贴时带进来的。`,
    '把这一处前后的字删去，重新输入；或运行 npm run check -- --fix，自动清除。',
  ],
  wideSpace: [
    '这里有全角空格；在栏目里它不算空格，在正文里段首空两格由网站自动处理。',
    '删去它，需要空格的地方按空格键输入半角空格；或运行 npm run check -- --fix，自动替换。',
  ],
  specialSpace: [
    '这里有特殊的空格（不换行空格等），多半是粘贴时带进来的。',
    '删去它，需要空格的地方按空格键输入半角空格；或运行 npm run check -- --fix，自动替换。',
  ],
  lookalike: (found: string): Said => [
    `“${found}”看上去像普通的字，其实是另一个字符，搜索和朗读都认不出它。`,
    '把这几个字删去，重新输入；多半是从PDF文件里复制来的，可以运行 npm run check -- --fix，自动替换。',
  ],
  // a file that cannot be had
  tooLarge: [
    '这个文件太大了（超过300 KB），不像是一份文字稿。',
    '请查看是不是放错了文件，或粘贴了图片等内容。',
  ],
  unopenable: ['这个文件打不开。', '关闭正在使用它的程序，确认有权限打开它，再试一次。'],
  otherEncoding: (encoding: Encoding): Said => [
    `这个文件是用${ENCODING[encoding]}编码保存的，放到网站上会变成乱码；应当用UTF-8。`,
    '用“记事本”打开，选“另存为”，编码选“UTF-8”，再保存；或运行 npm run check -- --fix，自动转换。',
  ],
  brokenEncoding: [
    '从这一行起有不合UTF-8编码的字节，文字会变成乱码；文件可能损坏了，或者混用了两种编码。',
    '打开这一行，把变成乱码的字重新输入，用“记事本”另存为UTF-8；认不出原字就从上一个版本恢复。',
  ],
  // what a field cannot hold; the sentence begins with the field
  textDue: ['这里应当是一段文字', '用半角双引号把它括起来，例如 "2022"。'],
  numberDue: [
    '这里应当是一个数',
    '只写数字，例如 1200 或 24.39：不带引号、逗号、单位、百分号，也不带“万”“余”“约”；金额写足，不以千、万计。',
  ],
  wholeNumberDue: [
    '这里应当是一个整数',
    '只写数字，例如 1200：不带引号、逗号、小数、单位，也不带“万”“余”“约”。百分比、面积之类可以有小数，先看单位（unit）的 kind 对不对。',
  ],
  listDue: ['这里应当是一个列表', '每项另起一行，以“- ”开头；一项也没有就写 []。'],
  groupDue: ({ zh: names }: Localised): Said => [
    '这里应当分成小栏目来写',
    `这里的小栏目有：${names}。照同一文件夹里其他文件的写法，写出其中需要的。`,
  ],
  tooMany: (limit: number): Said => ['项数太多。', `最多写${limit}项。`],
  tooFew: (limit: number): Said => ['项数太少。', `至少写${limit}项。`],
  tooBig: (shown: string, limit: number): Said => [
    `写的是“${shown}”，太大了。`,
    `最大可以写${limit}；请核对位数。`,
  ],
  tooSmall: (shown: string, limit: number): Said => [`写的是“${shown}”，太小了。`, `最小可以写${limit}。`],
  noAddress: (shown: string): Said => [
    `不是网址：“${shown}”。`,
    '写完整的网址，以 https:// 开头；还没有就写 ""。',
  ],
  noTimeZone: (shown: string): Said => [
    `不是时区：“${shown}”。`,
    '写时区的国际名称，“大洲/城市”，例如 Asia/Tokyo；不写这一栏就按世界时。',
  ],
  noId: (shown: string): Said => [
    `不能作代号：“${shown}”。`,
    '代号只用小写英文字母和数字，词与词之间用半角连字符，例如 two-words。',
  ],
  unfit: (shown: string): Said => [`不能写“${shown}”。`, '照同一文件夹里其他文件的写法改。'],
  emptyField: ['是空的。', '把内容填上；中文和英文都要有。'],
} satisfies Readonly<Record<string, Said | ((...about: never[]) => Said)>>;
