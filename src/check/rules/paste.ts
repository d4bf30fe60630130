import { isProse, patternRule } from './pattern.ts';
import { isFilledIn, type Locale, type Passage } from '../vocabulary.ts';

const ROLES =
  '记者|通讯员|特约记者|见习记者|实习生|摄影|撰稿|撰文|供稿|供图|来源|作者|编辑|责任编辑|责编|审核|校对|文字|图片|监制|初审|复审|终审|签发|文/图|图/文|文|图';
const EN_ROLES =
  'Reporters?|Correspondents?|Source|Authors?|Editors?|Photos?|Photographer|Text and photos?|Written by|Reported by|Edited by|Photos? by|Posted by';

/** What was pasted along with a text from a page, a message or a translation tool. */
const LEFT_OVER: Readonly<Record<Locale, RegExp>> = {
  zh: new RegExp(
    [
      '\\[\\d{1,2}\\]|^(?:第\\s?\\d+\\s?页[\\s/，,]*)?[共第]\\s?\\d+\\s?页$|^[-—–]\\s?\\d+\\s?[-—–]$',
      `[（(【](?:本报|本刊|本网|本台|新华社)?(?:${ROLES})[：:／/\\s][^）)】，。]{0,24}[）)】]`,
      `[（(【](?:本报|新华社)?(?:记者|通讯员)(?![站团节证队协们])\\p{Script=Han}{2,4}(?:[、\\s][^）)】，。]{0,24})?[）)】]`,
      `^\\s*(?:本报|本刊|本网|本台|新华社)?(?:${ROLES})(?:[：:]\\s*[^。！？]{0,30}|\\s+[^，。！？]{1,12})$`,
      '^(?:本报|本网|本刊|本台)讯|^新华社[^，。]{2,8}电',
      '^(?:发布时间|发布单位|发布日期|阅读量|浏览量|浏览次数|点击数|字号|分享到?)[：:].*$',
      '(?:点击|长按|扫描)(?:上方|下方|左下角)?(?:“?(?:阅读原文|蓝字|二维码)”?)|^阅读原文$|^(?:上一篇|下一篇|返回顶部|打印本页|关闭窗口)[：:]?.*$',
    ].join('|'),
    'u',
  ),
  en: new RegExp(
    [
      `^\\(?(?:${EN_ROLES})[:：]\\s?[^.]{1,40}\\)?$|^\\(?(?:Written|Reported|Edited|Posted|Photos?) by [A-Z][^.]{1,40}\\)?$`,
      `\\((?:${EN_ROLES})[:：][^)]{1,40}\\)`,
      `^\\(?By (?:[A-Z][\\w’'-]+ ){1,2}[A-Z][\\w’'-]+\\)?$`,
      '\\[\\d{1,2}\\]|^Page \\d+(?: (?:of|/) \\d+)?$|^[-—–]\\s?\\d+\\s?[-—–]$',
      '^(?:Read more|Share this|Related articles|Back to top|Print this page|Click here).*$',
    ].join('|'),
    'u',
  ),
};

/** What a translation tool says around what it gives. */
const TOOL =
  /(?:以下|下面|这)(?:就)?是[^，。]{0,10}(?:译文|翻译|译稿|英译|中译)[^，。]{0,6}[：:。]|^(?:译文|翻译|翻译结果|中文翻译|英文翻译|原文|润色后|修改后)(?:如下)?[：:]|(?:译文|翻译)如下|机器翻译|机翻|[（(]译者?注[^）)]*[）)]|作为(?:一个|一名)?(?:AI|人工智能|(?:大型)?语言模型)|希望(?:这|以上|对您|能)[^。]*帮助|如(?:有|需)[^。]{0,16}(?:请随时|请告诉我)|由\s?(?:DeepL|ChatGPT|Google|百度|有道|谷歌)[^，。]{0,4}翻译|\bhere(?:[’']s| is| are)(?: \w+){0,4} (?:translations?|translated)\b[^.:]*[.:]?|\b(?:sure|certainly|of course|absolutely)(?:!|,) (?:here|below)\b[^.:]*[.:]?|\btranslat(?:ed|ion) (?:by|with|using|from the Chinese by) (?:DeepL|Google|ChatGPT|Baidu|Youdao|AI)\b[^.]*|^(?:English )?(?:translation|version|original text)\s?[:：]|\bmachine[- ]translat(?:ion|ed)\b|[[(]?translator[’']?s note[^\])]*[\])]?|\bas an? (?:AI|artificial intelligence|language model)\b[^.]*|\bI hope (?:this|that) helps\b|\blet me know if (?:you|there)\b[^.]*|\bfeel free to ask\b[^.]*|\bnote: I (?:have|kept|left)\b[^.]*|\bI have (?:translated|kept|left)\b[^.]*/iu;

