import { currencyMeant } from './currency-meant.ts';
import { dateMeant } from './date-meant.ts';
import type { Localised } from '../../figure/locale.ts';
import { MOST_DIGITS } from '../../figure/magnitude.ts';
import type { Encoding } from './encoding.ts';
import type { Words } from './issue.ts';
import { EXAMPLE } from './example.ts';

/** True or false, where one of them is clearly meant. */
function yesOrNoMeant(shown: string): string | undefined {
  const word = shown.replace(/^["']|["']$/g, '').toLowerCase();
  if (['true', 'yes', 'on', 'y', '1', '是', '开', '对', '有'].includes(word)) return 'true';
  return ['false', 'no', 'off', 'n', '0', '否', '关', '不', '无'].includes(word) ? 'false' : undefined;
}

const ENCODING: Readonly<Record<Encoding, Localised>> = {
  gb18030: { zh: 'GBK（也叫ANSI、GB2312）', en: 'GBK (also called ANSI or GB2312)' },
  'utf-16le': { zh: 'UTF-16（记事本叫Unicode）', en: 'UTF-16 (“Unicode” in Notepad)' },
  'utf-16be': {
    zh: 'UTF-16 BE（记事本叫Unicode big endian）',
    en: 'UTF-16 BE (“Unicode big endian” in Notepad)',
  },
};

/** What is said of content that cannot be read. */
export const told = {
  // YAML
  wideColon: [
    '栏目名后面用了全角冒号“：”。 → 把栏目名后面的“：”改成半角冒号加一个空格，例如“order: 1”。',
    'There is a full-width colon “：” after the name of a field. → After the field’s name, use an ordinary colon and one space, as in “order: 1”.',
  ],
  noSpace: [
    '冒号后面少了一个空格。 → 在半角冒号后面加一个空格，例如“order: 1”。',
    'There is no space after the colon. → Put one space after the colon, as in “order: 1”.',
  ],
  noSpaceAfterDash: [
    '行首的“-”后面少了一个空格。 → 在“-”后面加一个空格，例如“- zh: ……”。',
    'There is no space after the hyphen at the start of this line. → Put one space after the hyphen, as in “- zh: …”.',
  ],
  wideDash: [
    '列表的开头用了全角的横线。 → 改成半角的“-”，后面空一格。',
    'A full-width dash stands at the start of a list item. → Use the ordinary hyphen “-” and one space.',
  ],
  wideBracket: [
    '作标记用的括号成了全角。 → 改成半角的 [ ] 或 { }。',
    'The brackets that serve as markup here are full-width. → Use the half-width [ ] or { }.',
  ],
  wideComma: [
    '各项之间用了中文的逗号、顿号或分号。 → 各项之间用半角逗号加一个空格，例如 [a, b]。',
    'A Chinese comma or semicolon stands between the items here. → Put an ordinary comma and a space between items, as in [a, b].',
  ],
  wideQuote: [
    '作标记用的引号成了中文引号，会原样显示在网页上。 → 改成半角双引号，空着就写 ""；代号不加引号。',
    'Curly quotation marks stand where markup is due, and would show on the page. → Use straight double quotes, "" for nothing; an id needs none.',
  ],
  tabIndent: [
    '这一行用制表符（Tab键）缩进。 → 删去制表符，改用空格，每级两个。',
    'This line is indented with a tab. → Replace the tab with spaces, two for each level.',
  ],
  colonInside: [
    '文字里有半角冒号加空格，会被当成另一个栏目。 → 中文用全角冒号“：”；一定要用半角冒号，就把整段文字放进半角双引号里。',
    'The text has a colon and a space in it, which is taken for another field. → Put the whole text inside straight double quotes.',
  ],
  surprise: [
    '这种写法，电脑不一定按字面来读，换一个程序就可能读成别的值。 → 是数就只写数字，不带前面的0、下划线和其他符号，例如 266；是文字就放进半角双引号里，例如 "0266"。',
    'A value written like this is not always read as it stands: another program may read another value. → Write a number in plain digits, without a leading 0, underscores or other signs, as in 266; put a text inside straight double quotes, as in "0266".',
  ],
  cutOff: [
    '空格加“#”以后的字会被当成批注，不会显示在网页上。 → 是正文，就把整段文字放进半角双引号里；是批注，就在“#”后面空一格。',
    'What follows a space and “#” is taken for a remark and would not show on the page. → If it is text, put the whole of it inside straight double quotes; if it is a remark, put a space after the “#”.',
  ],
  unreadableYaml: [
    '这一行的格式有误，读不下去了。 → 对照同一文件夹里的其他文件，检查这一行和上一行：栏目名后面是半角冒号加一个空格，缩进与同级栏目对齐；文字里若有冒号、引号或井号，把整段文字放进半角双引号里。',
    'The form of this line is wrong: it cannot be read from here on. → Compare this line and the one above it with other files of the folder: a colon and one space after a field’s name, the same indentation as its neighbours; a text that holds a colon, a quotation mark or a hash goes inside straight double quotes.',
  ],
  duplicateKey: [
    '同一个栏目写了两次。 → 只留一行，删去另一行。',
    'The same field is written twice. → Keep one of the two lines and delete the other.',
  ],
  badIndent: [
    '这一行的缩进不对。 → 让它与同级的其他栏目左边对齐，用空格，不用制表符。',
    'This line is not indented correctly. → Line it up with its neighbours, using spaces and no tabs.',
  ],
  unclosedMark: [
    '有引号或括号没有成对。 → 补上缺的那一半。作标记用的引号和括号都要半角。',
    'A quotation mark or bracket is not closed. → Add the missing half. Quotation marks and brackets that serve as markup are the straight, half-width ones.',
  ],
  secondDocument: [
    '文件中间多了一行“---”。 → 删去这一行。',
    'There is a line “---” in the middle of the file. → Delete that line.',
  ],
  alias: [
    '这里用了“&”或“*”引用，本站不用这种写法。 → 把内容直接写出来；文字若以“&”或“*”开头，把它放进半角双引号里。',
    'A reference with “&” or “*” is used, which this site does not use. → Write the content out; a text that begins with “&” or “*” goes inside straight double quotes.',
  ],
  // MDX
  unreadableMdx: [
    `这一行里有没写对的标记，读不下去了。 → 检查这一行的“<”“>”“{”“}”和引号：标记要写成 ${EXAMPLE.Stat} 这样；文字里不要用这些符号。`,
    `There is markup in this line that is not well formed: it cannot be read from here on. → Check this line’s “<”, “>”, “{”, “}” and quotation marks: markup looks like ${EXAMPLE.Stat}, and plain text should do without these signs.`,
  ],
  webComment: [
    '这里不能用 <!-- --> 写批注。 → 删去批注；一定要留，就写成 {/* 批注 */}。',
    'Notes of the form <!-- --> cannot be used here. → Delete the note or, if it must stay, write it as {/* note */}.',
  ],
  brace: [
    '有一个“{”没有成对，或者花括号里的内容读不懂。 → 删去花括号；正文里不用花括号。',
    'There is a “{” that is never closed, or braces whose content cannot be read. → Delete the brace: prose has no braces in it.',
  ],
  autolink: [
    '网址不能放在尖括号里。 → 写成 [文字](https://…)，方括号和圆括号都用半角。',
    'A web address cannot stand in angle brackets. → Write it as [words](https://…).',
  ],
  lessThan: [
    '正文里的“<”会被当成标记的开头。 → 删去它，用文字写出来，例如“小于”“不足”；书名用《》。',
    'A “<” in prose is taken for the beginning of markup. → Take it out and use words, such as “less than”.',
  ],
  closingUnopened: [
    `这里有一个结束的标记，前面却没有它的开头。 → 删去这个标记，或在文字前面补上开头，例如 ${EXAMPLE.Term}。`,
    `Markup is closed here that was never opened. → Delete it, or open it before the words, as in ${EXAMPLE.Term}.`,
  ],
  unfinishedTag: [
    `这个标记没有写完整。 → 照这样写，从“<”到“/>”一个符号也不能少：${EXAMPLE.Stat}。`,
    `This markup is not complete. → Write all of it, from the “<” to the “/>”: ${EXAMPLE.Stat}.`,
  ],
  wideTag: [
    `标记里用了全角的符号（＜ ＞ “ ” ＝ 等），会原样显示在网页上，或者读不下去。 → 标记全用半角符号，照这样写：${EXAMPLE.Stat}。`,
    `Full-width signs (＜ ＞ “ ” ＝ and the like) stand in this markup, which would show as they are or not be read at all. → Use half-width signs throughout the markup: ${EXAMPLE.Stat}.`,
  ],
  unquotedProp: [
    `标记里等号后面的内容没有放进引号，或者引号没有成对。 → 用半角双引号把它括起来，照这样写：${EXAMPLE.Stat}。`,
    `What follows the equals sign in this markup is not in quotation marks, or they are not a pair. → Put it inside straight double quotes: ${EXAMPLE.Stat}.`,
  ],
  rawHtml: (name: string, more: number): Words => [
    `正文里不能用网页代码 <${name}>${more > 0 ? `；这份稿子里还有${more}处` : ''}。 → 删去尖括号里的代码，只留文字；从微信或Word粘贴时请选“只保留文本”。`,
    `Web-page code such as <${name}> cannot be used in prose${more > 0 ? `; there are ${more} more places in this text` : ''}. → Take out the code in angle brackets and keep the words; when pasting from WeChat or Word, paste as plain text.`,
  ],
  unclosedPlain: [
    '<Plain> 没有结束。 → 在浅白版的五句话下面另起一行，写上 </Plain>。',
    '<Plain> is not closed. → Put </Plain> on a line of its own below the five sentences of the plain version.',
  ],
  unclosedStat: [
    '<Stat> 没有结束。 → 在“>”前面加一个“/”，写成 <Stat id="…" />。',
    '<Stat> is not closed. → Put a slash before the “>”: <Stat id="…" />.',
  ],
  unclosedTerm: [
    '<Term> 没有结束。 → 在“>”前面加一个“/”，写成 <Term id="…" />；标着文字的，在文字后面补上 </Term>。',
    '<Term> is not closed. → Put a slash before the “>”: <Term id="…" />; or, where it marks words, put </Term> after them.',
  ],
  unclosedTag: (name: string): Words => [
    `<${name}> 没有结束。 → 如果“${name}”是文字，去掉两边的尖括号，书名用《》，强调用“”。`,
    `<${name}> is not closed. → If “${name}” is meant as text, leave out the angle brackets.`,
  ],
  // the fields of an article
  misshapenFence: [
    '栏目的上下各要有一行“---”，这一行写得不对。 → 改成三个半角连字符“---”，这一行里不写别的。',
    'The fields stand between two lines “---”, and this line is not written so. → Write three hyphens, “---”, and nothing else on the line.',
  ],
  fieldsWithoutEnd: [
    '文件开头的各栏没有结束：缺少第二行“---”。 → 在最后一栏（summary）下面另起一行写“---”，正文从再下面开始。',
    'The fields at the top of the file have no end: the second “---” line is missing. → Write a line “---” below the last field (summary); the text begins after it.',
  ],
  fieldsAbsent: [
    '文件开头缺少标题等栏目。 → 文件开头照这样写：一行“---”，然后 title、line、summary 各一行，再一行“---”，下面才是正文。',
    'The fields at the top of the file (title and so on) are missing. → Begin the file with a line “---”, then title, line and summary on a line each, then another “---”; the text comes below.',
  ],
  // a text, whatever is written in it
  conflictMarks: [
    '这里留着两个版本合并时的冲突标记（<<<<<<<、=======、>>>>>>>）。 → 两个版本只留要用的一份，再把三行标记都删去。',
    'The marks of a merge conflict (<<<<<<<, =======, >>>>>>>) are still here. → Keep the version that is wanted, and delete the other and all three marks.',
  ],
  garbledText: [
    '这里有乱码，是以前转换编码时留下的，原来的字已经丢失。 → 对照原稿，把这里的字重新输入。',
    'There is garbled text here, left by a wrong conversion; the words themselves are lost. → Type these words again from the original.',
  ],
  tooDeep: [
    '这里的标记一层套一层，或者太密，不像是文字稿。 → 看看是不是粘贴了别的东西；把多余的括号、尖括号、引用号删去，或从上一个版本恢复。',
    'The markup here is nested too deeply, or too dense, for any text of this site. → See whether something else was pasted here; delete the surplus brackets and marks, or restore the last version.',
  ],
  emptyFile: [
    '这个文件是空的。 → 照同一文件夹里其他文件的写法补上内容；不需要这个文件就删去它。',
    'This file is empty. → Fill it in as other files of the folder do, or delete the file if it is not needed.',
  ],
  emptyText: [
    '这份稿子只有标题等栏目，没有正文。 → 在第二行“---”下面写上正文；如果是误删，请从上一个版本里恢复。',
    'This file has its title and other fields, and no text. → Write the text below the second “---” or, if it was deleted by mistake, restore the last version.',
  ],
  hiddenCharacter: (codes: string): Words => [
    `这里有看不见的字符（${codes}），多半是粘贴时带进来的。 → 把这一处前后的字删去，重新输入；或运行 npm run check -- --fix，自动清除。`,
    `There is an invisible character here (${codes}), most likely brought in by pasting. → Delete the characters on both sides and type them again, or run npm run check -- --fix, which removes it.`,
  ],
  wideSpace: [
    '这里有全角空格；在栏目里它不算空格，在正文里段首空两格由网站自动处理。 → 删去它，需要空格的地方按空格键输入半角空格；或运行 npm run check -- --fix，自动替换。',
    'There is a full-width space here; it does not count as one in a field, and paragraphs need no indent in prose. → Delete it and, where a space is needed, type an ordinary one; or run npm run check -- --fix, which replaces it.',
  ],
  specialSpace: [
    '这里有特殊的空格（不换行空格等），多半是粘贴时带进来的。 → 删去它，需要空格的地方按空格键输入半角空格；或运行 npm run check -- --fix，自动替换。',
    'There is a special space here (such as a no-break space), most likely brought in by pasting. → Delete it and, where a space is needed, type an ordinary one; or run npm run check -- --fix, which replaces it.',
  ],
  lookalike: (found: string): Words => [
    `“${found}”看上去像普通的字，其实是另一个字符，搜索和朗读都认不出它。 → 把这几个字删去，重新输入；多半是从PDF文件里复制来的，可以运行 npm run check -- --fix，自动替换。`,
    `“${found}” looks like an ordinary character and is another one, which neither search nor a screen reader takes for it. → Delete these characters and type them again; where they come from a PDF file, npm run check -- --fix replaces them.`,
  ],
  // a file that cannot be had
  tooLarge: [
    '这个文件太大了（超过300 KB），不像是一份文字稿。 → 请查看是不是放错了文件，或粘贴了图片等内容。',
    'This file is larger than 300 KB, which no text of this site is. → See whether it is the wrong file, or has a picture pasted into it.',
  ],
  noFile: [
    '这不是普通的文件，而是管道、设备或文件夹的链接。 → 删去它，或换成真正的文件。',
    'This is no ordinary file but a pipe, a device or a link to a folder. → Delete it, or put a real file in its place.',
  ],
  elsewhere: [
    '这是一个链接，指向 content 文件夹以外的文件。 → 把那份文件复制进来，换掉链接；外面的文件不会被发布。',
    'This is a link to a file outside the content folder. → Put a copy of that file in the place of the link; nothing from outside is published.',
  ],
  unopenable: [
    '这个文件打不开。 → 关闭正在使用它的程序，确认有权限打开它，再试一次。',
    'This file cannot be opened. → Close any program that has it open, see that you may read it, and try again.',
  ],
  otherEncoding: (encoding: Encoding): Words => [
    `这个文件是用${ENCODING[encoding].zh}编码保存的，放到网站上会变成乱码；应当用UTF-8。 → 用“记事本”打开，选“另存为”，编码选“UTF-8”，再保存；或运行 npm run check -- --fix，自动转换。`,
    `This file is saved in ${ENCODING[encoding].en}; on the site its text would come out garbled. It should be UTF-8. → Open it in Notepad, choose “Save as”, set the encoding to “UTF-8” and save; or run npm run check -- --fix, which converts it.`,
  ],
  brokenEncoding: [
    '从这一行起有不合UTF-8编码的字节，文字会变成乱码；文件可能损坏了，或者混用了两种编码。 → 打开这一行，把变成乱码的字重新输入，用“记事本”另存为UTF-8；认不出原字就从上一个版本恢复。',
    'From this line on there are bytes that are not UTF-8, so text would come out garbled; the file may be damaged, or mix two encodings. → Type again what is garbled on this line and save as UTF-8 in Notepad; if the words cannot be told, restore the last version.',
  ],
  // what a field cannot hold; the sentence begins with the field
  textDue: (shown: string): Words => [
    `写成了“${shown}”，这里应当是一段文字。 → 用半角双引号把它括起来，例如 "2022"。`,
    `reads “${shown}”, but a text is due here. → Put it inside straight double quotes, as in "2022".`,
  ],
  yesOrNoDue: (shown: string): Words => [
    `写成了“${shown}”，这里只能写 true 或 false。 → true 是“是”、开，false 是“否”、关：照样写，不加引号，也不写汉字。`,
    `reads “${shown}”, but only true or false may stand here. → Write true for yes and on, or false for no and off, without quotation marks.`,
    { guess: yesOrNoMeant(shown) },
  ],
  numberDue: (shown: string): Words => [
    `写成了“${shown}”，这里应当是一个数。 → 只写数字，例如 1200 或 24.39：不带引号、逗号、单位、百分号，也不带“万”“余”“约”；金额写足，不以千、万计。`,
    `reads “${shown}”, but a number is due here. → Write digits only, as in 1200 or 24.39: no quotes, commas, units, per cent signs or words such as “about”; money in full, not in thousands.`,
  ],
  wholeNumberDue: (shown: string): Words => [
    `写成了“${shown}”，这里应当是一个整数。 → 只写数字，例如 1200：不带引号、逗号、小数、单位，也不带“万”“余”“约”。百分比、面积之类可以有小数，先看单位（unit）的 kind 对不对。`,
    `reads “${shown}”, but a whole number is due here. → Write digits only, as in 1200: no quotes, commas, decimals, units or words such as “about”. Per cents, areas and the like may have decimals: see whether the “kind” of the unit is right.`,
  ],
  listDue: (shown: string): Words => [
    `写成了“${shown}”，这里应当是一个列表。 → 每项另起一行，以“- ”开头；一项也没有就写 []。`,
    `reads “${shown}”, but a list is due here. → Put each item on its own line, beginning with “- ”; write [] where there is none.`,
  ],
  groupDue: (shown: string, names: Localised): Words => [
    `写成了“${shown}”，这里应当分成小栏目来写。 → 这里的小栏目有：${names.zh}。照同一文件夹里其他文件的写法，写出其中需要的。`,
    `reads “${shown}”, but smaller fields are due here. → Its smaller fields are ${names.en}. Write those that are needed, as other files of the folder do.`,
  ],
  tooMany: (limit: number): Words => [
    `项数太多。 → 最多写${limit}项。`,
    `has too many items. → Keep at most ${limit}.`,
  ],
  tooFew: (limit: number): Words => [
    `项数太少。 → 至少写${limit}项。`,
    `has too few items. → Write at least ${limit}.`,
  ],
  tooBig: (shown: string, limit: number): Words => [
    `写的是“${shown}”，太大了。 → 最大可以写${limit}；请核对位数。`,
    `is “${shown}”, which is too large. → It may be ${limit} at most; check the number of digits.`,
  ],
  tooSmall: (shown: string, limit: number, inclusive: boolean): Words => [
    `写的是“${shown}”，太小了。 → ${inclusive ? `最小可以写${limit}` : `要比${limit}大`}。`,
    `is “${shown}”, which is too small. → It must be ${inclusive ? 'at least' : 'more than'} ${limit}.`,
  ],
  notOrigin: (shown: string, origin: string, path: string): Words => [
    `除了 https:// 和域名，还写了别的：“${shown}”。 → 只写 ${origin}${path ? `；路径在生成时写进 SITE_BASE，即 SITE_BASE=${path}` : ''}。`,
    `has more than https:// and the host: “${shown}”. → Write ${origin} alone${path ? `; the path is given to the build, as SITE_BASE=${path}` : ''}.`,
    { suggestion: origin },
  ],
  noAddress: (shown: string): Words => [
    `不是网址：“${shown}”。 → 写完整的网址，以 https:// 开头；还没有就写 ""。`,
    `is not a web address: “${shown}”. → Write the whole web address, beginning with https://, or "" while there is none.`,
  ],
  noTimeZone: (shown: string): Words => [
    `不是时区：“${shown}”。 → 写时区的国际名称，“大洲/城市”，例如 Asia/Tokyo；不写这一栏就按世界时。`,
    `is not a time zone: “${shown}”. → Write its international name, a continent and a city, as in Asia/Tokyo; without this field, days are those of UTC.`,
  ],
  noCurrency: (shown: string): Words => [
    `不是币种的代码：“${shown}”。 → 写国际标准（ISO 4217）的三个大写字母，例如美元 USD、欧元 EUR；RMB、¥ 这样的写法不是代码。`,
    `is not the code of a currency: “${shown}”. → Write its three capital letters by ISO 4217, as in USD or EUR; RMB or ¥ is no code.`,
    { guess: currencyMeant(shown) },
  ],
  noDate: (shown: string): Words => [
    `不是日期：“${shown}”。 → 写 "2024-06-30" 这样的日期，要真有这一天；可以的话，只写到月（"2024-06"）或年（"2024"）。`,
    `is not a date: “${shown}”. → Write a day that there was, as in "2024-06-30"; where no more is known, the month, "2024-06", or the year, "2024".`,
    { guess: dateMeant(shown) },
  ],
  noDay: (shown: string): Words => [
    `不是日期：“${shown}”。 → 写 "2024-06-30" 这样的日期，年、月、日都要写，要真有这一天。`,
    `is not a date: “${shown}”. → Write a day that there was, with year, month and day, as in "2024-06-30".`,
    { guess: dateMeant(shown) },
  ],
  noId: (shown: string): Words => [
    `不能作代号：“${shown}”。 → 代号只用小写英文字母和数字，词与词之间用半角连字符，例如 two-words。`,
    `cannot be an id: “${shown}”. → An id has lower-case Latin letters and digits only, with hyphens between words, as in two-words.`,
  ],
  tooExact: (shown: string): Words => [
    `不能写“${shown}”：一个数最多有${MOST_DIGITS}位有效数字，整数部分不到一亿亿。 → 照来源核对位数；太大或太细的数，换一个大一些的单位，或写来源四舍五入的数。`,
    `cannot be “${shown}”: a number has ${MOST_DIGITS} significant digits at most, and less than ten million billion in all. → Check its digits with the source; take a larger unit for what is too large, or the rounded number that the source gives.`,
  ],
  unfit: (shown: string): Words => [
    `不能写“${shown}”。 → 照同一文件夹里其他文件的写法改。`,
    `cannot be “${shown}”. → Write it as other files of the folder do.`,
  ],
  emptyList: [
    '是空的。 → 至少写一项，写法照同一文件夹里的其他文件。',
    'is empty. → Write at least one item, as other files of the folder do.',
  ],
  emptyField: [
    '是空的。 → 把内容填上；中文和英文都要有。',
    'is empty. → Write what belongs here; Chinese and English are both needed.',
  ],
} as const satisfies Readonly<Record<string, Words | ((...about: never[]) => Words)>>;
