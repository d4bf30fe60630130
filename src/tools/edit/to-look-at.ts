import { isDeepStrictEqual } from 'node:util';
import { YEAR } from '../../figure/typed-times.ts';
import { articlePassages } from '../../content/loaded/passages.ts';
import { reportValues } from '../../content/loaded/editions.ts';
import { figuresShown, referencesOf } from '../../content/loaded/references.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Place } from '../../content/reader/issue.ts';
import { editionOf, pathOf, shownPath } from '../../content/reader/layout.ts';
import { type Locale, LOCALES, type Localised } from '../../figure/locale.ts';
import type { Value } from '../../figure/observation.ts';
import { block, inLine, valueInWords } from './what-follows.ts';

/** What an editor looks at in an edition just begun. */
export interface ToLookAt {
  /** Where values are shown that are now others, with what they were and are. */
  readonly renewed: readonly { readonly place: Place; readonly was: Localised; readonly is: Localised }[];
  /** The figures without a newer value. */
  readonly same: readonly string[];
  /** The years that are typed. */
  readonly years: readonly { readonly place: Place; readonly year: string }[];
  /** The files, from the content folder’s parent, of what is said outside of its sections. */
  readonly others: readonly string[];
}

/** What there is to look at in the newest edition, begun from the one of a year. */
export function toLookAt(content: LoadedContent, before: string): ToLookAt {
  const [was, now] = [reportValues(content, before), reportValues(content)];
  const told = (id: string, value: Value): Localised => {
    const statistic = content.statistics.get(id)?.data;
    const [zh = id, en = id] = statistic
      ? LOCALES.map((locale) => valueInWords(locale, id, statistic, value))
      : [];
    return { zh, en };
  };
  const places = referencesOf(content).flatMap((one) =>
    one.edition === undefined ? figuresShown(one, content) : [],
  );
  const pages = articlePassages(content).map(({ file }) => file);
  return {
    renewed: places.flatMap(({ id, place }) => {
      const [from, to] = [was.get(id), now.get(id)];
      if (!from || !to || isDeepStrictEqual(told(id, from), told(id, to))) return [];
      return [{ place: place(), was: told(id, from), is: told(id, to) }];
    }),
    same: [...new Set(places.filter(({ id }) => was.get(id) === now.get(id)).map(({ id }) => id))].sort(),
    years: articlePassages(content)
      .filter(({ file }) => editionOf(file) === undefined && file.startsWith('content/sections/'))
      .flatMap(({ text, at }) =>
        [...text.matchAll(YEAR)].map(({ 0: year, index }) => ({ place: at(index, index + 4), year })),
      ),
    others: [
      ...new Set(pages.filter((file) => file.startsWith('content/pages/'))),
      ...(['drawings', 'refused'] as const).flatMap((name) =>
        [...content[name].keys()].map((id) => shownPath(pathOf(name, id))),
      ),
    ],
  };
}

/** The same as lines on a terminal. */
export function toLookAtInWords({ renewed, same, years, others }: ToLookAt, locale: Locale): string {
  const words = WORDS[locale];
  return [
    block(
      words.renewed,
      renewed.map(({ place, was, is }) => `${inLine(place)}  ${was[locale]} → ${is[locale]}`),
    ),
    block(words.same, same),
    block(
      words.years,
      years.map(({ place, year }) => `${inLine(place)}  ${year}`),
    ),
    block(words.others, others),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const WORDS: Readonly<Record<Locale, Readonly<Record<'renewed' | 'same' | 'years' | 'others', string>>>> = {
  zh: {
    renewed: '这些地方的数现在不同了，句子要对着看：',
    same: '这些数据还没有新的数，可用 npm run new observation 来加：',
    years: '这些地方写着年份，看是否要改：',
    others: '这些话也看现在是否仍然属实（例如说来源只有一份、数据只有一个时段）：',
  },
  en: {
    renewed: 'Values that are now different; reread their sentences:',
    same: 'Figures without a newer value; npm run new observation adds one:',
    years: 'Years that are typed; see whether they are still right:',
    others:
      'What is said elsewhere; see whether it still holds, such as that there is one source or one period:',
  },
};
