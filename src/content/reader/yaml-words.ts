import type { IssueWords } from './issue.ts';

/** A full-width colon after a field's name. */
export const WIDE_COLON: IssueWords = {
  message: {
    zh: '栏目名后面用了全角冒号“：”。',
    en: 'There is a full-width colon “：” after the name of a field.',
  },
  fix: {
    zh: '把栏目名后面的“：”改成半角冒号加一个空格，例如“order: 1”。',
    en: 'After the field’s name, use an ordinary colon and one space, as in “order: 1”.',
  },
};

/** A colon with nothing after it. */
export const NO_SPACE: IssueWords = {
  message: { zh: '冒号后面少了一个空格。', en: 'There is no space after the colon.' },
  fix: {
    zh: '在半角冒号后面加一个空格，例如“order: 1”。',
    en: 'Put one space after the colon, as in “order: 1”.',
  },
};

/** A list item whose hyphen touches its text. */
export const NO_SPACE_AFTER_DASH: IssueWords = {
  message: {
    zh: '行首的“-”后面少了一个空格。',
    en: 'There is no space after the hyphen at the start of this line.',
  },
  fix: {
    zh: '在“-”后面加一个空格，例如“- zh: ……”。',
    en: 'Put one space after the hyphen, as in “- zh: …”.',
  },
};

/** A dash in the place of a list's hyphen. */
export const WIDE_DASH: IssueWords = {
  message: { zh: '列表的开头用了全角的横线。', en: 'A full-width dash stands at the start of a list item.' },
  fix: { zh: '改成半角的“-”，后面空一格。', en: 'Use the ordinary hyphen “-” and one space.' },
};

/** Full-width brackets in the place of YAML's. */
export const WIDE_BRACKET: IssueWords = {
  message: { zh: '作标记用的括号成了全角。', en: 'The brackets that serve as markup here are full-width.' },
  fix: { zh: '改成半角的 [ ] 或 { }。', en: 'Use the half-width [ ] or { }.' },
};

/** A Chinese comma between the items of a list. */
export const WIDE_COMMA: IssueWords = {
  message: {
    zh: '各项之间用了中文的逗号、顿号或分号。',
    en: 'A Chinese comma or semicolon stands between the items here.',
  },
  fix: {
    zh: '各项之间用半角逗号加一个空格，例如 [a, b]。',
    en: 'Put an ordinary comma and a space between items, as in [a, b].',
  },
};

/** Curly quotation marks in the place of YAML's. */
export const WIDE_QUOTE: IssueWords = {
  message: {
    zh: '作标记用的引号成了中文引号，会原样显示在网页上。',
    en: 'Curly quotation marks stand where markup is due, and would show on the page.',
  },
  fix: {
    zh: '改成半角双引号，空着就写 ""；代号不加引号。',
    en: 'Use straight double quotes, "" for nothing; an id needs none.',
  },
};

/** A tab at the start of a line. */
export const TAB: IssueWords = {
  message: { zh: '这一行用制表符（Tab键）缩进。', en: 'This line is indented with a tab.' },
  fix: { zh: '删去制表符，改用空格，每级两个。', en: 'Replace the tab with spaces, two for each level.' },
};

/** A text that holds a colon and a space, and so is taken for a field. */
export const COLON_INSIDE: IssueWords = {
  message: {
    zh: '文字里有半角冒号加空格，会被当成另一个栏目。',
    en: 'The text has a colon and a space in it, which is taken for another field.',
  },
  fix: {
    zh: '中文用全角冒号“：”；一定要用半角冒号，就把整段文字放进半角双引号里。',
    en: 'Put the whole text inside straight double quotes.',
  },
};

/** A value that readers of YAML do not agree on. */
export const SURPRISE: IssueWords = {
  message: {
    zh: '这种写法，电脑不一定按字面来读，换一个程序就可能读成别的值。',
    en: 'A value written like this is not always read as it stands: another program may read another value.',
  },
  fix: {
    zh: '是数就只写数字，不带前面的0、下划线和其他符号，例如 266；是文字就放进半角双引号里，例如 "0266"。',
    en: 'Write a number in plain digits, without a leading 0, underscores or other signs, as in 266; put a text inside straight double quotes, as in "0266".',
  },
};

/** Words after a hash in a text without quotation marks. */
export const CUT_OFF: IssueWords = {
  message: {
    zh: '空格加“#”以后的字会被当成批注，不会显示在网页上。',
    en: 'What follows a space and “#” is taken for a remark and would not show on the page.',
  },
  fix: {
    zh: '是正文，就把整段文字放进半角双引号里；是批注，就在“#”后面空一格。',
    en: 'If it is text, put the whole of it inside straight double quotes; if it is a remark, put a space after the “#”.',
  },
};
