import type { Locale } from '../../figure/locale.ts';

/** A particle twice, or a longer stretch or a sentence, which no text has. */
const TWICE =
  /的的(?!确)|不不(?=[断仅能会是同要])|和和(?![气睦美解平谐])|与与|被被(?!子)|向向(?!导)|们们|(?<![因作成认称视以])为为(?!了)|(?<![为除])了了(?![解然如事结])|对对(?![联子方象准比策])|把把(?!关)|(?<!人)等等等|(\p{Script=Han}{3,8})\1|([\p{Script=Han}\uFFFC，、]{6,}[。；！？])\2/gu;
const TWICE_EN =
  /\b(?!(?:had|that|is|very|so|many|long|bye|no|yes|knock|ha|in|on|do|who)\b)([A-Za-z]{2,}|a)[ \n]+\1\b(?!-)/gi;
/** What no text has twice in a row. */
export const DOUBLED: Readonly<Record<Locale, RegExp>> = { zh: TWICE, en: TWICE_EN };

/** A word of two characters, which a sentence hardly has twice. */
export const DOUBLED_LIKELY =
  /(?!研究|讨论|打扫|休息|商量|考虑|学习|了解|认识|交流|活动|锻炼|介绍|服务|管理|一个|一天|一年|一步|一次|一点|一件|一项|哈哈|谢谢|意思|热闹|凉快|(\p{Script=Han})\1)(\p{Script=Han}{2})\2/gu;
