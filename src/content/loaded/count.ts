import { chineseNumber, NUMERAL } from '../../figure/chinese-number.ts';
import { editionOf } from '../reader/layout.ts';
import type { Locale } from '../../figure/locale.ts';
import type { LoadedContent } from '../reader/content.ts';
import { memoized } from '../memoized.ts';
import { COUNTED, type Counted } from './counted.ts';
import { inEdition } from './editions.ts';
import type { Passage } from './passage.ts';
import { ENGLISH_NUMBER, englishNumber } from '../../figure/english-number.ts';

/** A number in words or digits right before what it counts. */
export interface Count {
  readonly counted: Counted;
  readonly value: number;
  /** The number alone. */
  readonly start: number;
  readonly end: number;
  /** The number with what it counts. */
  readonly phrase: string;
}

const THE_SITE = /本站|网站|全站|\b(?:this|our|the) (?:web)?site\b/i;

// A number of some of them, or of another's, is no count of all.
const OF_SOME = {
  zh: /(?:(?:其[中余他它]|[另又再还新这那某各每仅只])[^，。；：、]{0,4}|[前后最近约超])$/,
  en: /\b(?:other|another|more|further|new|these|those|first|last|next|only|just|both|least|about|over|or|than|each|every|some|same)\b(?: \w+)?[ ]$/i,
} as const;
const OF_OTHERS =
  /(?:19|20)\d\d|[今去当上][年次]|[国省市县区]级|模范|个人|集体|选手|同志|[他她某]|\b(?:he|she|who|workers?|persons?|individuals?|members?|teams?)\b/i;
const AND_NO_MORE = {
  zh: /^[以之]外/,
  en: /^ (?:more|from|by|given|awarded|conferred|won|whose|that|which|without|each|apart|at|side)\b/,
} as const;

const CHINESE = new RegExp(
  `(?<![${NUMERAL}第初几数\\d.])(?<number>[${NUMERAL}]+|\\d+)\\s?(?<kind>${COUNTED.map(({ zh }) => `(?:${zh})`).join('|')})`,
  'g',
);
const ENGLISH = new RegExp(
  `(?<![\\d.,-])(?<number>${ENGLISH_NUMBER.source}|\\b\\d+) (?<kind>${COUNTED.map(({ en }) => en).join('|')})\\b`,
  'gi',
);

/** Whether the words before and behind a number make it one of some of the things, or of more than there were. */
export function isOfSome(locale: Locale, ahead: string, behind: string): boolean {
  return OF_SOME[locale].test(clauseBefore(ahead)) || AND_NO_MORE[locale].test(behind);
}

function clauseBefore(ahead: string): string {
  return /[^，。；：！？,.;:!?]*$/.exec(ahead)?.[0] ?? '';
}

/** The numbers in a passage that count all of something, by the words around them. */
const counts = memoized(({ locale, text, kind }: Passage): readonly Count[] =>
  [...text.matchAll(locale === 'zh' ? CHINESE : ENGLISH)].flatMap(({ 0: phrase, index, groups = {} }) => {
    const { number = '', kind: noun = '' } = groups;
    const counted = COUNTED.find((one) => new RegExp(`^(?:${one[locale]})$`, 'i').test(noun));
    const value = /^\d/.test(number) ? Number(number) : (chineseNumber(number) ?? englishNumber(number));
    if (!counted || value < 2) return [];
    const [ahead, behind] = [text.slice(0, index), text.slice(index + phrase.length)];
    const clause = clauseBefore(ahead);
    if (isOfSome(locale, ahead, behind) || OF_OTHERS.test(clause)) return [];
    const sentence = `${/[^。！？.!?]*$/.exec(ahead)?.[0]}${phrase}${/^[^。！？.!?]*/.exec(behind)?.[0]}`;
    const { meantFrom, saidBy = THE_SITE } = counted;
    const isMeant =
      meantFrom === undefined ? saidBy.test(sentence) && !/的$/.test(clause) : value >= meantFrom;
    if (kind !== 'field' && !isMeant) return [];
    return [{ counted, value, start: index, end: index + number.length, phrase }];
  }),
);

/** The numbers in a passage that count all there is of something. In prose one far from how many there are is about something else. */
export function countsIn(
  content: LoadedContent,
  passage: Passage,
): readonly (Count & { readonly due: number })[] {
  return counts(passage).flatMap((count) => {
    const due = count.counted.count(inEdition(content, editionOf(passage.file)));
    if (due === undefined) return [];
    const isNear = due / 2 < count.value && count.value < due * 2;
    return isNear || passage.kind === 'field' ? [{ ...count, due }] : [];
  });
}
