import type { Locale } from '../../figure/locale.ts';
import { memoizedByText } from '../memoized.ts';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = '(?:19|20)\\d\\d';
const TO = '\\s?[—–\\-~～至到]\\s?';

/** What is counted, and not called, by the number before it. */
const COUNTED_ZH = '条|次|人(?!员)|件|个|家|名|元|部|起|通|幅|张|册|万|亿|余|多';
const COUNTED_EN = 'people|persons|workers|members|visits|calls|times|courses|activities|yuan|places|rooms';
const CURRENCIES = ['RMB', ...Intl.supportedValuesOf('currency')].join('|');
const PHONE =
  '(?:热线|电话|专线|拨打?|致电|传真|手机|分机|短号|区号|邮编|邮政编码|微信号?|QQ群?号?)[^，。；！？\\d]{0,4}';
const CALLED =
  'Article|Section|Chapter|Figure|Table|Annex|Appendix|Room|Building|Floor|Unit|Route|Line|Bus|Highway|Platform|Step|Part|Page|Volume|Version|Windows|Boeing|Airbus|Channel|School|Grade|Class|Type|Model|Gate|Zone|Block|Level|Box';
const STREET = 'Street|Road|Avenue|Lane|Square|Boulevard|Drive|Alley|Quay';

/** Numbers of every language that count nothing: times of day, telephone numbers, models, days and standards known by their numbers, entities. */
const EVERYWHERE: readonly string[] = [
  `(?<!\\d)(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?!\\d)`,
  `(?<!\\d)0\\d{2,3}(?:[—– ]\\d{7,8}|-\\d{5,9})(?!\\d)`,
  `(?<!\\d)[48]00[- ]?\\d{3}[- ]?\\d{4}(?!\\d)`,
  `(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)1[3-9]\\d([- ])\\d{4}\\1\\d{4}(?!\\d)`,
  `(?<!\\d)(?:[（(]0\\d{2,3}[）)]\\s?|0\\d{2,3}[- ])\\d{3,4}[- ]?\\d{4}(?!\\d)`,
  `\\+\\d{1,3}(?:[- ]?[（(]?\\d{1,4}[）)]?){2,4}(?!\\d)`,
  `(?<!\\d)\\d{1,2}·\\d{1,2}(?!\\d)`,
  `(?<=[\\d ]转)\\d{2,6}(?!\\d)|双1[12](?!\\d)`,
  `\\[[一-龥]{0,4}\\d{1,2}\\]`,
  `(?<!\\d)24/7(?!\\d)|(?<!\\d)9/11(?!\\d)|(?<!\\d)7\\s?[×x*]\\s?24(?!\\d)`,
  `(?<![A-Za-z\\d])(?!(?:${CURRENCIES})\\d)[A-Z]{1,5}-?\\d[\\dA-Za-z]*(?![.,]\\d)`,
  `(?<![\\d.,])\\d{1,2}[ADGKS](?![A-Za-z])`,
  `(?<!\\d)\\d\\+(?:\\d|[A-Z])(?!\\d)`,
  `\\b(?:WCAG|ISO(?:/IEC)?|IEC|GB(?:/T)?|DB\\d+(?:/T)?|RFC|CY/T|MZ/T|PM) ?\\d+(?:[.–—:-]\\d+)*|&#\\w+;`,
  `(?<![\\d.,])${YEAR}([-/.])(?:1[0-2]|0?[1-9])\\1${DAY}(?![\\d%])`,
  `(?<![\\d.,])${DAY}([/.])(?:1[0-2]|0?[1-9])\\1${YEAR}(?![\\d%])`,
  `(?<=“)\\d{3,6}(?=”(?!\\s?(?:${COUNTED_ZH})))`,
];

