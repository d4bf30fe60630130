import { DEFAULT_LOCALE, type Locale } from '../../figure/locale.ts';
import { compareSought, indexLetter } from '../index-letter.ts';
import type { Term } from '../schemas/term.ts';
import { namedIn } from '../prose/prose-text.ts';
import { getProse } from './articles.ts';
import { byId, entriesOf, withId } from './entries.ts';
import { getGroups } from './groups.ts';
import { once } from './once.ts';
import { getSections } from './sections.ts';

/** A term with its id, which is its anchor in the glossary. */
export interface TermEntry {
  readonly id: string;
  readonly term: Term;
}

/** Every term, sorted the way the language's readers look words up: by pinyin or by the alphabet. */
export const getTerms = once(async (locale: Locale): Promise<readonly TermEntry[]> => {
  const entries = (await entriesOf('glossary')).map(({ id, data }) => ({ id, term: data }));
  return entries.sort(
    (a, b) => compareSought(locale, a.term[locale], b.term[locale]) || (a.id < b.id ? -1 : 1),
  );
});

/** The terms under the letters they are looked up by. */
export async function getTermsByLetter(
  locale: Locale,
): Promise<readonly (readonly [letter: string, terms: readonly TermEntry[]])[]> {
  return [...Map.groupBy(await getTerms(locale), ({ term }) => indexLetter(locale, term[locale]))];
}

/** The terms that most texts of the report name: the same in both languages, those of as many in the order they are looked up in. */
export async function getTermsMostNamed(locale: Locale, most: number): Promise<readonly TermEntry[]> {
  const texts = [
    ...(await getSections(DEFAULT_LOCALE)).map(({ slug }) => getProse('sections', slug, DEFAULT_LOCALE)),
    ...(await getGroups(DEFAULT_LOCALE)).map(({ id }) => getProse('served', id, DEFAULT_LOCALE)),
  ].map(({ nodes }) => new Set(namedIn('Term', nodes)));
  const times = ({ id }: TermEntry): number => texts.filter((named) => named.has(id)).length;
  const chosen = (await getTerms(DEFAULT_LOCALE))
    .filter((term) => times(term) > 0)
    .sort((a, b) => times(b) - times(a))
    .slice(0, most)
    .map(({ id }) => id);
  return (await getTerms(locale)).filter(({ id }) => chosen.includes(id)).sort((a, b) => times(b) - times(a));
}

const termsById = once(async () => byId(await getTerms('en')));

/** The term with an id. */
export async function getTerm(id: string): Promise<TermEntry> {
  return withId(await termsById(), id);
}

/** Every Chinese term, whole: where a Chinese heading may break is before and after these. */
export const getChineseTerms = once(
  async (): Promise<readonly string[]> =>
    (await getTerms('zh')).flatMap(({ term }) => [term.zh, ...term.forms.zh]),
);
