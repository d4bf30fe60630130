import { isInChinese, isProse, patternRule, without } from './pattern.ts';
import { defineRule, memoizedByText, type Passage } from '../vocabulary.ts';

// U+FFFC stands for a figure or a term.
const HAN = String.raw`[\p{Script=Han}\uFFFC]`;
const BESIDE = String.raw`[\p{Script=Han}\uFFFC”’》）]`;

/** Addresses and tags are nobody’s punctuation; what the site fills in is a figure. */
const masked = (text: string): string =>
  without(
    /[[<《〈＜]?\s*\/?(?:Stat|Term)\s+id\b[^\]>》〉＞。，]*[\]>》〉＞]?|<\/?[a-z][^<>]*>|&(?:[a-z]+|#\w+);|#[A-Z]\S*[!?]|错误!|\([^()]*\)\[[/h][^\]]*\]|https?:\/\/[\w./?=&%#~:@+-]+/gi,
  )(text).replace(/\{[a-z]+\}/gi, (place) => '\uFFFC'.repeat(place.length));

/** What is quoted from a source keeps its own punctuation; so does a passage that is told to be in Chinese. */
const quoting = without(
  /“[^”]*\p{Script=Han}[^”]*”|\([^)]*\p{Script=Han}[^)]*\)|[（《][^）》]*\p{Script=Han}[^）》]*[）》]?|\p{Script=Han}[，。；：？！、（）\p{Script=Han}]*/gu,
);
const inChinese = { locale: 'zh', read: memoizedByText(masked) } as const;
const readEnglish = memoizedByText((text) => (isInChinese(text) ? '' : quoting(masked(text))));
const inEnglish = { locale: 'en', read: readEnglish } as const;

const HALF_WIDTH = [
  `(?<=${BESIDE})[,;:!?](?=${HAN}|[“《（]|\\s|$)`,
  `(?<=[A-Za-z0-9%])[,;:!?](?=${HAN})`,
  `(?<=${BESIDE})\\.+(?=${HAN}|\\s*$)`,
  `(?<=${BESIDE})--+(?=${HAN})`,
  '[｡､｢｣]',
  `(?<=\\p{Script=Han})\\((?=[^)]*\\p{Script=Han})|\\((?=\\p{Script=Han})|(?<=\\p{Script=Han})\\)`,
];