/** Years, dates, ordinals, addresses and whatever else is called by a number, in each language; the longer ones first. */
const NAMES: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    `(?<![\\d.,])\\d{1,2}楼\\s?\\d{3,4}室`,
    `(?<!\\d)${YEAR}[/—–-](?:${YEAR}|\\d\\d)(?=\\s*(?:财政)?(?:年度|财年|学年|年))`,
    `(?<!\\d)${YEAR}年(?:1[3-9]|[2-9]\\d|00?)(?=月)|(?<!\\d)20(?=[XxＸ×*]{2})|#DIV/0!`,
    `(?<!\\d)${YEAR}(?=\\s?年|[级版]|${TO}${YEAR}\\s?年)`,
    `(?<=[〔［\\[(（【])${YEAR}(?=[〕］\\])）】])`,
    `(?<![\\d.,])(?:(?:1[0-2]|0?[1-9])${TO})?(?:1[0-2]|0?[1-9])\\s?月(?:\\s?${DAY}(?:${TO}${DAY})?\\s?[日号])?(?:${TO}${DAY}\\s?[日号])?`,
    `(?<![\\d.,])${DAY}日(?=${TO}${DAY}[日号])`,
    `(?<![\\d.,])(?:[01]?\\d|2[0-4])时(?![间期代])(?:[0-5]?\\d分)?`,
    `(?<![\\d.,])(?:[01]?\\d|2[0-4])点(?:[0-5]?\\d分|半|钟|整|(?=[至到前后开，。、；）—–-]))`,
    `(?<=(?:上午|中午|下午|早上|晚上|凌晨|清晨|傍晚|夜里|[早晚])\\s?)(?:[01]?\\d|2[0-4])点(?!\\d)`,
    `(?<=比分[为是]?|比例尺[为是]?|以)\\d{1,3}[:：]\\d{1,6}(?=的|战胜|[取险获]胜|击败|[，。；])`,
    `第\\s?\\d+\\s?页[\\s/，,]*共\\s?\\d+\\s?页`,
    `第\\s?\\d+`,
    `(?<=[每逢当本次上下]个?月)${DAY}[日号](?:[、和或至到—–-]${DAY}[日号])*`,
    `(?<![\\d.,])\\d+(?:\\.\\d+)+(?=版|时代)|(?<![\\d.,])\\d{1,2}(?=位(?:数|码|编号|密码)|寸(?:照|证件|免冠)|分钟[^，。！？”\\d]{0,5}圈)`,
    `(?<![\\d.,])\\d{1,3}周年|(?<![\\d.,])\\d{1,2}周岁`,
    `(?<![\\d.,])\\d{1,4}号|(?<![\\d.,])\\d{1,4}(?=(?:米|公里)处)`,
    `(?<=[号楼栋幢座元层])\\s?\\d{1,4}(?:号楼|楼|层|室|单元|栋|幢|座)`,
    `(?<![\\d.,])\\d{1,3}路(?=公交|汽车|电车|车|(?:[、和或][A-Z]?\\d{1,3}路)+公交)|(?<=[坐乘搭换])\\d{1,3}路`,
    `(?<![\\d.,])\\d{3,4}室`,
    `(?<![\\d.,])\\d{2,3}(?:国道|省道|县道|高速)`,
    `(?<![\\d.,])\\d{1,2}中(?=学|[、，。]|的(?:师生|学生|老师|教师))`,
    `(?<=[级届][（(]?)\\d{1,2}(?=[）)]?班)|(?<=[一二三四五六七八九][（(])\\d{1,2}(?=[）)]班)`,
    `(?<=(?:热线|电话|专线|拨打|致电)[^。！？；]{0,24}[，、或和]\\s?)\\d{3,8}(?!\\d|\\s?(?:${COUNTED_ZH}))`,
    `(?<![\\d.,])[1-4]季度`,
    `(?<![\\d.,])\\d{1,2}世纪(?:\\d0年代)?|(?<![\\d.,])\\d0(?:年代|后(?!续))`,
    `(?<![\\d.,])[12]\\d大(?=报告|精神|以来|代表|召开|胜利|会议|党章)`,
    `(?<=图|附?表|附[图件])\\s?\\d{1,2}(?!\\d|\\s?(?:${COUNTED_ZH}))`,
    `(?<![\\d.,])(?:24|8)小时(?=”?(?:服务|热线|值|开放|[开畅]通|营业|在线|受理|接[听待]|供应|轮班|轮流|运[行转]|有人|都|均|以外|之外|[以之]?内|工作制|不))`,
    `(?<=${PHONE})\\d{3,12}(?:[或、和]\\d{3,12})*(?!\\d|\\s?(?:${COUNTED_ZH}))`,
    `(?<!\\d)\\d{3,8}(?=”?(?:热线|专线|平台))`,
  ],
  en: [
    `(?<![\\d.,])\\d{1,2}(?:[:.][0-5]\\d)?(?= (?:to|and|until|or) \\d{1,2}(?:[:.][0-5]\\d)?\\s?[ap]\\.?m\\b)`,
    `(?<![\\d.,/])${YEAR}[/–-]\\d\\d(?![\\d%/]|\\.\\d)`,
    `(?<![\\d.,])${YEAR}(?![\\d%]|[.,]\\d)`,
    `(?<![\\d.,])(?:${DAY}(?:${TO}| to | and | until ))?${DAY} (?:${MONTH})\\b`,
    `\\b(?:${MONTH}) ${DAY}(?:${TO}${DAY})?(?![\\d%]|[.,]\\d|th|st|nd|rd| (?:[a-z]+ ){0,2}(?:${COUNTED_EN})\\b)`,
    `(?<![\\d.,])\\d{1,2}(?:[:.][0-5]\\d)?\\s?(?:[ap]\\.?m\\b\\.?|o[’']clock\\b)`,
    `(?<![\\d.,])\\d+(?:st|nd|rd|th)\\b`,
    `(?<![\\d.,])1\\d{2,5}(?= hotline\\b)`,
    `\\bNos?\\.\\s?\\d+(?:[/-]\\d+)*`,
    `\\b(?:${CALLED}) (?:No\\. )?\\d{1,5}[A-Za-z]?(?![\\d%]|[.,]\\d)`,
    `(?<![\\d.,])\\d{1,4}[A-Z]? (?:[A-Z][\\w’'-]* ){1,3}(?:${STREET})\\b`,
    `\\bPage \\d+ of \\d+`,
    `(?<![\\d.,:])\\d{1,3}:\\d{1,3}(?![\\d.,:]?\\d)`,
    `\\b(?:bus|buses|room|route|gate|platform|page|paragraph|sub-?paragraph|item|clause|point|annex|appendix|line|floor|extension|ext\\.) \\d{1,5}[A-Z]?(?: (?:and|or) \\d{1,4})?(?![\\d%]|[.,]\\d| (?:[a-z]+ )?(?:${COUNTED_EN})\\b)`,
    `(?<=\\b[A-Z][a-z]+,? )[1-9]\\d{5}(?=[.,;)]?(?:\\s|$))(?! [a-z])`,
    `(?<=\\b(?:aged|the age of) )\\d{1,2}\\b`,
    `\\b(?:[Vv]ersion|[Rr]elease) \\d+(?:\\.\\d+)+|(?<![\\d.,])\\d{1,3}(?= (?:[Hh]ighway|[Ee]xpressway|bus)\\b)`,
    `(?<![\\d.,])\\d{1,2}-hour\\b|(?<![\\d.,])24 hours(?= a day\\b)`,
    `(?<=\\b[Hh]otline, )\\d{3,8}(?=[,.;])`,
    `(?<![\\d.,])\\d0s\\b`,
    `(?<=\\b(?:hotline|[Cc]all|[Dd]ial|[Pp]hone|[Tt]el|[Tt]elephone|[Ff]ax|[Pp]ostcode)\\b[^.,;\\d]{0,8})\\d{3,12}(?:(?:, | or |, or | and )\\d{3,12})*(?![\\d%]|[.,]\\d| (?:[a-z]+ ){0,1}(?:${COUNTED_EN})\\b)`,
  ],
};

const PATTERNS: Readonly<Record<Locale, readonly RegExp[]>> = {
  zh: [...EVERYWHERE, ...NAMES.zh].map((source) => new RegExp(source, 'g')),
  en: [...EVERYWHERE, ...NAMES.en].map((source) => new RegExp(source, 'g')),
};

/**
 * A text with every number that counts nothing blanked out, as long as before.
 * @example withoutNamingNumbers('en', 'At 9 a.m. 266 came') // => 'At        266 came'
 */
export function withoutNamingNumbers(locale: Locale, text: string): string {
  return MASKED[locale](text);
}

const maskedIn = (locale: Locale) =>
  memoizedByText((text) =>
    PATTERNS[locale].reduce(
      (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
      text,
    ),
  );
const MASKED: Readonly<Record<Locale, (text: string) => string>> = { zh: maskedIn('zh'), en: maskedIn('en') };

/** What makes four digits a year though something that is counted follows them. */
export const BEFORE_A_YEAR = new RegExp(
  `\\b(?:in|since|during|until|by|after|before|year|the|from|of|${MONTH}|${YEAR} (?:and|or|to))\\s$`,
  'i',
);
