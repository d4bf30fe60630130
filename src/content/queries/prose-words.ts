import type { Locale } from '../../figure/locale.ts';
import type { ProseWords } from '../prose/prose-text.ts';
import { getFigures } from './figures.ts';
import { getTerms } from './glossary.ts';
import { once } from './once.ts';

/** What `Stat` and `Term` say in the prose of an edition, as text. */
export const getProseWords = once(async (locale: Locale, edition?: string): Promise<ProseWords> => {
  const figures = new Map((await getFigures(locale, edition)).map(({ id, written }) => [id, written]));
  const terms = new Map((await getTerms(locale)).map(({ id, term }) => [id, term[locale]]));
  return {
    // An id that is not there is told by the component itself, when its section is rendered.
    term: (id) => terms.get(id) ?? '',
    figure: (id, form) => figures.get(id)?.[form] ?? '',
  };
});