/** Columns of a table on one line: parted by tabs or wide gaps, or words and numbers with spaces between. */
const COLUMNS =
  /\S[^\n]*?(?:\t| {4})[^\S\n]*\S(?:[^\n]*\S)?|^[^，。；：！？]*(?:\p{Script=Han}+ +){2,}[^，。；：！？]*\d+(?:\.\d+)?(?: +\S[^，。；：！？]*)?$/u;

const EMOJI =
  /(?:[\d#*]\uFE0F?\u20E3|(?!©|®|™)(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)|[★☆✓✔✗✘✕☑☎☞☛►▶◆◇■□▲△▼❤♥✿❀])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|★|☆)*/u;

/** Where nothing parts columns, there is nothing to look for: the pattern tries every word of a line. */
const hasGaps = ({ text }: Passage): boolean => /\t| {4}|\p{Script=Han} /u.test(text);

/** Whether the columns of a table were pasted into a passage. */
export const isInColumns = (passage: Passage): boolean => hasGaps(passage) && COLUMNS.test(passage.text);

/** What a writer left for later. */
const REMARK =
  /[（(【[]\s*(?:此处|这里)?(?:待补|待核|待定|待续|待查|待改|待译|未完|待翻译|待确认|待补充|存疑|请(?:核实|核对|确认|补充)(?=[？?！!）)】\]]))[^）)】\]]*[）)】\]]|[([](?:translation (?:pending|needed|missing)|pending|to be (?:translated|checked|confirmed|added|completed)|please (?:check|confirm|verify|add|complete)|not translated yet)(?: this| here| again)?[.!?]?[)\]]|[×＊●■□]{2,}|(?<![A-Za-z])[Xx]{2,}(?=[\p{Script=Han}，。])|_{3,}|[?？]{3,}|^\s*\/\/ ?.*|\b(?:TODO|TBC|TBD|FIXME|XXX)\b|\b[Ll]orem ipsum\b/u;
/** Components, web-page code, bold, links, code, headings and entities; and braces where nothing is filled in. */
const MARKUP = /<\/?[A-Za-z!][^<>]*>?|\*\*|\[[^\]]*\]\s?\([^)]*\)?|\]\s?\(|`|^#{1,6}\s|&(?:[a-z]{2,8}|#\d+);/;
const BRACES = /[{｛][^{}｛｝]*[}｝]?|[}｝]/;
const isPlainField = (passage: Passage): boolean => !isProse(passage) && !isFilledIn(passage);
/** A line end inside a Chinese paragraph would show as a gap between two characters; the line that goes on is the one to move. */
const NEXT_LINE =
  /(?<=[\p{Script=Han}，。、；：！？”》）\uFFFC][ \t]*\r?\n[ \t]*)[\p{Script=Han}“《（\uFFFC][^\n]*/u;

/** Digits with a letter among them that looks like one, where no number of a model is meant. */
const IN_DIGITS =
  /(?<![A-Za-z\d])(?:\d+[OolI]+[\dOolI]*(?=[\d年月日号家个名人件项次元期])\d*|20\d[OolI](?![A-Za-z\d])|[Oo]\d{2,3}(?=-\d{7}))/;
const WIDE = /[Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ－．]*|[１２][０-９]{3}(?=年)/;
const withDigits = (found: string): string => found.replace(/o/gi, '0').replace(/[lI]/g, '1');

/** What was pasted in with a text is taken out of it, no remark to oneself is published, no markup stands where it does not work, and a Chinese paragraph is one line. */
// biome-ignore format: one a line reads as a table
export const textIsClean = patternRule([
  { key: 'left-over-line', locale: 'zh', where: isProse, expression: LEFT_OVER.zh, suggestion: '' },
  { key: 'left-over-line', locale: 'en', where: isProse, expression: LEFT_OVER.en, suggestion: '' },
  { key: 'lookalike-character.digit', expression: IN_DIGITS, mended: withDigits },
  { key: 'lookalike-character.wide', locale: 'zh', expression: WIDE, mended: (found) => found.normalize('NFKC') },
  { key: 'draft-remark.tool', expression: TOOL },
  { key: 'draft-remark.remark', expression: REMARK },
  { key: 'pasted-columns', where: hasGaps, expression: COLUMNS },
  { key: 'emoji', expression: EMOJI, suggestion: '' },
  { key: 'markup-in-field', where: isPlainField, expression: new RegExp(`${MARKUP.source}|${BRACES.source}`) },
  { key: 'markup-in-field', where: isFilledIn, expression: MARKUP },
  { key: 'line-break', locale: 'zh', where: isProse, expression: NEXT_LINE },
]);
