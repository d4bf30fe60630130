import type { Localised } from '../../figure/locale.ts';

/** What the codes of closed lists mean; a code that says itself what it means in English has its Chinese only. */
const MEANING: Readonly<Record<string, Localised>> = {
  // themes
  venues: { zh: '阵地', en: 'places for workers' },
  learning: { zh: '培训与活动', en: 'training and activities' },
  organisations: { zh: '组织', en: 'unions and mass organisations' },
  'role-models': { zh: '榜样', en: 'model workers and volunteers' },
  skills: { zh: '技能', en: 'contests and titles' },
  care: { zh: '关爱', en: 'aid and benefits' },
  enterprises: { zh: '助企', en: 'help for enterprises' },
  // levels of honours
  national: { zh: '全国级', en: '' },
  provincial: { zh: '省级', en: '' },
  municipal: { zh: '市级', en: '' },
  'not-stated': { zh: '来源没有写明', en: 'the source does not say' },
  // periods
  'to-date': { zh: '到报道时', en: 'up to the article' },
  'this-year': { zh: '报道当年', en: 'the year of the article' },
  year: { zh: '某一年，另写 year', en: 'one year, with “year”' },
  'past-years': { zh: '近几年，另写 years', en: 'the last few years, with “years”' },
  'per-year': { zh: '每年', en: 'each year' },
  // qualifiers and where their marks stand
  exact: { zh: '确数', en: 'as printed' },
  'more-than': { zh: '带“余”“多”', en: 'a lower bound' },
  'before-magnitude': { zh: '在“万”“亿”前面', en: 'before 万 or 亿' },
  'before-unit': { zh: '在量词前面', en: 'before the measure word' },
  // kinds of unit
  places: { zh: '场所', en: '' },
  people: { zh: '人', en: '' },
  instances: { zh: '人次', en: 'times' },
  items: { zh: '件、项、个', en: 'things' },
  money: { zh: '钱', en: 'in yuan' },
  years: { zh: '年', en: '' },
  // how well an English rendering is established
  high: { zh: '通行', en: 'established' },
  medium: { zh: '常见', en: 'common' },
  low: { zh: '本站自译', en: 'this site’s own' },
  // whose heading
  source: { zh: '原文的', en: 'the article’s' },
  supplied: { zh: '本站拟的', en: 'this site’s' },
  true: { zh: '是；不是就删去这一行', en: 'yes; for no, delete the line' },
};

/** The codes of a closed list, each with what it means. */
export function optionsInWords(options: readonly string[]): Localised {
  const inWords = (locale: 'zh' | 'en'): string[] =>
    options.map((option) => {
      const meaning = MEANING[option]?.[locale];
      if (!meaning) return option;
      return locale === 'zh' ? `${option}（${meaning}）` : `${option} (${meaning})`;
    });
  return { zh: inWords('zh').join('、'), en: inWords('en').join(', ') };
}

/** The code that someone meant who wrote what it means. */
export function optionMeant(written: string, options: readonly string[]): string | undefined {
  const bare = written.replace(/["“”'\s]/g, '').replace(/家级$/, '级');
  const says = (option: string, text: string): boolean => MEANING[option]?.zh === text;
  return options.find((option) => says(option, bare) || says(option, bare.replace('国级', '全国级')));
}
