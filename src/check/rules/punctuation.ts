import type { Localised } from '../../figure/locale.ts';
import { error, type IssueCode, type Place } from '../../content/reader/issue.ts';
import type { Passage } from '../passage.ts';
import { forEachPassage } from '../rule.ts';

interface Fault {
  readonly code: IssueCode;
  readonly expression: RegExp;
  readonly message: (found: string) => Localised;
  readonly fix: Localised;
}

// U+FFFC stands for a figure or a term.
const HAN = String.raw`[\p{Script=Han}\uFFFC]`;
const BESIDE = String.raw`[\p{Script=Han}\uFFFC”’》）]`;

const CHINESE: readonly Fault[] = [
  {
    code: 'doubled-punctuation',
    expression: /(?![！？]{2}(?![！？]))[，。、；：！？][，。、；：！？,.;:]+|(?<=\p{Script=Han})[,;:]{2,}/gu,
    message: (found) => ({ zh: `标点重复了：“${found}”。`, en: `Punctuation is doubled here: “${found}”.` }),
    fix: { zh: '只留一个；省略号写“……”。', en: 'Keep one mark; an ellipsis in Chinese is “……”.' },
  },
  {
    code: 'half-width-punctuation',
    expression: new RegExp(
      [
        `(?<=${BESIDE})[,;:!?](?=${HAN}|[“《（]|\\s|$)`,
        `(?<=[A-Za-z0-9%])[,;:!?](?=${HAN})`,
        `(?<=${BESIDE})\\.+(?=${HAN}|\\s*$)`,
        `(?<=${BESIDE})--+(?=${HAN})`,
        '[｡､｢｣]',
        `(?<=\\p{Script=Han})\\((?=[^)]*\\p{Script=Han})|\\((?=\\p{Script=Han})|(?<=\\p{Script=Han})\\)`,
      ].join('|'),
      'gu',
    ),
    message: (found) => ({
      zh: `中文里用了半角标点“${found}”。`,
      en: `A half-width mark, “${found}”, stands in Chinese text.`,
    }),
    fix: {
      zh: '切换到中文输入法，改成全角标点，例如“，”“。”“：”“（）”“——”。',
      en: 'Use the full-width marks of Chinese, such as “，”, “。”, “：” and “（）”.',
    },
  },
  {
    code: 'straight-quote',
    expression: /"|(?<=\p{Script=Han})'|'(?=\p{Script=Han})/gu,
    message: (found) => ({
      zh: `中文里用了直引号“${found}”。`,
      en: `A straight quotation mark, “${found}”, stands in Chinese text.`,
    }),
    fix: {
      zh: '改成成对的中文引号“ ”，里面一层用‘ ’。',
      en: 'Use a pair of curly quotation marks, “ ”, and ‘ ’ within them.',
    },
  },
  {
    code: 'misplaced-punctuation',
    expression: /^[，。；：、！？）》]|(?<=[\p{Script=Han}\uFFFC”》）]) +[，。；：、！？）》]/gu,
    message: (found) => ({
      zh: `标点“${found.trim()}”的位置不对。`,
      en: `This mark is out of place: “${found.trim()}”.`,
    }),
    fix: {
      zh: '段首不能是这样的标点，标点前面也不空格；删去多余的标点或空格。',
      en: 'No such mark begins a passage, and no space stands before it: delete what is surplus.',
    },
  },
];

