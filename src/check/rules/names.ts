import { chineseNumber } from '../../figure/chinese-number.ts';
import { ordinal } from '../../figure/ordinal.ts';
import { confusedWith } from '../../content/confusables.ts';
import { LEVEL_NAMES } from '../../content/level-names.ts';
import { fixedNames } from '../../content/loaded/fixed-names.ts';
import { nearProperNames } from '../../content/loaded/proper-names.ts';
import { isWithinName, nameFinder } from '../../content/prose/name-finder.ts';
import { FORMULAS, LEADER, SHORT_FORMULAS } from '../../content/prose/formulas.ts';
import type { NearName } from '../../content/prose/near-name.ts';
import { keeping } from '../../content/reader/kept.ts';
import { declaredNames, defineRule, gathered, memoized, memoizedByText } from '../vocabulary.ts';

/** The names of organisations, honours and terms, and fixed political wordings, stand as they are or not at all; no name has a character in it that only sounds or looks like the right one. */
export const namesAreUnaltered = defineRule({
  scope: 'passage',
  codes: ['name-altered', 'name-confused', 'name-doubtful'],
  check: ({ locale, text, at }, { tell, content }) => {
    const altered = fixedNames(content)[locale].near(text);
    const search = locale === 'zh' ? searchIn : nearProperNames;
    const confused = altered.length === 0 ? search(content)(text) : [];
    for (const { name: nearest, others = [], start, end } of [...altered, ...confused]) {
      const found = text.slice(start, end);
      const name = { zh: [nearest, ...others].join('”或“'), en: [nearest, ...others].join('” or “') };
      const suggestion = others.length > 0 ? undefined : nearest;
      const decides = others.length > 0 ? ('person' as const) : undefined;
      const key = altered.length > 0 ? 'name-altered' : 'name-confused';
      if (altered.length === 0 && (locale === 'en' || nearest.length === SHORTEST))
        tell('name-doubtful', at(start, end), { found, name });
      else tell(key, at(start, end), { found, name, suggestion, decides });
    }
  },
});

const SHORTEST = 2;
const LONGEST_ALONE = 3;

// Most changes of an entry leave its names as they were.
const keep = keeping<readonly string[]>();
const searchIn = gathered((content) => {
  const offices = Array.from(content.entries.settings.values(), ({ data }) => data.organisation.zh);
  const own = [...declaredNames(content), ...offices].filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  return searchFor(keep(own));
});

const searchFor = memoized((own: readonly string[]) => {
  const names = [...new Set([...FORMULAS, ...SHORT_FORMULAS, ...own])];
  const wrong = new Map(names.flatMap((name) => confusedWith(name).map((confused) => [confused, name])));
  const [find, findWrong] = [nameFinder(names), nameFinder(wrong.keys())];
  return memoizedByText((text): readonly NearName[] => {
    const standing = find(text);
    const isName = (one: NearName) =>
      !isWithinName(standing, text, one) && (one.name.length > LONGEST_ALONE || isAlone(text, one));
    const found = findWrong(text).flatMap((confused) => {
      const [name, all] = [wrong.get(confused) ?? confused, text.matchAll(new RegExp(confused, 'g'))];
      return Array.from(all, ({ index: start }) => ({ name, start, end: start + confused.length }));
    });
    const isFirst = ({ start, end }: NearName, index: number, all: readonly NearName[]) =>
      all.slice(0, index).every((longer) => end <= longer.start || longer.end <= start);
    return found.filter(isName).filter(isFirst);
  });
});

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A short name is one only where words begin and end: 图书物资 is no 书屋. That of the leader is looked for closer: 重温习… may be cut as 温习. */
function isAlone(text: string, { name, start, end }: NearName): boolean {
  if (name === LEADER && !/[学练复预补实研演见]/.test(text[start - 1] ?? '')) return true;
  const edges = new Set(
    [...words.segment(text)].flatMap(({ index, segment }) => [index, index + segment.length]),
  );
  return edges.has(start) && edges.has(end);
}

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
    // A yearly report need not name the year that it is of.
    const written = Number(content.sources.get(source.document)?.data.date.slice(0, 4));
    const isQuoted = (year: number) => quoted.includes(`${year}`) || (!quoted[0] && year >= written - 1);
    if (years && !(isQuoted(years.from) && isQuoted(years.to))) tell('years-not-quoted', at(['years']));
  },
});

function levelIn(name: string): (typeof LEVEL_NAMES)[number] | undefined {
  return LEVEL_NAMES.find(({ pattern }) => pattern.test(name));
}
