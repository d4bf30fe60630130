import { YEAR } from '../../figure/typed-times.ts';
import { articlePassages } from '../../content/loaded/passages.ts';
import { reportValues } from '../../content/loaded/editions.ts';
import { shownFigures } from '../../content/loaded/references.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Place } from '../../content/reader/issue.ts';
import { editionOf, pathOf, shownPath } from '../../content/reader/layout.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Value } from '../../figure/observation.ts';
import { block, valueInWords } from './what-follows.ts';

/** What an editor looks at in an edition just begun from the one of a year: values that are now others, those that are not, years that are typed, and what is said outside of its sections. */
export function toLookAt(content: LoadedContent, before: string, locale: Locale): string {
  const words = WORDS[locale];
  const [was, now] = [reportValues(content, before), reportValues(content)];
  const told = (id: string, value: Value) => {
    const statistic = content.statistics.get(id)?.data;
    return statistic ? valueInWords(locale, id, statistic, value) : id;
  };
  const places = shownFigures(content).filter(({ edition }) => edition === undefined);
  const renewed = places.flatMap(({ id, place }) => {
    const [from, to] = [was.get(id), now.get(id)];
    if (!from || !to || told(id, from) === told(id, to)) return [];
    return [`${at(place())}  ${told(id, from)} → ${told(id, to)}`];
  });
  const same = new Set(places.filter(({ id }) => was.get(id) === now.get(id)).map(({ id }) => id));
  const years = articlePassages(content)
    .filter(({ file }) => editionOf(file) === undefined && file.startsWith('content/sections/'))
    .flatMap(({ text, at: placed }) =>
      [...text.matchAll(YEAR)].map(({ 0: year, index }) => `${at(placed(index, index + 4))}  ${year}`),
    );
  const pages = articlePassages(content).map(({ file }) => file);
  const others = [
    ...new Set(pages.filter((file) => file.startsWith('content/pages/'))),
    ...(['drawings', 'refused'] as const).flatMap((name) =>
      [...content[name].keys()].map((id) => shownPath(pathOf(name, id))),
    ),
  ];
  return [
    block(words.renewed, renewed),
    block(words.same, [...same].sort()),
    block(words.years, years),
    block(words.others, others),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function at({ file, line }: Place): string {
  return `${file}:${line}`;
}

const WORDS: Readonly<Record<Locale, Readonly<Record<'renewed' | 'same' | 'years' | 'others', string>>>> = {
  zh: {
    renewed: '这些地方的数现在不同了，句子要对着看：',
    same: '这些数据还没有新的数，可用 npm run new observation 来加：',
    years: '这些地方写着年份，看是否要改：',
    others: '这些话也看现在是否仍然属实（例如说来源只有一份、数据只有一个时段）：',
  },
  en: {
    renewed: 'Values that are now others; read their sentences again:',
    same: 'Figures without a newer value; npm run new observation adds one:',
    years: 'Years that are typed; see whether they are still right:',
    others:
      'What is said elsewhere; see whether it still holds, such as that there is one source or one period:',
  },
};