/** Chinese has Chinese punctuation and English has English, once each; the first fault of each kind in a passage. */
// biome-ignore format: one a line reads as a table
export const punctuationIsRight = patternRule([
  { key: 'doubled-punctuation.chinese', ...inChinese, expression: /(?![！？]{2}(?![！？]))[，。、；：！？][，。、；：！？,.;:]+|(?<=\p{Script=Han})[,;:]{2,}/u },
  { key: 'half-width-punctuation', ...inChinese, expression: new RegExp(HALF_WIDTH.join('|'), 'u') },
  { key: 'straight-quote.chinese', ...inChinese, expression: /["＂「」『』]|(?<=\p{Script=Han})'|'(?=\p{Script=Han})/u },
  { key: 'misplaced-punctuation.chinese', ...inChinese, expression: /^[，。；：、！？）》]|(?<=[\p{Script=Han}\uFFFC”》）]) +[，。；：、！？）》]/u },
  { key: 'misplaced-punctuation.last', ...inChinese, expression: /、(?=等(?:[，。；都]|$)|[和与](?![谐平睦气美解县田硕静政顺林声而合服善面尚会时众此其]))/ },
  { key: 'full-width-punctuation', ...inEnglish, expression: /[，。；：？！、（）【】《》「」％＆＋＝＜＞＂＇～０-９Ａ-Ｚａ-ｚ]+|——+|…{2,}/u },
  { key: 'doubled-punctuation.english', ...inEnglish, expression: /[,;:!?]{2,}(?<![!?]{2})|(?<!\.)\.\.(?!\.)|[,;:]\.|(?<=\w)[’'‘]{2,}/ },
  { key: 'misplaced-punctuation.apostrophe', ...inEnglish, expression: /(?<=[A-Za-z])‘(?=[\s,.;:!?]|$)|(?<=^|\s)’(?=[A-Z])/ },
  { key: 'misplaced-punctuation.english', ...inEnglish, expression: /(?<=[a-z]),(?=[a-z])|(?<=[a-z]);(?=[A-Za-z])|(?<=[A-Za-z]) +[,;:!?](?=\s|$)|(?<=[a-z]{3})\((?=[a-z]{3,}[ )])(?!ies\))/ },
  { key: 'straight-quote.english', ...inEnglish, expression: /"/ },
]);

const isNamed = (names: RegExp) => (passage: Passage) => !isProse(passage) && names.test(passage.field ?? '');
const isName = isNamed(/(?:^|\.)(?:title|label|brief|name|shortName|heading|organisation)(?:\.(?:zh|en))?$/);

const isTerm = ({ file, field = '' }: Passage) =>
  file.startsWith('content/glossary/') && /^(?:zh|en|forms\b.*)$/.test(field);

/** Headings, titles and names have no full stop or comma at their end, but for a heading that a line of strokes makes of a sentence. */
// biome-ignore format: one a line reads as a table
export const headingsHaveNoStop = patternRule([
  { key: 'heading-punctuation', where: (passage) => passage.isHeading || isName(passage) || isTerm(passage), expression: /[。，；：、,;:](?=\s*$)|(?<!\.|\b(?:etc|Co|Ltd|No|St))\.(?=\s*$)/u, suggestion: '' },
], ['visible-markup']);

/** In a title a space parts two halves; between single characters it is there to make them wide. */
const isTitle = isNamed(/(?:^|\.)(?:title|name|shortName|heading|line)(?:\.|$)/);
/** A slogan of two halves keeps its space in quotation marks. */
const unquoted = { key: 'space-in-chinese', locale: 'zh', read: without(/“[^”]*”|《[^》]*》/g) } as const;

/** No space stands between Chinese characters, where it would show as a gap; what was pasted along has spaces of its own. */
// biome-ignore format: one a line reads as a table
export const chineseHasNoGaps = patternRule([
  { ...unquoted, where: (passage) => !isTitle(passage), expression: /(?<=[\p{Script=Han}，。；：、！？])[ \u00A0]+(?=\p{Script=Han})/gu, suggestion: '' },
  { ...unquoted, where: isTitle, expression: /(?<=(?<!\p{Script=Han})\p{Script=Han})[ \u00A0]+(?=\p{Script=Han}(?!\p{Script=Han}))|(?<=\p{Script=Han})[ \u00A0]{2,}(?=\p{Script=Han})/u },
], ['pasted-columns', 'left-over-line', 'line-as-heading', 'draft-remark', 'odd-space']);

/** 1) and a) are how lists are numbered. */
const LISTED = /(?:^|\s)[\da-z]{1,2}\)?$/i;
const PAIRS = ['“”', '《》', '（）', '()', '【】'];
/** A bracket of the other width is told as that, and pairs all the same. */
const inOneWidth = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）');

/** Quotation marks and brackets come in pairs within a passage. */
export const marksArePaired = defineRule({
  scope: 'passage',
  codes: ['unpaired-mark'],
  check: ({ locale, text: written, at }, { tell }) => {
    const text = locale === 'zh' ? inOneWidth(written) : written;
    for (const [open = '', close = ''] of PAIRS) {
      // A straight mark in the place of the other half is told as that.
      const index = open === '“' && text.includes('"') ? -1 : unpaired(text, open, close);
      if (index < 0) continue;
      const [found, lacking] = text[index] === open ? [open, close] : [close, open];
      tell('unpaired-mark', at(index, index + 1), { found, lacking });
    }
  },
});

/** Where the first mark without its other half stands; -1 where there is none. */
function unpaired(text: string, open: string, close: string): number {
  if (!text.includes(open) && !text.includes(close)) return -1;
  const waiting: number[] = [];
  for (const [index, mark] of text.split('').entries())
    if (mark === open) waiting.push(index);
    else if (mark === close && waiting.pop() === undefined && !LISTED.test(text.slice(0, index + 1)))
      return index;
  return waiting[0] ?? -1;
}
