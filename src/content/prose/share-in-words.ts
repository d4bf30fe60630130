import { NUMERAL } from '../../figure/chinese-number.ts';
import type { Locale } from '../../figure/locale.ts';

const TENTHS = '[一二两三四五六七八九]{1,2}成[半一二三四五六七八九]?';
const FEW = '(?:two|three|four|five|six|seven|eight|nine|ten)';
const PARTS = '(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)';

/** How a share or a multiple is said in words: 八成以上, 三分之二的, 翻一番, two thirds, doubled; but not 三五成群, or a quarter of an hour. */
export const SHARE: Readonly<Record<Locale, RegExp>> = {
  zh: new RegExp(
    [
      `(?<![${NUMERAL}\\d几分])${TENTHS}(?=多?(?:以[上下]|左右|的|职工|会员|企业|家庭|群众|[，。；]))`,
      `(?<=[占达近约超逾])过?${TENTHS}(?![员群立为功就绩])`,
      `[${NUMERAL}]+(?<!百|千|万)分之[${NUMERAL}]+(?=(?:以上)?的|左右|多|[，。；、）])`,
      `(?<!超过?|逾)(?:半数|一半)以上|(?:超过?|逾)(?:半数|一半)(?!以上)|过半(?=的(?!路)|数?(?:职工|会员|企业|基层|单位|家庭))`,
      `翻了?[${NUMERAL}几]?[番倍](?!检)`,
      `(?<=(?:增长|增加|提高|提升|扩大|上升|减少|超过|达到|[是为])[^，。；]{0,6})[${NUMERAL}几数]+倍`,
    ].join('|'),
  ),
  en: new RegExp(
    [
      `\\b(?:doubled|trebled|tripled|quadrupled)\\b(?! (?:up|over|down|as|their|its|his|her)\\b)`,
      `\\b(?:${FEW}|many)-?fold\\b`,
      `(?<!\\b(?:first|second|last|latter|other|better) )\\bhalf of (?:all|its|our|their|them|the)\\b(?! (?:year|month|century|day|week|[a-z]+ (?:year|month|century))\\b)`,
      `(?<!\\b(?:first|last|past|final) )\\b(?:one|${FEW})[ -]${PARTS}\\b(?! of (?:an hour|a (?:century|year|mile))\\b)`,
      `\\ba ${PARTS} of (?!an hour|a (?:century|year|mile)|the year|it\\b)`,
      `\\b(?:twice|${FEW} times) as (?:many|much|large|high|long)\\b`,
      `\\b(?:a|one|half a|${FEW}) dozen\\b`,
    ].join('|'),
    'i',
  ),
};
