import { chineseNumber } from '../../figure/chinese-number.ts';
import { ordinal } from '../../figure/ordinal.ts';
import { LEVEL_NAMES } from '../../content/level-names.ts';
import { defineRule } from '../rule.ts';

const ORDINAL_ZH = /第\s?([〇零一二三四五六七八九十百]+|\d+)\s?[届次批期]/;
const ORDINALS = Array.from({ length: 20 }, (_, index) => ordinal(index + 1));
const ORDINAL_EN = new RegExp(`\\b(\\d+)(?:st|nd|rd|th)\\b|\\b(${ORDINALS.join('|')})\\b`, 'i');

/** The name of an honour says no other level, number or years than its fields do, nor do its givers. */
export const honoursAgreeWithTheirNames = defineRule({
  scope: 'honours',
  after: ['phrase-differs', 'future-year', 'reversed-years', 'name-altered'],
  codes: ['level-differs', 'giver-unlikely', 'ordinal-differs', 'years-not-quoted'],
  check: ({ data: { title, level, givers, years, source }, at }, { tell, content }) => {
    const stated = content.levels.get(level)?.data;
    const [own, named] = [stated && levelIn(stated.name.zh + stated.heading.zh), levelIn(title.zh)];
    if (stated && own && named && own !== named)
      tell('level-differs', at(['level']), { named, heading: stated.heading });
    else if (stated && own && givers) {
      const giver = givers.zh.split('、').find((one) => (levelIn(one)?.rank ?? own.rank) < own.rank);
      if (giver) tell('giver-unlikely', at(['givers', 'zh']), { giver, heading: stated.heading });
    }
    const [, zh] = ORDINAL_ZH.exec(title.zh) ?? [];
    const [, digits, word = ''] = ORDINAL_EN.exec(title.en) ?? [];
    const en = digits ?? word;
    const due = zh && (Number(zh) || chineseNumber(zh));
    const found = Number(digits) || ORDINALS.indexOf(word.toLowerCase()) + 1;
    if (zh && due && en && due !== found) tell('ordinal-differs', at(['title', 'en']), { zh, due, en });
    const quoted: readonly string[] = source.phrase.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
    if (years && quoted.length > 0 && ![years.from, years.to].every((year) => quoted.includes(String(year))))
      tell('years-not-quoted', at(['years']));
  },
});

/** The level of government that a name begins with or is called by. */
function levelIn(name: string): (typeof LEVEL_NAMES)[number] | undefined {
  return LEVEL_NAMES.find(({ pattern }) => pattern.test(name));
}
