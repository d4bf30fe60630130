import type { Locale } from '../../figure/locale.ts';

const ROLES =
  '记者|通讯员|特约记者|见习记者|实习生|摄影|撰稿|撰文|供稿|供图|(?:数据|资料|图片|信息|稿件)?来源|作者|编辑|责任编辑|责编|审核|校对|文字|图片|监制|初审|复审|终审|签发|文/图|图/文|文|图';
const EN_ROLES =
  'Reporters?|Correspondents?|Source|Authors?|Editors?|Photos?|Photographer|Text and photos?|Written by|Reported by|Edited by|Photos? by|Posted by';

/** What Excel and Word put in the place of what they have lost. */
const LOST =
  '#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)|#{4,}|错误!\\s?(?:未|文档中没有|不能识别|超链接)[^，。；]{2,16}|Error! [A-Z]\\w+ (?:\\w+ ){0,5}\\w+|=(?:SUM|AVERAGE|COUNT|IF|VLOOKUP|ROUND)[A-Z]*\\([^()]*\\)|HYPERLINK "[^"]*"?|(?:PAGE|NUMPAGES|SEQ \\w+)? ?\\\\?\\* ?MERGEFORMAT';

/** What is pasted along with a text from a page, a newspaper or a message. */
export const LEFT_OVER: Readonly<Record<Locale, RegExp>> = {
  zh: new RegExp(
    [
      LOST,
      // A face in a message of WeChat, or what it shows instead of a picture.
      '\\[(?![待请此这该插配])\\p{Script=Han}{1,4}\\](?![(（[])',
      '^(?:图|附?表)\\s?[\\d一二三四五六七八九十]{1,2}[\\s：:.．、][^。！？；]{1,30}$',
      '[（(](?:此页|以下|本页)(?:以下)?无正文[）)]|^(?:抄送|抄报|主送|签发人|主题词|密级|紧急程度|印制)[：:].*$',
      '\\[\\p{Script=Han}{0,4}\\d{1,2}\\]|^(?:第\\s?\\d+\\s?页[\\s/，,]*)?[共第]\\s?\\d+\\s?页$|^[-—–]\\s?\\d+\\s?[-—–]$',
      `[（(【](?:本报|本刊|本网|本台|新华社)?(?:${ROLES})[：:／/\\s][^）)】，。]{0,24}[）)】]`,
      `[（(【](?:本报|新华社)?(?:记者|通讯员)(?![站团节证队协们])\\p{Script=Han}{2,4}(?:[、\\s][^）)】，。]{0,24})?[）)】]`,
      `^\\s*(?:本报|本刊|本网|本台|新华社)?(?:${ROLES})(?:[：:]\\s*[^。！？]{0,30}|\\s+[^，。！？]{1,12})$`,
      '^(?:本报|本网|本刊|本台)讯|^新华社[^，。]{2,8}电',
      '^(?:发布时间|发布单位|发布日期|阅读量|浏览量|浏览次数|点击数|字号|分享到?)[：:].*$',
      '[（(](?:完|全文完|未完待续|资料图片?|[上下][接转](?:A|B)?第?[\\p{Script=Han}\\d]{1,4}版)[）)]|^图为[^。]{2,60}。?$',
      '(?:点击|长按|扫描)(?:识别)?(?:上方|下方|左下角)?(?:“?(?:阅读原文|蓝字|二维码)”?)(?:关注(?:我们)?)?|^发自我的\\s?\\p{Script=Han}*\\w+$|^(?:发件人|收件人|寄件人|转发|抄送人|附件)\\d?[：:].*$|^\\p{Script=Han}{2,6} \\d{1,2}:\\d\\d(?::\\d\\d)?$|[（([【](?:已?删除|插入|带格式的?|批注)[：:][^）)\\]】]*[）)\\]】]|(?:微信图片|微信截图|屏幕截图|截屏|IMG)_?\\d{6,}[\\d_]*(?:\\.(?:jpe?g|png))?|^.{1,20}\\.(?:docx?|xlsx?|wps|et|pptx?|pdf|jpe?g|png)$|^阅读原文$|^(?:上一篇|下一篇|返回顶部|打印本页|关闭窗口)[：:]?.*$',
    ].join('|'),
    'u',
  ),
  en: new RegExp(
    [
      LOST,
      '^(?:Figure|Fig\\.|Table|Chart) \\d{1,2}[.:]? [A-Z][^.!?;]{1,60}$',
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
export const TOOL =
  /(?:以下|下面|这)(?:就)?是[^，。]{0,10}(?:译文|翻译|译稿|英译|中译)[^，。]{0,6}[：:。]|(?:以下|下面|这)(?:就)?是[^，。]{0,8}(?:修改|润色|调整|优化|精简|改写|整理|扩写)[过好]?后?的(?:版本|文字|内容|稿子|文本|文章|段落)[：:。]|^(?:译文|翻译|翻译结果|中文翻译|英文翻译|原文|润色后|修改后)(?:如下)?[：:]|(?:译文|翻译)如下|机器翻译|机翻|[（(]译者?注[^）)]*[）)]|作为(?:一个|一名)?(?:AI|人工智能|(?:大型)?语言模型)|希望(?:这|以上|对您|能)[^。]*帮助|如(?:有|需)[^。]{0,16}(?:请随时|请告诉我)|由\s?(?:DeepL|ChatGPT|Google|百度|有道|谷歌)[^，。]{0,4}翻译|\bhere(?:[’']s| is| are)(?: \w+){0,4} (?:translations?|translated|(?:revised|polished|edited|improved|rewritten|corrected) (?:version|text|paragraph|draft))\b[^.:]*[.:]?|\b(?:sure|certainly|of course|absolutely)(?:!|,) (?:here|below)\b[^.:]*[.:]?|\btranslat(?:ed|ion) (?:by|with|using|from the Chinese by) (?:DeepL|Google|ChatGPT|Baidu|Youdao|AI)\b[^.]*|^(?:English )?(?:translation|version|original text)\s?[:：]|\bmachine[- ]translat(?:ion|ed)\b|[[(]?translator[’']?s note[^\])]*[\])]?|\bas an? (?:AI|artificial intelligence|language model)\b[^.]*|\bI hope (?:this|that) helps\b|\blet me know if (?:you|there)\b[^.]*|\bfeel free to ask\b[^.]*|\bnote: I (?:have|kept|left)\b[^.]*|\bI have (?:translated|kept|left)\b[^.]*/iu;
