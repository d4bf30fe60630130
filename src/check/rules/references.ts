import { collection } from '../../content/collections.ts';
import { inOrder } from '../../content/in-order.ts';
import { NOT_STATED } from '../../content/level.ts';
import { idsOn } from '../../content/loaded/known.ts';
import { paragraphsBeside } from '../../content/loaded/references.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { notAnOption, optionsOf } from '../../content/reader/option-words.ts';
import { fieldNamed } from '../../content/reader/value-issue.ts';
import { defineRule } from '../rule.ts';

const UNKNOWN = {
  statistics: 'unknown-statistic',
  glossary: 'unknown-term',
  drawings: 'unknown-drawing.newest',
  derived: 'unknown-derived',
  sources: 'unknown-source',
} as const;

/** Every figure, term, drawing, derived figure and source that is named exists; so does every theme and level, which are few, and those that could be read are offered instead. */
export const referencesAreKnown = defineRule({
  scope: 'reference',
  codes: [
    'unknown-statistic',
    'unknown-term',
    'unknown-drawing',
    'unknown-derived',
    'unknown-source',
    'invalid-option',
  ],
  check: ({ of, id, place, edition, field }, { tell, content }) => {
    const known = idsOn(content, of, edition);
    if (known.has(id) || (of === 'levels' && id === NOT_STATED)) return;
    if (of === 'themes' || of === 'levels') {
      const named = field && fieldNamed(field.path, collection(field.collection).schema);
      if (!named) return;
      const [shown, options] = [place().text ?? id, offered(of, content)];
      if (options.length === 0) tell('invalid-option.none', place(), { field: named, shown, folder: of });
      else tell('invalid-option.listed', place(), { field: named, ...notAnOption(shown, options) });
      return;
    }
    const folder = shownPath(pathOf(of, id, '', edition)).replace(/\/[^/]*$/, '');
    const isOlder = of === 'drawings' && edition !== undefined;
    const about = { id, folder, guess: nearest(id, known) };
    tell(isOlder ? 'unknown-drawing.older' : UNKNOWN[of], place(), about);
  },
});

function offered(of: 'themes' | 'levels', { themes, levels }: LoadedContent) {
  if (of === 'themes') return inOrder(themes.values()).map(({ id, data }) => ({ id, meaning: data.name }));
  const own = inOrder(levels.values()).map(({ id, data }) => ({ id, meaning: data.heading }));
  return [...own, ...optionsOf([NOT_STATED])];
}

/** The paragraphs that are named beside a document are paragraphs of it; one that cannot be read is told as that. */
export const paragraphsAreKnown = defineRule({
  scope: 'reference',
  codes: ['unknown-paragraph'],
  check: ({ of, id: document, field }, { tell, content }) => {
    const source = of === 'sources' && field ? content.sources.get(document)?.data : undefined;
    if (!source || !field) return;
    const ids = source.paragraphs.map(({ id }) => id);
    const [example = '…'] = ids;
    for (const [id, path] of paragraphsBeside(field))
      if (!ids.includes(id)) {
        const about = { document, id, example, guess: nearest(id, ids) };
        tell('unknown-paragraph', field.entry.at(path), about);
      }
  },
});
