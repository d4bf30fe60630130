import type { Locale } from '../../figure/locale.ts';

/** Names that are listed beside a number of them: how many there are at least and at most, and where they stand, counted from the number on their side. */
export interface ListBeside {
  readonly least: number;
  readonly most: number;
  readonly start: number;
  readonly end: number;
}

const NAME = "\\p{Lu}[\\p{L}’'-]*(?: (?:(?:of|the|for) )*\\p{Lu}[\\p{L}’'-]*)*";

/** What stands between a number and the names: what is counted, and a colon or the like; and the names. */
const LISTS: Readonly<Record<Locale, readonly RegExp[]>> = {
  zh: [
    /^(?<ahead>[^，。；：！？、\d]{0,12}(?<![说道讲喊问答称写唱看])(?:[：:（(]|(?:依次|分别)(?:是|为)|，?即))(?<names>[^。；！？，：:（）()]+)(?=[。；！？\n）)]|$|，[^、。；！？]*(?:[。；！？]|$))/u,
  ],
  en: [
    /^(?<ahead> (?!of\b|years?\b|months?\b|days?\b|times?\b)[a-z][a-z’ -]{0,40}(?:: | \(|, namely,? ))(?<names>[^.;:!?()\n]+)(?=[.;!?)\n]|$)/,
    new RegExp(
      `^(?<ahead>(?: (?!of\\b|years?\\b|months?\\b|days?\\b|times?\\b)[a-z’-]+){1,5}, )(?<names>${NAME}(?:, ${NAME})*,? and ${NAME})(?=[,.;:)]|$)`,
      'u',
    ),
  ],
};

/** What says that there are others, or that it is no list of names. */
const OPEN: Readonly<Record<Locale, RegExp>> = {
  zh: /等|其[他它余中]|……|包括|例如|[如若]果|都|就/,
  en: /\b(?:others?|etc|such as|including|and so on|more|that|when|where|if|is|are|was|were|will|has|have)\b/i,
};
const LONGEST: Readonly<Record<Locale, number>> = { zh: 16, en: 40 };
const PARTS: Readonly<Record<Locale, { readonly sure: RegExp; readonly likely: RegExp }>> = {
  zh: { sure: /、/, likely: /、|以及|[和及与]/ },
  en: { sure: /, (?:and )?| and (?=\p{Lu})/u, likely: /, (?:and )?| and / },
};

/**
 * The names that stand listed right behind a number; nothing where there is no list, or one of some of them.
 * @example listBehind('zh', '个区：东区、西区和北区。') // => { least: 2, most: 3, start: 3, end: 11 }
 */
export function listBehind(locale: Locale, behind: string): ListBeside | undefined {
  for (const form of LISTS[locale]) {
    const { ahead = '', names = '' } = form.exec(behind)?.groups ?? {};
    if (names === '' || OPEN[locale].test(names)) continue;
    const end = ahead.length + names.trimEnd().length;
    const list = listed(locale, names, ahead.length, end);
    if (list) return list;
  }
  return undefined;
}

/** What leads up to names, and what between the last of them and the number says that they are not what is counted. */
const LEADING = /^.*[在于对向从由把为是给有]/s;
const APART = /[各共约近达了等第每前后余新再还都仅只超逾计]$/;

/**
 * The Chinese names that stand listed right ahead of a number, where what is counted ends as the last of them does.
 * @example listAhead('已在东区、西区和北区', '个区启动') // => { least: 2, most: 3, start: -8, end: 0 }
 */
export function listAhead(ahead: string, behind: string): ListBeside | undefined {
  const [clause = ''] = /[^，。；：！？（）]*$/.exec(ahead) ?? [];
  const names = clause.replace(LEADING, '');
  const [, noun = ''] = /^[个大类级]?(\p{Script=Han}{1,3})/u.exec(behind) ?? [];
  const isOne = APART.test(names) || OPEN.zh.test(names) || !noun.includes(names.at(-1) ?? '，');
  return isOne ? undefined : listed('zh', names, -names.length, 0);
}

/** What is quoted or in brackets is one, and two that stand side by side are two. */
function listed(locale: Locale, names: string, start: number, end: number): ListBeside | undefined {
  const plain = names
    .replace(/(?<=[”》])(?=[“《])/g, '、')
    .replace(/“[^”]*”|《[^》]*》|[（(][^）)]*[）)]/g, '名');
  const [sure, likely] = [plain.split(PARTS[locale].sure), plain.split(PARTS[locale].likely)];
  const areNames = likely.length > 1 && likely.every((one) => one !== '' && one.length <= LONGEST[locale]);
  return areNames ? { least: sure.length, most: likely.length, start, end } : undefined;
}
