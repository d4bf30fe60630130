import type { Original } from '../prose/translation.ts';
import type { Article } from './article.ts';
import { isNote, type Prose } from './prose.ts';

/** What a translation of an article is made from; nothing where it cannot be read. */
export function originalOf({ words, prose }: Article): Original | undefined {
  return words && prose && { ...words.data, body: withoutNotes(prose) };
}

/** The text of an article without its notes to colleagues. */
function withoutNotes({ source, body, nodes, span }: Prose): string {
  const bodyStart = source.text.length - body.length;
  let text = '';
  let end = bodyStart;
  for (const note of nodes.filter(isNote).map(span)) {
    text += source.text.slice(end, note.start);
    end = note.end;
  }
  return text + source.text.slice(end);
}
