import { memoized } from '../../content/memoized.ts';
import type { Passage } from '../passage.ts';
import { defineRule } from '../rule.ts';
import { type Pattern, pattern, tellFound } from './pattern.ts';

// U+FFFC stands for a figure or a term.
const HAN = String.raw`[\p{Script=Han}\uFFFC]`;
const BESIDE = String.raw`[\p{Script=Han}\uFFFC”’》）]`;
const DOUBLED = /(?![！？]{2}(?![！？]))[，。、；：！？][，。、；：！？,.;:]+|(?<=\p{Script=Han})[,;:]{2,}/u;

/** Addresses are nobody's punctuation. */
const masked = memoized(({ text }: Passage): string =>
  text
    .replace(/[[<《〈＜]?\s*\/?(?:Stat|Term)\s+id\b[^\]>》〉＞。，]*[\]>》〉＞]?|<\/?[A-Za-z][^<>]*>/g, blank)
    .replace(/&(?:[a-z]+|#\w+);/gi, blank)
    .replace(/https?:\/\/[\w./?=&%#~:@+-]+|\{[a-z]+\}/gi, (part) =>
      part.startsWith('{') ? '\uFFFC'.repeat(part.length) : blank(part),
    ),
);

/** What is quoted from a source keeps its own punctuation; so does a passage that is told to be in Chinese. */
const english = memoized((passage: Passage): string | undefined => {
  if ((passage.text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 > passage.text.length) return undefined;
  return masked(passage).replace(
    /“[^”]*\p{Script=Han}[^”]*”|\([^)]*\p{Script=Han}[^)]*\)|[（《][^）》]*[）》]?|\p{Script=Han}[，。；：？！、（）\p{Script=Han}]*/gu,
    blank,
  );
});

function blank(text: string): string {
  return 'x'.repeat(text.length);
}

const CODES = [
  'doubled-punctuation',
  'half-width-punctuation',
  'full-width-punctuation',
  'straight-quote',
  'misplaced-punctuation',
] as const;

const CHINESE: readonly Pattern<(typeof CODES)[number]>[] = [
  pattern('doubled-punctuation', DOUBLED, (mark) => [
    `标点重复了：“${mark}”。 → 只留一个；省略号写“……”。`,
    `Punctuation is doubled here: “${mark}”. → Keep one mark; an ellipsis in Chinese is “……”.`,
  ]),
  pattern(
    'half-width-punctuation',
    new RegExp(
      [
        `(?<=${BESIDE})[,;:!?](?=${HAN}|[“《（]|\\s|$)`,
        `(?<=[A-Za-z0-9%])[,;:!?](?=${HAN})`,
        `(?<=${BESIDE})\\.+(?=${HAN}|\\s*$)`,
        `(?<=${BESIDE})--+(?=${HAN})`,
        '[｡､｢｣]',
        `(?<=\\p{Script=Han})\\((?=[^)]*\\p{Script=Han})|\\((?=\\p{Script=Han})|(?<=\\p{Script=Han})\\)`,
      ].join('|'),
      'u',
    ),
    (mark) => [
      `中文里用了半角标点“${mark}”。 → 切换到中文输入法，改成全角标点，例如“，”“。”“：”“（）”“——”。`,
      `A half-width mark, “${mark}”, stands in Chinese text. → Use the full-width marks of Chinese, such as “，”, “。”, “：” and “（）”.`,
    ],
  ),
  pattern('straight-quote', /"|(?<=\p{Script=Han})'|'(?=\p{Script=Han})/u, (mark) => [
    `中文里用了直引号“${mark}”。 → 改成成对的中文引号“ ”，里面一层用‘ ’。`,
    `A straight quotation mark, “${mark}”, stands in Chinese text. → Use a pair of curly quotation marks, “ ”, and ‘ ’ within them.`,
  ]),
  pattern(
    'misplaced-punctuation',
    /^[，。；：、！？）》]|(?<=[\p{Script=Han}\uFFFC”》）]) +[，。；：、！？）》]/u,
    (mark) => [
      `标点“${mark}”的位置不对。 → 段首不能是这样的标点，标点前面也不空格；删去多余的标点或空格。`,
      `This mark is out of place: “${mark}”. → No such mark begins a passage, and no space stands before it: delete what is surplus.`,
    ],
  ),
];

const ENGLISH: readonly Pattern<(typeof CODES)[number]>[] = [
  pattern(
    'full-width-punctuation',
    /[，。；：？！、（）【】《》「」％＆＋＝＜＞＂＇～０-９Ａ-Ｚａ-ｚ]+|——+|…{2,}/u,
    (mark) => [
      `英文里用了全角的标点、字母或数字“${mark}”。 → 切换到英文输入法，改成半角的，标点后面空一格。`,
      `There are full-width characters in English text: “${mark}”. → Use the ordinary half-width characters, with a space after a mark.`,
    ],
    (passage) =>
      /[（）]/.test(passage.text) && !/\p{Script=Han}/u.test(passage.text) ? passage.text : english(passage),
  ),
  pattern('doubled-punctuation', /[,;:!?]{2,}(?<![!?]{2})|(?<!\.)\.\.(?!\.)|[,;:]\./, (mark) => [
    `标点重复了：“${mark}”。 → 只留一个。`,
    `Punctuation is doubled here: “${mark}”. → Keep one mark.`,
  ]),
  pattern('misplaced-punctuation', /(?<=[A-Za-z])‘(?=[\s,.;:!?]|$)|(?<=^|\s)’(?=[A-Z])/, (mark) => [
    `引号或撇号“${mark}”的方向反了。 → 撇号和后引号是“’”，前引号是“‘”。`,
    `The quotation mark or apostrophe “${mark}” is the wrong way round. → An apostrophe and a closing mark are “’”, an opening one is “‘”.`,
  ]),
  pattern(
    'misplaced-punctuation',
    /(?<=[a-z]),(?=[a-z])|(?<=[a-z]);(?=[A-Za-z])|(?<=[A-Za-z]) +[,;:!?](?=\s|$)/,
    (mark) => [
      `英文标点“${mark}”的空格不对。 → 标点前面不空格，后面空一格。`,
      `The space at this mark is not right: “${mark}”. → No space stands before a mark, and one after it.`,
    ],
  ),
  pattern('straight-quote', /"/, () => [
    '英文里用了直双引号。 → 改成成对的弯引号“ ”。',
    'A straight double quotation mark stands in English text. → Use a pair of curly quotation marks, “ ”.',
  ]),
];

/** Chinese has Chinese punctuation and English has English, once each; the first fault of each kind in a passage. */
export const punctuationIsRight = defineRule({
  id: 'punctuation-is-right',
  scope: 'passage',
  codes: CODES,
  check: (passage, { tell }) =>
    passage.locale === 'zh'
      ? tellFound(CHINESE, passage, masked(passage), tell)
      : tellFound(ENGLISH, passage, english(passage), tell),
});