const ENGLISH: readonly Fault[] = [
  {
    code: 'full-width-punctuation',
    expression: /[，。；：？！、（）【】《》「」％＆＋＝＜＞＂＇～０-９Ａ-Ｚａ-ｚ]+|——+|…{2,}/gu,
    message: (found) => ({
      zh: `英文里用了全角的标点、字母或数字“${found}”。`,
      en: `There are full-width characters in English text: “${found}”.`,
    }),
    fix: {
      zh: '切换到英文输入法，改成半角的，标点后面空一格。',
      en: 'Use the ordinary half-width characters, with a space after a mark.',
    },
  },
  {
    code: 'doubled-punctuation',
    expression: /[,;:!?]{2,}(?<![!?]{2})|(?<!\.)\.\.(?!\.)|[,;:]\./g,
    message: (found) => ({ zh: `标点重复了：“${found}”。`, en: `Punctuation is doubled here: “${found}”.` }),
    fix: { zh: '只留一个。', en: 'Keep one mark.' },
  },
  {
    code: 'misplaced-punctuation',
    expression: /(?<=[A-Za-z])‘(?=[\s,.;:!?]|$)|(?<=^|\s)’(?=[A-Z])/g,
    message: (found) => ({
      zh: `引号或撇号“${found}”的方向反了。`,
      en: `The quotation mark or apostrophe “${found}” is the wrong way round.`,
    }),
    fix: {
      zh: '撇号和后引号是“’”，前引号是“‘”。',
      en: 'An apostrophe and a closing mark are “’”, an opening one is “‘”.',
    },
  },
  {
    code: 'misplaced-punctuation',
    expression: /(?<=[a-z]),(?=[a-z])|(?<=[a-z]);(?=[A-Za-z])|(?<=[A-Za-z]) +[,;:!?](?=\s|$)/g,
    message: (found) => ({
      zh: `英文标点“${found.trim()}”的空格不对。`,
      en: `The space at this mark is not right: “${found.trim()}”.`,
    }),
    fix: { zh: '标点前面不空格，后面空一格。', en: 'No space stands before a mark, and one after it.' },
  },
  {
    code: 'straight-quote',
    expression: /"/g,
    message: () => ({
      zh: '英文里用了直双引号。',
      en: 'A straight double quotation mark stands in English text.',
    }),
    fix: { zh: '改成成对的弯引号“ ”。', en: 'Use a pair of curly quotation marks, “ ”.' },
  },
];

/** Chinese has Chinese punctuation and English has English, once each; the first fault of each kind in a passage. */
export const punctuationIsRight = forEachPassage((passage) =>
  (passage.locale === 'zh' ? inChinese(passage) : inEnglish(passage)).map(({ fault, place, found }) =>
    error(fault.code, place, { message: fault.message(found), fix: fault.fix }),
  ),
);

interface Found {
  readonly fault: Fault;
  readonly place: Place;
  readonly found: string;
}

function inChinese(passage: Passage): Found[] {
  const text = masked(passage.text);
  const found = CHINESE.flatMap((fault) => firstOf(fault, text, passage));
  // A doubled mark of which one is half-width is one slip.
  return found.filter(
    ({ fault }, index) =>
      index === 0 ||
      fault.code !== 'half-width-punctuation' ||
      found[0]?.fault.code !== 'doubled-punctuation',
  );
}

function inEnglish(passage: Passage): Found[] {
  if ((passage.text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 > passage.text.length) return [];
  // What is quoted from the article keeps its own punctuation; so does a passage that is told to be in Chinese.
  const text = masked(passage.text).replace(
    /“[^”]*\p{Script=Han}[^”]*”|\([^)]*\p{Script=Han}[^)]*\)|[（《][^）》]*[）》]?|\p{Script=Han}[，。；：？！、（）\p{Script=Han}]*/gu,
    blank,
  );
  const brackets = /[（）]/.test(passage.text) && !/\p{Script=Han}/u.test(passage.text) ? passage.text : text;
  return ENGLISH.flatMap((fault) =>
    firstOf(fault, fault.code === 'full-width-punctuation' ? brackets : text, passage),
  );
}

function firstOf(fault: Fault, text: string, passage: Passage): Found[] {
  const [match] = text.matchAll(fault.expression);
  if (!match) return [];
  const found = match[0].replaceAll('\uFFFC', '');
  return [{ fault, place: passage.at(match.index, match.index + match[0].length), found }];
}

/** Addresses are nobody's punctuation. */
function masked(text: string): string {
  return text
    .replace(/[[<《〈＜]?\s*\/?(?:Stat|Term)\s+id\b[^\]>》〉＞。，]*[\]>》〉＞]?|<\/?[A-Za-z][^<>]*>/g, blank)
    .replace(/&(?:[a-z]+|#\w+);/gi, blank)
    .replace(/https?:\/\/[\w./?=&%#~:@+-]+|\{[a-z]+\}/gi, (found) =>
      found.startsWith('{') ? '\uFFFC'.repeat(found.length) : blank(found),
    );
}

function blank(text: string): string {
  return 'x'.repeat(text.length);
}
