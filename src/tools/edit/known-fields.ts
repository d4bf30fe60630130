import { inOrder } from '../../content/in-order.ts';
import { levelsInOrder } from '../../content/level.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Own } from './field-questions.ts';
import { added, choice, LATER, type Question, several } from './question.ts';
import { anEntry, aParagraph, aPeriod, entries } from './reading.ts';
import { PERIOD_FORMS } from './typed-period.ts';

/** The fields that are asked alike wherever they stand: those that name something of the content, and those that are typed in words. */
export function knownFields(content: LoadedContent): Own {
  const { sources, themes, levels, statistics, glossary, derived } = content;
  const documents = Array.from(sources, ([id, { data }]) => ({ id, meaning: data.title }));
  const [only, ...others] = documents;
  const byName = inOrder(themes.values()).map(({ id, data }) => ({ id, meaning: data.name }));
  const byRank = levelsInOrder(levels.values()).map(({ id, name }) => ({ id, meaning: name }));
  const figure = (told: Question) => ({ ...told, read: anEntry('statistics', statistics) });
  const figures = (told: Question) => several(told, entries('statistics', statistics));
  return {
    // Where there is only one document it is that.
    document: (told) => ({
      ...choice(told, documents),
      ...(others.length === 0 && { ...LATER, usual: () => only?.id }),
    }),
    paragraph: (told) => ({ ...told, read: aParagraph(sources) }),
    // Worked out from the number where it is not told.
    printed: (told) => ({ ...told, ...LATER }),
    period: (told) => ({
      ...told,
      ask: added(told.ask, { zh: PERIOD_FORMS, en: PERIOD_FORMS }),
      read: aPeriod,
    }),
    theme: (told) => ({ ...choice(told, byName), asked: () => byName.length > 0 }),
    partOf: figure,
    numerator: figure,
    denominator: figure,
    whole: figure,
    figure,
    figures,
    keyFigures: figures,
    derived: (told) => several(told, entries('derived', derived)),
    parts: (told) => ({ ...figures(told), asked: () => true }),
    named: (told) => several(told, entries('glossary', glossary)),
    level: (told) => choice(told, byRank),
  };
}
