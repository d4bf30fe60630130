import { collection } from '../../content/collections.ts';
import { inOrder } from '../../content/in-order.ts';
import { NOT_STATED } from '../../content/level.ts';
import { idCalled } from '../../content/loaded/known.ts';
import { editionsIn, reportValues } from '../../content/loaded/editions.ts';
import { figuresNamed, paragraphsBeside } from '../../content/loaded/references.ts';
import { notAnOption, optionsOf } from '../../content/reader/option-words.ts';
import { fieldNamed } from '../../content/reader/value-issue.ts';
import { defineRule, idsOn, isBy, type LoadedContent, nearest, pathOf, shownPath } from '../vocabulary.ts';

/** Every figure, term, drawing, derived figure and source that is named exists, and so do the paragraphs named beside a source; so does every theme and level, which are few, and those that could be read are offered instead. */
export const referencesAreKnown = defineRule({
  scope: 'reference',
  codes: ['unknown-id', 'unknown-paragraph', 'invalid-option'],
  check: ({ of, id, place, edition, field }, { tell, content }) => {
    if (field && of === 'sources') {
      const ids = content.sources.get(id)?.data.paragraphs.map((paragraph) => paragraph.id);
      // Of a document that is not there, or cannot be read, that is told.
      const unknown = ids ? paragraphsBeside(field).filter(([named]) => !ids.includes(named)) : [];
      for (const [named, path] of unknown) {
        const about = { document: id, id: named, example: ids?.[0] ?? '…', guess: nearest(named, ids ?? []) };
        tell('unknown-paragraph', field.entry.at(path), about);
      }
    }
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
    tell(`unknown-id.${of}`, place(), { id, folder, guess: nearest(id, known) ?? idCalled(content, of, id) });
  },
});

function offered(of: 'themes' | 'levels', { themes, levels }: LoadedContent) {
  if (of === 'themes') return inOrder(themes.values()).map(({ id, data }) => ({ id, meaning: data.name }));
  const own = inOrder(levels.values()).map(({ id, data }) => ({ id, meaning: data.heading }));
  return [...own, ...optionsOf([NOT_STATED])];
}

/** What is no longer kept up, or was taken back, is shown large nowhere and nothing is worked out from it; a sentence may give what was kept up when the report was written, but not what was taken back. */
export const withdrawnFiguresStandAlone = defineRule({
  scope: 'reference',
  after: ['sound statistics'],
  codes: ['figure-withdrawn'],
  check: (reference, { tell, content }) => {
    const { of, edition, field } = reference;
    // What names a figure in the file of another is its whole or what it followed; what the newest draws is told in the drawing’s own file.
    if (field?.collection === 'statistics' || (of === 'drawings' && edition === undefined)) return;
    const written = editionsIn(content).find(({ older }) => older === edition)?.date;
    // An older edition shows what was given up after it.
    const ofItsTime = edition === undefined ? '9999' : written;
    const isGone = (date?: string, by?: string) => date !== undefined && by !== undefined && isBy(date, by);
    for (const { id, place } of figuresNamed(reference, content)) {
      const { label, withdrawn } = content.statistics.get(id)?.data ?? {};
      const status = reportValues(content, edition).get(id)?.status;
      const isTakenBack = status?.kind === 'withdrawn' && isGone(status.date, ofItsTime);
      if (!label || !(isTakenBack || isGone(withdrawn?.date, field ? ofItsTime : written))) continue;
      if (withdrawn?.successor === undefined) tell('figure-withdrawn.ended', place(), { label });
      else tell('figure-withdrawn.followed', place(), { label, suggestion: withdrawn.successor });
    }
  },
});

/** What follows a withdrawn figure is another that is kept up, or leads on to one. */
export const successorsLeadOn = defineRule({
  scope: 'statistics',
  codes: ['successor-unfit'],
  check: ({ id, data, at }, { tell, content: { statistics } }) => {
    const { successor } = data.withdrawn ?? {};
    const chain = [id];
    for (let next = successor; next !== undefined && successor !== undefined; ) {
      if (chain.includes(next))
        return tell('successor-unfit', at(['withdrawn', 'successor']), { successor, next });
      chain.push(next);
      next = statistics.get(next)?.data.withdrawn?.successor;
    }
  },
});
