import { memoized } from '../../content/memoized.ts';
import type { Passage } from '../../content/loaded/passage.ts';
import { patternRule } from './pattern.ts';

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

const inChinese = (passage: Passage) => (passage.locale === 'zh' ? masked(passage) : undefined);
const inEnglish = (passage: Passage) => (passage.locale === 'en' ? english(passage) : undefined);

/** Chinese has Chinese punctuation and English has English, once each; the first fault of each kind in a passage. */
export const punctuationIsRight = patternRule([
  { key: 'doubled-punctuation.chinese', expression: DOUBLED, within: inChinese },
  {
    key: 'half-width-punctuation',
    expression: new RegExp(
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
    within: inChinese,
  },
  {
    key: 'straight-quote.chinese',
    expression: /"|(?<=\p{Script=Han})'|'(?=\p{Script=Han})/u,
    within: inChinese,
  },
  {
    key: 'misplaced-punctuation.chinese',
    expression: /^[，。；：、！？）》]|(?<=[\p{Script=Han}\uFFFC”》）]) +[，。；：、！？）》]/u,
    within: inChinese,
  },
  {
    key: 'full-width-punctuation',
    expression: /[，。；：？！、（）【】《》「」％＆＋＝＜＞＂＇～０-９Ａ-Ｚａ-ｚ]+|——+|…{2,}/u,
    within: (passage) =>
      passage.locale === 'en' && /[（）]/.test(passage.text) && !/\p{Script=Han}/u.test(passage.text)
        ? passage.text
        : inEnglish(passage),
  },
  {
    key: 'doubled-punctuation.english',
    expression: /[,;:!?]{2,}(?<![!?]{2})|(?<!\.)\.\.(?!\.)|[,;:]\./,
    within: inEnglish,
  },
  {
    key: 'misplaced-punctuation.apostrophe',
    expression: /(?<=[A-Za-z])‘(?=[\s,.;:!?]|$)|(?<=^|\s)’(?=[A-Z])/,
    within: inEnglish,
  },
  {
    key: 'misplaced-punctuation.english',
    expression: /(?<=[a-z]),(?=[a-z])|(?<=[a-z]);(?=[A-Za-z])|(?<=[A-Za-z]) +[,;:!?](?=\s|$)/,
    within: inEnglish,
  },
  { key: 'straight-quote.english', expression: /"/, within: inEnglish },
]);
