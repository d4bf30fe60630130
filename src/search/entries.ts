import type { FigureView } from '../content/figure-view.ts';
import { namedIn, type Passage, passages, type ProseWords } from '../content/prose/prose-text.ts';
import { getFigures, NOW } from '../content/queries/figures.ts';
import { articlePath, editionPath, pagePath } from '../content/pages.ts';
import { getEditions } from '../content/queries/editions.ts';
import { getTerms, type TermEntry } from '../content/queries/glossary.ts';
import { getGroups } from '../content/queries/groups.ts';
import { getHonours, type HonourEntry } from '../content/queries/honours.ts';
import { getProse } from '../content/queries/articles.ts';
import { getProseWords } from '../content/queries/prose-words.ts';
import { getSections } from '../content/queries/sections.ts';
import { getDrawing } from '../drawings/drawn.ts';
import type { Locale, Localised } from '../figure/locale.ts';
import { capitalised } from '../words/capitalised.ts';
import { dictionary } from '../words/dictionary.ts';
import type { SearchEntry } from './entry.ts';

/** Everything that search finds: each section and each of its paragraphs, each group that was served, each figure, honour and term, once for both languages. */
export async function getSearchEntries(): Promise<SearchEntry[]> {
  return [
    ...(await getTerms('zh')).map(termEntry),
    ...(await figureEntries()),
    ...(await getHonours()).map(honourEntry),
    ...(await reportEntries()),
  ];
}

/** The paragraphs and groups of the newest edition, and those of older ones that no later edition has word for word. */
async function reportEntries(): Promise<SearchEntry[]> {
  const told = new Set<string>();
  const entries: SearchEntry[] = [];
  for (const { older } of await getEditions()) {
    const all = [...(await sectionEntries(older)), ...(await groupEntries(older))];
    const own = all.map((entry) => ({
      entry: older === undefined ? entry : { ...entry, edition: older },
      said: JSON.stringify([entry.title, entry.text]),
    }));
    entries.push(...own.filter(({ said }) => !told.has(said)).map(({ entry }) => entry));
    for (const { said } of own) told.add(said);
  }
  return entries;
}

async function sectionEntries(edition: string | undefined): Promise<SearchEntry[]> {
  const words = { zh: await wordsOf('zh', edition), en: await wordsOf('en', edition) };
  const english = new Map((await getSections('en', edition)).map((section) => [section.slug, section.words]));
  return (await getSections('zh', edition)).flatMap(({ slug, outline, words: chinese }): SearchEntry[] => {
    const own = { zh: chinese, en: english.get(slug) ?? chinese };
    const title = each((locale) => own[locale].title);
    const read = (locale: Locale) =>
      passages(getProse('sections', slug, locale, edition).nodes, words[locale]);
    const translated = read('en');
    const path = editionPath(pagePath('section', slug), edition);
    const whole = edition !== undefined && each((locale) => dictionary(locale).headings.edition(edition));
    const page = edition === undefined ? title : each((locale) => ofEdition(locale, title[locale], edition));
    return [
      {
        kind: 'section',
        path,
        ...(whole && { within: whole }),
        title,
        text: each((locale) => own[locale].summary),
      },
      ...read('zh').map((zh, index): SearchEntry => {
        // The content check holds the two languages to the same paragraphs in the same order.
        const pair: Readonly<Record<Locale, Passage>> = { zh, en: translated[index] ?? zh };
        const part = outline.parts[zh.part - 1];
        return {
          kind: 'section',
          path: part === undefined ? path : `${path}#${part}`,
          ...(part === undefined ? whole && { within: whole } : { within: page }),
          title: part === undefined ? title : each((locale) => pair[locale].heading),
          text: each((locale) => pair[locale].text),
        };
      }),
    ];
  });
}

/** The groups that were served, each with its text. */
async function groupEntries(edition: string | undefined): Promise<SearchEntry[]> {
  const words = { zh: await getProseWords('zh', edition), en: await getProseWords('en', edition) };
  const english = new Map((await getGroups('en', edition)).map(({ id, title }) => [id, title]));
  const within = each((locale) => {
    const title = dictionary(locale).headings.served;
    return edition === undefined ? title : ofEdition(locale, title, edition);
  });
  return (await getGroups('zh', edition)).map(({ id, title }) => ({
    kind: 'section',
    path: editionPath(articlePath('served', id), edition),
    within,
    title: { zh: title, en: english.get(id) ?? title },
    text: each((locale) =>
      sentences(
        locale,
        ...passages(getProse('served', id, locale, edition).nodes, words[locale]).map(({ text }) => text),
      ),
    ),
  }));
}

/** What the components in the prose of an edition say, a drawing in a sentence that has every number in it. */
async function wordsOf(locale: Locale, edition: string | undefined): Promise<ProseWords> {
  const ids = (await getSections(locale, edition)).flatMap(({ slug }) =>
    namedIn('Drawing', getProse('sections', slug, locale, edition).nodes),
  );
  const drawings = await Promise.all(ids.map((id) => getDrawing(locale, id, edition)));
  const said = new Map(drawings.map(({ id, description }) => [id, description]));
  return { ...(await getProseWords(locale, edition)), drawing: (id) => said.get(id) ?? '' };
}

async function figureEntries(): Promise<SearchEntry[]> {
  const english = await getFigures('en', NOW);
  return (await getFigures('zh', NOW)).flatMap((zh, index): SearchEntry[] => {
    const en = english[index];
    if (!en) return [];
    const told = ({ locale, sentence, retired, standing, definition }: FigureView) =>
      sentences(locale, capitalised(sentence), retired, ...standing, definition);
    const title = { zh: zh.label, en: en.label };
    return [{ kind: 'figure', path: zh.path, title, text: { zh: told(zh), en: told(en) } }];
  });
}

function ofEdition(locale: Locale, title: string, year: string): string {
  return dictionary(locale).editions.named(title, year);
}

function honourEntry({ id, honour }: HonourEntry): SearchEntry {
  const text = each((locale) => {
    const { honours, ownNote, punctuation } = dictionary(locale);
    const given = [
      honour.givers?.[locale],
      honour.years && honours.yearRange(honour.years.from, honour.years.to),
    ];
    const told = given.filter(Boolean).join(punctuation.clause);
    return sentences(
      locale,
      told && told + punctuation.stop,
      honour.explanation && ownNote(honour.explanation[locale]),
    );
  });
  return { kind: 'honour', path: `/honours/#${id}`, title: honour.title, text };
}

function termEntry({ id, term }: TermEntry): SearchEntry {
  const text = each((locale) => {
    const own = term.explanation && dictionary(locale).ownNote(term.explanation[locale]);
    return sentences(locale, own, term.note?.[locale]);
  });
  return { kind: 'term', path: `/glossary/#${id}`, title: { zh: term.zh, en: term.en }, text };
}

function each(say: (locale: Locale) => string): Localised {
  return { zh: say('zh'), en: say('en') };
}

function sentences(locale: Locale, ...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(dictionary(locale).punctuation.space);
}
