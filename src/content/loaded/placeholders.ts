import { readingOf } from '../../figure/quantity.ts';
import { isWhole } from '../../figure/unit.ts';
import { drawnFigures } from '../drawing-outline.ts';
import { COUNT, IN_WORDS } from '../drawing-words.ts';
import { keyIn, type LoadedContent } from '../reader/content.ts';
import { slotOf } from '../reader/layout.ts';
import { reportValues } from './editions.ts';
import type { Passage } from './passage.ts';
import { filledInBy } from './passages.ts';

/** What a passage may name: the numbers of what there is or, in a drawing, the count, its figures, and in words those of them that are plain counts. */
export function namesFor(passage: Passage, content: LoadedContent): string[] {
  const slot = slotOf(passage.file.replace(/^content\//, ''));
  const drawing = slot && content.entries.drawings.get(keyIn(slot.edition, slot.id));
  if (filledInBy(passage) !== 'drawing' || !drawing) return ['figures', 'honours'];
  const values = reportValues(content, slot?.edition);
  const ids = drawnFigures(drawing.data).map(({ id }) => id);
  const plain = ids.filter((id) => {
    const [value, unit] = [values.get(id), content.statistics.get(id)?.data.unit];
    return !value || !unit || (isWhole(unit.kind) && readingOf(value.qualifier) === 'point');
  });
  return [COUNT, ...ids, ...plain.map((id) => `${id}:${IN_WORDS}`)];
}
