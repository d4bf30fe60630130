import { collection } from '../../content/collections.ts';
import { inOrder } from '../../content/in-order.ts';
import { NOT_STATED } from '../../content/level.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { notAnOption, optionsOf } from '../../content/reader/option-words.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import { fieldNamed } from '../../content/reader/value-issue.ts';
import { idsOn } from '../../content/loaded/known.ts';
import { paragraphsBeside, referencesOf } from '../../content/loaded/references.ts';
import { defineRule } from '../rule.ts';

const UNKNOWN = {
  statistics: 'unknown-statistic',
  glossary: 'unknown-term',
  drawings: 'unknown-drawing.newest',
  derived: 'unknown-derived',
  sources: 'unknown-source',
} as const;

/** Every figure, term, drawing, derived figure and source that is named exists. */
export const referencesAreKnown = defineRule({
  scope: 'content',
  codes: ['unknown-statistic', 'unknown-term', 'unknown-drawing', 'unknown-derived', 'unknown-source'],
  check: (content, { tell }) => {
    for (const { of, id, place, edition } of referencesOf(content)) {
      const known = idsOn(content, of, edition);
      if (of === 'themes' || of === 'levels' || known.has(id)) continue;
      const folder = shownPath(pathOf(of, id, '', edition)).replace(/\/[^/]*$/, '');
      const isOlder = of === 'drawings' && edition !== undefined;
      tell(isOlder ? 'unknown-drawing.older' : UNKNOWN[of], place(), {
        id,
        folder,
        guess: nearest(id, known),
      });
    }
  },
});

/** So does every theme and level; they are few, and those that could be read are offered instead. */
export const groupsAreKnown = defineRule({
  scope: 'content',
  codes: ['invalid-option'],
  check: (content, { tell }) => {
    const { themes, levels } = content;
    const options = {
      themes: inOrder(themes.values()).map(({ id, data }) => ({ id, meaning: data.name })),
      levels: [
        ...inOrder(levels.values()).map(({ id, data }) => ({ id, meaning: data.heading })),
        ...optionsOf([NOT_STATED]),
      ],
    };
    for (const { of, id, place, field } of referencesOf(content)) {
      if (!field || (of !== 'themes' && of !== 'levels')) continue;
      if (idsOn(content, of).has(id) || (of === 'levels' && id === NOT_STATED)) continue;
      const shown = place().text ?? id;
      const named = fieldNamed(field.path, collection(field.collection).schema);
      if (options[of].length === 0) tell('invalid-option.none', place(), { field: named, shown, folder: of });
      else tell('invalid-option.listed', place(), { field: named, ...notAnOption(shown, options[of]) });
    }
  },
});

/** The paragraphs that are named beside a document are paragraphs of it; one that cannot be read is told as that. */
export const paragraphsAreKnown = defineRule({
  scope: 'content',
  codes: ['unknown-paragraph'],
  check: (content, { tell }) => {
    const known = new Map(
      Array.from(content.sources, ([id, { data }]) => [id, new Set(data.paragraphs.map((one) => one.id))]),
    );
    for (const { of, id: document, field } of referencesOf(content)) {
      const ids = of === 'sources' ? known.get(document) : undefined;
      if (!ids || !field) continue;
      const [example] = ids;
      for (const [id, path] of paragraphsBeside(field))
        if (!ids.has(id))
          tell('unknown-paragraph', field.entry.at(path), {
            document,
            id,
            example: example ?? '…',
            guess: nearest(id, ids),
          });
    }
  },
});
