import type { Locale } from '../../figure/locale.ts';

/** Words of which two say one thing, as hands in a hurry put them into one sentence. */
export const SAID_TWICE: Readonly<Record<Locale, RegExp>> = {
  zh: /原因[^，。；]{0,4}是(?:因为|由于)|目的[^，。；]{0,4}是为了|(?:大约|约|大概)[^，。；\d\uFFFC]{1,8}左右|(?:超过|逾)[^，。；\d\uFFFC]{1,6}以上|涉及到(?!底)|切忌(?:不要|不可)|凯旋(?:而归|归来)|等……|等等……|(?:其他|其它)别的|过高的?奢望|忍俊不禁[地的]?笑|第一部?处女|非常(?:十分|特别)|十分(?:非常|特别)|目前现在|现在目前/u,
  en: /\breasons?\b[^.,;]{0,30}\b(?:is|are|was|were) because\b|\bin order so that\b|\b(?:return|revert|repeat)(?:ed|s|ing)? (?:back )?again\b|\bco-?operat(?:e|ed|es|ing) together\b|\badvance planning\b|\bmore (?:better|easier|higher|larger|bigger)\b|\bmost (?:best|easiest|highest|largest)\b|\bequally as\b(?= \w+ as\b)|\band etc\b|\balthough\b[^.;]{3,80}, but\b|\bbecause\b[^.;]{3,80}, so (?!that|far|long|much|many)/i,
};
