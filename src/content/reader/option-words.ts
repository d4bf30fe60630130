import type { Localised } from '../../figure/locale.ts';
import { nearest } from './nearest.ts';

/** What the codes of closed lists mean; a code that says itself what it means in English has its Chinese only. */
const MEANING: Readonly<Record<string, Localised>> = {
  'not-stated': { zh: '来源没有写明', en: 'the source does not say' },
  // periods
  'to-date': { zh: '到来源成文时', en: 'up to the source' },
  'this-year': { zh: '来源成文当年', en: 'the year of the source' },
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
  money: { zh: '钱', en: '' },
  years: { zh: '年', en: '' },
  area: { zh: '面积', en: '' },
  length: { zh: '长度', en: '' },
  duration: { zh: '时长', en: '' },
  rate: { zh: '平均每个', en: 'for each one' },
  rank: { zh: '名次', en: '' },
  percent: { zh: '百分比', en: '' },
  permille: { zh: '千分比', en: '' },
  ratio: { zh: '1比几', en: 'one to so many' },
  // kinds of derived figures
  share: { zh: '占整体的百分比', en: 'per cent of a whole' },
  'per-hundred': { zh: '每百个', en: 'for each hundred' },
  // kinds of source, and what wrote it
  article: { zh: '文章', en: '' },
  report: { zh: '报告', en: '' },
  notice: { zh: '通知、公告', en: '' },
  statistics: { zh: '统计报表', en: 'a statistical return' },
  statement: { zh: '本单位的说明', en: 'the body’s own' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  person: { zh: '一个人', en: '' },
  organisation: { zh: '一个单位', en: '' },
  // how well an English rendering is established
  high: { zh: '通行', en: 'established' },
  medium: { zh: '常见', en: 'common' },
  low: { zh: '本站自译', en: 'this site’s own' },
  // whose heading
  source: { zh: '来源的', en: 'the source’s' },
  supplied: { zh: '本站拟的', en: 'this site’s' },
  true: { zh: '是；不是就删去这一行', en: 'yes; for no, delete the line' },
};

/** One of the words that a field may hold, and what it means. */
export interface Option {
  readonly id: string;
  readonly meaning?: Localised | undefined;
}

/** The codes of a closed list. */
export function optionsOf(codes: readonly string[]): Option[] {
  return codes.map((id) => ({ id, meaning: MEANING[id] }));
}

/** What is to be said of a value that is none of those its field may hold, beside the field. */
export function notAnOption(shown: string, options: readonly Option[]) {
  const ids = options.map(({ id }) => id);
  return {
    shown,
    options: {
      zh: options.map(({ id, meaning }) => explained(id, meaning?.zh, '（', '）')).join('、'),
      en: options.map(({ id, meaning }) => explained(id, meaning?.en, ' (', ')')).join(', '),
    },
    guess: optionMeant(shown, options) ?? nearest(shown, ids),
  };
}

/** An option with its meaning in brackets, unless it says that itself. */
function explained(id: string, meaning = '', open: string, close: string): string {
  return meaning === '' || meaning.toLowerCase() === id ? id : id + open + meaning + close;
}

/** The option that someone meant who wrote what it means. */
function optionMeant(written: string, options: readonly Option[]): string | undefined {
  const bare = written.replace(/["“”'\s]/g, '').replace(/家级$/, '级');
  const meant = [bare, bare.replace('国级', '全国级')];
  return options.find(({ meaning }) => meaning && meant.includes(meaning.zh))?.id;
}
