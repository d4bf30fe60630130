import { formatQuantity } from '../figure/text.ts';
import type { Locale, Localised } from '../figure/locale.ts';
import { type Passage, passages } from '../content/prose/prose-text.ts';
import { latestObservation } from '../figure/statistic.ts';
import { dictionary } from '../words/dictionary.ts';
import type { SearchEntry } from './entry.ts';
import { getTerms, type TermEntry } from '../content/queries/glossary.ts';
import { getHonours, type HonourEntry } from '../content/queries/honours.ts';
import { getProse } from '../content/queries/prose.ts';
import { getProseWords } from '../content/queries/prose-words.ts';
import { getSections } from '../content/queries/sections.ts';
import { getStatistics, type StatisticEntry } from '../content/queries/statistics.ts';

/** Everything that search finds: each section and each of its paragraphs, each figure, honour and term, once for both languages. */
export async function getSearchEntries(): Promise<SearchEntry[]> {
  return [
    ...(await getTerms('zh')).map(termEntry),
    ...(await getStatistics()).map(figureEntry),
    ...(await getHonours()).map(honourEntry),
    ...(await sectionEntries()),
  ];
}

async function sectionEntries(): Promise<SearchEntry[]> {
  const words = { zh: await getProseWords('zh'), en: await getProseWords('en') };
  const english = new Map((await getSections('en')).map((section) => [section.slug, section.words]));
  return (await getSections('zh')).flatMap(({ slug, outline, words: chinese }): SearchEntry[] => {
    const own = { zh: chinese, en: english.get(slug) ?? chinese };
    const title = each((locale) => own[locale].title);
    const read = (locale: Locale) => passages(getProse('sections', slug, locale).nodes, words[locale]);
    const translated = read('en');
    const path = `/sections/${slug}/`;
    return [
      { kind: 'section', path, title, text: each((locale) => own[locale].summary) },
      ...read('zh').map((zh, index): SearchEntry => {
        // The content check holds the two languages to the same paragraphs in the same order.
        const pair: Readonly<Record<Locale, Passage>> = { zh, en: translated[index] ?? zh };
        const part = outline.parts[zh.part - 1];
        return {
          kind: 'section',
          path: part === undefined ? path : `${path}#${part}`,
          ...(part !== undefined && { within: title }),
          title: part === undefined ? title : each((locale) => pair[locale].heading),
          text: each((locale) => pair[locale].text),
        };
      }),
    ];
  });
}

function figureEntry({ id, statistic }: StatisticEntry): SearchEntry {
  const observation = latestObservation(statistic);
  const text = each((locale) => {
    const { period, punctuation } = dictionary(locale);
    const value = formatQuantity(locale, observation, statistic.unit);
    return sentences(
      locale,
      value + punctuation.clause + period(observation.period) + punctuation.stop,
      statistic.definition[locale],
    );
  });
  return { kind: 'figure', path: `/statistics/${id}/`, title: statistic.label, text };
}

function honourEntry({ id, honour }: HonourEntry): SearchEntry {
  const text = each((locale) => {
    const { honours, punctuation } = dictionary(locale);
    const given = [
      honour.givers?.[locale],
      honour.years && honours.yearRange(honour.years.from, honour.years.to),
    ];
    const told = given.filter(Boolean).join(punctuation.clause);
    return sentences(locale, honour.explanation[locale], told && told + punctuation.stop);
  });
  return { kind: 'honour', path: `/honours/#${id}`, title: honour.title, text };
}

function termEntry({ id, term }: TermEntry): SearchEntry {
  const text = each((locale) => sentences(locale, term.explanation[locale], term.note?.[locale]));
  return { kind: 'term', path: `/glossary/#${id}`, title: { zh: term.zh, en: term.en }, text };
}

function each(say: (locale: Locale) => string): Localised {
  return { zh: say('zh'), en: say('en') };
}

function sentences(locale: Locale, ...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(dictionary(locale).punctuation.space);
}
