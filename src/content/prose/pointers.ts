import type { Locale } from '../../figure/locale.ts';

/** Words that point to a picture, a table or an attachment. */
export const POINTERS: Readonly<Record<Locale, RegExp>> = {
  zh: /(?:见|如|据|看)(?:以?[下上左右]|附)[图表](?![书像形案谋画纸面彰达扬现演决明])(?:所示)?|(?<![以线地之网床马楼手车路街])[下上左右][图表](?:所示|显示|可见|中(?=[可的]))|[见附]附?[件录](?:\s?[\d一二三四五六七八九十]+)?(?=[。，；）)]|$)|如?[图表]\s?[\d一二三四五六七八九十]+\s?(?:所示|显示)|如图(?:所示)?(?=[，。；）])|[见看]图(?:\s?[\d一二三四五六七八九十]+)?(?=[。，；）)]|$)/u,
  en: /\b(?:see|shown in|listed in) the (?:figure|table|chart|picture|photo|photograph|attachment|annexe?|appendix)(?: (?:below|above))?(?=[.,;)]|$)|\bin the (?:figure|table|chart|picture|photo) (?:below|above)\b|\b(?:figure|table|chart|picture|photo|photograph|image) (?:below|above|on the (?:left|right))\b|\bsee (?:attached|attachment|annexe?|appendix)\b|\bas shown (?:below|above)\b|\bthe attached (?:table|file|document|picture|photo)\b/i,
};
