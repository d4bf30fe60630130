import type { Locale } from '../../figure/locale.ts';

/** How a sentence ends. */
export const ENDED: Readonly<Record<Locale, RegExp>> = {
  zh: /[。！？…：；](?:[”’》）]*|（[^（）]*）)$|—$/,
  en: /[.!?…:;][”’)\]]*$/,
};

/** A line that is numbered as a heading is, and is no sentence. */
export const NUMBERED: Readonly<Record<Locale, RegExp>> = {
  zh: /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节篇部][分]?[：:、\s]?|[①-⑳])[^。！？；]{1,30}$/,
  en: /^(?:[IVX]+[.)]|[A-H][.)]|(?:Part|Section|Chapter) (?:[A-Z][a-z]+|[IVX]+)[:.]?)\s[^.!?;]{1,80}$/,
};

/** How a heading or a paragraph begins that should not begin small: not with an address, nor as iPhone and e-CNY do. */
export const BEGUN_SMALL = /(?<=^(?:#+ )?)(?!https?:|www\.)(?:a|[a-z]{2,})(?![\w.@-])/;
